/** How a person's answer reaches WeChat. */
interface Answer {
  readonly event: 'exposureAuthorization' | 'agree' | 'disagree';
  readonly buttonId?: string;
}
export type PrivacyListener = (
  resolve: (answer: Answer) => void,
  info: { readonly referrer: string },
) => void;

/**
 * WeChat's gate before what touches a person's own data (`__usePrivacyCheck__`): it stays shut until they have agreed
 * by WeChat's own button, once. An app that does not listen is let through: WeChat then asks by a window of its own.
 */
export function createPrivacy(tapped: (buttonId: string) => boolean) {
  let listener: PrivacyListener | null = null;
  let agreed = false;
  return {
    listen(to: PrivacyListener): void {
      listener = to;
    },
    /** Goes on at once, or when the person has answered. */
    pass(referrer: string, go: () => void, refuse: (why: string) => void): void {
      if (agreed || !listener) {
        go();
        return;
      }
      listener(
        ({ event, buttonId = '' }) => {
          if (event === 'exposureAuthorization') return;
          if (event === 'agree' && tapped(buttonId)) {
            agreed = true;
            go();
          } else refuse('privacy permission is not authorized');
        },
        { referrer },
      );
    },
  };
}

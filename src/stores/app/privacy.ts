import { createStore, useStore } from 'zustand';
import { ofPerson } from '../kit/of-person';

/** What the platform is told of the person's answer. */
export type PrivacyAnswer =
  | { readonly event: 'exposureAuthorization' | 'disagree' }
  | { readonly event: 'agree'; readonly buttonId: string };

type Resolve = (answer: PrivacyAnswer) => void;

interface PrivacyStore {
  /** The platform's call that waits for the person; null where none does. */
  readonly asking: string | null;
  /** The platform asks before it touches what is the person's own. */
  ask(referrer: string, resolve: Resolve): void;
  /** @param buttonId the button that was tapped: the platform checks that it was */
  agree(buttonId: string): void;
  refuse(): void;
  /** A page that can ask the person is on top, or is no longer. */
  attend(here: boolean): void;
}

export const createPrivacyStore = () =>
  createStore<PrivacyStore>((set) => {
    let waiting: Resolve[] = [];
    let pages = 0;

    const answer = (given: PrivacyAnswer): void => {
      const told = waiting;
      waiting = [];
      for (const resolve of told) resolve(given);
      set({ asking: null });
    };

    return {
      asking: null,
      ask: (referrer, resolve) => {
        // Nobody can be asked here: what is not allowed must not wait for ever.
        if (pages === 0) {
          resolve({ event: 'disagree' });
          return;
        }
        waiting = [...waiting, resolve];
        resolve({ event: 'exposureAuthorization' });
        set({ asking: referrer });
      },
      agree: (buttonId) => answer({ event: 'agree', buttonId }),
      refuse: () => answer({ event: 'disagree' }),
      attend: (here) => {
        pages += here ? 1 : -1;
      },
    };
  });

export const privacyStore = ofPerson(createPrivacyStore());

export const usePrivacy = <Part>(select: (store: PrivacyStore) => Part): Part =>
  useStore(privacyStore, select);

/**
 * Does what nobody would miss: a title, a toast, a few dots that go away. That it fails, or that an old WeChat does not
 * know it, is no news to the person; what is news is not called by this.
 */
export function attempt(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(() => {});
  } catch {
    // An API that is not there throws at once.
  }
}

import { builtPackage, createDesk, type Desk } from '../mini-program/desk';
import { pagesOf } from '../mini-program/package/package';
import type { Runtime } from './runtime';

/** A phone is started anew after so many links; between, each is opened as WeChat opens one: alone, or on the way. */
const LIFE = 40;
/** Longer than anything that a page waits for. */
const REST_MS = 2_000;

/** The compiled mini program on a phone. */
export function onWeapp(): Runtime {
  const built = builtPackage();
  const pages = pagesOf(built.pkg);
  let desk: Desk | null = null;
  let lived = 0;
  const end = (): void => {
    desk?.close();
    desk = null;
  };
  return {
    name: 'mini program',
    pages,
    open: async ({ path, query }, fresh) => {
      // A link reaches a phone as UTF-8, in which half a character is none.
      const link = Buffer.from(`${path}${query && `?${query}`}`).toString();
      // Only a link that starts it can lead to no page: within, such a move is refused.
      if (fresh || lived++ % LIFE === 0 || !pages.includes(path)) end();
      const complaintsBefore = desk?.app().complaints.length ?? 0;
      const began = process.cpuUsage();
      if (desk === null) {
        desk = createDesk(built);
        desk.time.hold();
        desk.start(link);
      } else {
        desk.app().pages.reLaunch(link);
        desk.app().enter(link);
      }
      await desk.hand.rest(REST_MS);
      const complaints = desk.app().complaints.slice(complaintsBefore);
      // All of it runs in this process: what a busy machine does meanwhile is no time of the link's.
      const { user, system } = process.cpuUsage(began);
      return { text: desk.hand.text(), complaints, tookMs: (user + system) / 1_000 };
    },
    heapBytes: async () => process.memoryUsage().heapUsed,
    close: async () => end(),
  };
}

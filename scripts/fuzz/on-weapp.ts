import { builtPackage, createDesk, type Desk } from '../../test/simulator/desk';
import { pagesOf } from '../../test/simulator/package';
import type { Runtime } from './runtime';

/** A phone is started anew after so many links; between, each is opened as WeChat opens one: alone, or on the way. */
const LIFE = 40;
/** Longer than anything that a page waits for. */
const REST_MS = 4_000;

/** The compiled mini program on a phone. */
export function onWeapp(): Runtime {
  const built = builtPackage();
  let desk: Desk | null = null;
  let lived = 0;
  const end = (): void => {
    desk?.close();
    desk = null;
  };
  return {
    name: 'mini program',
    pages: pagesOf(built.pkg),
    open: async ({ path, query }, fresh) => {
      const link = `${path}${query && `?${query}`}`;
      if (fresh || lived++ % LIFE === 0) end();
      const complaintsBefore = desk?.app().complaints.length ?? 0;
      const began = performance.now();
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
      return { text: desk.hand.text(), complaints, tookMs: performance.now() - began };
    },
    heapBytes: async () => process.memoryUsage().heapUsed,
    close: async () => end(),
  };
}

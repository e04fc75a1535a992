import type { Failure, TransportCode } from '../contract/reply';
import { BASE_LIBRARY, canLoad } from './loading';

const failed = (code: TransportCode, details: Failure['details'] = {}): Failure => ({
  code,
  rule: null,
  retryable: code !== 'wechat-too-old',
  details,
});

/**
 * A part that comes when it is first asked for. It comes once; where it does not, it is asked for again.
 * @param load rejects where it does not come
 */
export function createPart<Part>(load: () => Promise<Part>, can: () => boolean = canLoad) {
  let part: Part | null = null;
  let coming: Promise<Failure | null> | null = null;

  async function come(): Promise<Failure | null> {
    try {
      part = await load();
      return null;
    } catch {
      return failed('not-loaded');
    } finally {
      coming = null;
    }
  }

  return {
    /** The part; null before it is there. */
    get: (): Part | null => part,
    /** @returns why it is not there; null where it is */
    there: async (): Promise<Failure | null> => {
      if (part) return null;
      if (!can()) return failed('wechat-too-old', { baseLibrary: BASE_LIBRARY });
      coming ??= come();
      return coming;
    },
  };
}

export type Part<Content> = ReturnType<typeof createPart<Content>>;

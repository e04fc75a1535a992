import { type Covers, shownCovers } from '@/platform/covers';
import { isLevel } from '@/platform/history';
import { pause, until } from './until';

/** As long as the platform takes to put away what it holds the way back for. */
const PATIENCE_MS = 1_000;
const PUT_AWAY_MS = 50;

/**
 * Before a page is left, what lies over it is closed: it would be drawn over the next.
 * @returns null where there is nothing to wait for
 */
export function uncovered(): Promise<void> | null {
  const covers = shownCovers();
  return covers && (covers.list().length > 0 || !isLevel()) ? uncover(covers) : null;
}

async function uncover(covers: Covers): Promise<void> {
  covers.leave();
  await until(() => isLevel() && covers.list().every(({ close }) => close === undefined), PATIENCE_MS);
  await pause(PUT_AWAY_MS);
}

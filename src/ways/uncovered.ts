import { shownCovers } from '@/platform/covers';
import { isLevel } from '@/platform/history';
import { until } from './until';

/** As long as the platform takes to put away what it holds the way back for. */
const PATIENCE_MS = 1_000;
const PUT_AWAY_MS = 50;

/** Before a page is left, what lies over it is closed: it would be drawn over the next. */
export async function uncovered(): Promise<void> {
  const covers = shownCovers();
  if (!covers || (covers.list().length === 0 && isLevel())) return;
  covers.leave();
  await until(() => isLevel() && covers.list().every(({ close }) => close === undefined), PATIENCE_MS);
  await new Promise((resolve) => setTimeout(resolve, PUT_AWAY_MS));
}

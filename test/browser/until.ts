import { PATIENCE_MS } from './visit';

const LOOK_MS = 50;

/** Waits for something that comes a moment later: what follows says what is wrong where it never does. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let left = PATIENCE_MS; left > 0 && !(await holds()); left -= LOOK_MS)
    await new Promise((wake) => setTimeout(wake, LOOK_MS));
}

const LOOK_MS = 50;

/** Comes back after so many milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks again and again. @returns whether it came to be in that time */
export async function until(holds: () => boolean, ms: number): Promise<boolean> {
  for (let left = ms; !holds(); left -= LOOK_MS) {
    if (left <= 0) return false;
    await pause(LOOK_MS);
  }
  return true;
}

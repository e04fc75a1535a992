const LOOK_MS = 50;

/** Looks again and again. @returns whether it came to be in that time */
export async function until(holds: () => boolean, ms: number): Promise<boolean> {
  for (let left = ms; !holds(); left -= LOOK_MS) {
    if (left <= 0) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return true;
}

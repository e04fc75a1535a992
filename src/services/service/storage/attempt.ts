/** Does what may be refused, as by a full storage. @returns whether it was done */
export function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Something that must never be. */
export class Violation extends Error {}

/** Counts what it holds true, and stops at the first thing that is not. */
export class Check {
  checks = 0;
  /** Lines that were paid as they were shown, by loan and period. */
  readonly paidLines = new Set<string>();

  hold(what: string, holds: boolean): void {
    this.checks += 1;
    if (!holds) throw new Violation(what);
  }

  /** What must be there. */
  found<Value>(what: string, value: Value | undefined): Value {
    this.hold(what, value !== undefined);
    return value as Value;
  }
}

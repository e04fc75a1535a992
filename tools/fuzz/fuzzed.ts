/** What became of many inputs. */
export interface Fuzzed {
  readonly done: number;
  /** How many came to what. */
  readonly became: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  /** How many were slow, and quick once they were opened again alone. */
  readonly busy: number;
  readonly violations: readonly Violation[];
}

/** What is counted while they are opened. */
export const nothingYet = () => ({
  became: {} as Record<string, number>,
  violations: [] as Violation[],
});

export interface Violation {
  readonly why: string;
  /** The shortest that was found. */
  readonly input: string;
  /** Of how many before it. */
  readonly number: number;
}

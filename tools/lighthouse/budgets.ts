/** What a page of the web version may not fall short of, or pass. */
export interface WebBudgets {
  /** Of Lighthouse, by its categories: at least, out of 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** By window: what is loaded until the first screen is whole, and how far it moves, at most. */
  readonly openings: Readonly<Record<string, Opening>>;
}

export interface Opening {
  /** JavaScript as it goes over the wire, packed by gzip. */
  readonly bytes: number;
  /** All layout shifts added up, those within frames too. */
  readonly shift: number;
}

/** Scores of one run, out of 100, by category. */
export type Scores = Readonly<Record<string, number>>;

/** What does not hold, or has no budget: one line each. */
export const shortOf = (
  budgets: WebBudgets,
  scores: Scores,
  openings: Readonly<Record<string, Opening>>,
): string[] => [
  ...Object.entries(scores).flatMap(([category, score]) => {
    const least = budgets.scores[category];
    if (least === undefined) return [`${category} has no budget`];
    return score < least ? [`${category}: ${score}, at least ${least}`] : [];
  }),
  ...Object.entries(openings).flatMap(([window, { bytes, shift }]) => {
    const most = budgets.openings[window];
    if (most === undefined) return [`${window} has no budget`];
    return [
      ...(bytes > most.bytes ? [`${window}: ${bytes} bytes, at most ${most.bytes}`] : []),
      ...(shift > most.shift ? [`${window}: a shift of ${shift}, at most ${most.shift}`] : []),
    ];
  }),
];

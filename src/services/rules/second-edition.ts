import { ofEveryLens, RULE_SETS } from './rule-sets';

/** What the first two editions decided by, where today's figures are others. */
export const SECOND_EDITION = ofEveryLens((lens) => {
  const rules = RULE_SETS[lens];
  return {
    ...rules,
    // Only the documents' own penalty: a late day could cost less than the contract (S55 came with the third).
    overdue: { ...rules.overdue, leastOfContract: { ...rules.overdue.leastOfContract, percent: 0 } },
  };
});

import { ofEveryLens, RULE_SETS } from './rule-sets';

/** What the first two editions said otherwise: nothing that lateness had brought came to an end. */
export const SECOND_EDITION = ofEveryLens((lens) => {
  const rules = RULE_SETS[lens];
  const { review, cut } = rules.recovery;
  return {
    ...rules,
    recovery: {
      ...rules.recovery,
      review: { ...review, afterDays: null },
      cut: { ...cut, afterDays: null },
    },
  };
});

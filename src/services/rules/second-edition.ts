import type { RuleSets } from './rule-set';
import { ofEveryLens, RULE_SETS } from './rule-sets';

/** What the bank decided by until the third edition: today's tables, with the figures that are others now as they were. */
export const SECOND_EDITION: RuleSets = ofEveryLens((lens) => {
  const rules = RULE_SETS[lens];
  return {
    ...rules,
    faceCheck: { ...rules.faceCheck, bindingNeedsCheck: false },
    leastLimit: { grantedBelow: true },
    newUserLimit: { ...rules.newUserLimit, endsAfterMonths: null },
    limitHistory: { ...rules.limitHistory, tellsConsents: false },
    // Only the documents' own penalty: a late day could cost less than the contract (S55 came with the third).
    overdue: { ...rules.overdue, leastOfContract: { ...rules.overdue.leastOfContract, percent: 0 } },
    personalCap: { together: false },
    reviewNotice: { ...rules.reviewNotice, tellsApproval: false },
    // Any product could be for any purpose of a person.
    purposes: rules.purposes
      .filter(({ uses }) => uses.includes('personal'))
      .map((purpose) => ({ ...purpose, uses: ['personal', 'business'] as const })),
    // Nothing that lateness had brought came to an end.
    recovery: {
      ...rules.recovery,
      review: { ...rules.recovery.review, afterDays: null },
      cut: { ...rules.recovery.cut, afterDays: null },
    },
  };
});

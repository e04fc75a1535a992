import { ofEveryLens, RULE_SETS } from './rule-sets';

/** What the first two editions decided otherwise than today's; all else they said as it is said now. */
export const SECOND_EDITION = ofEveryLens((lens) => {
  const today = RULE_SETS[lens];
  return {
    ...today,
    reviewNotice: { ...today.reviewNotice, tellsApproval: false },
    limitHistory: { ...today.limitHistory, tellsConsents: false },
    // Any product could be for any purpose of a person.
    purposes: today.purposes
      .filter(({ uses }) => uses.includes('personal'))
      .map((purpose) => ({ ...purpose, uses: ['personal', 'business'] as const })),
    faceCheck: { ...today.faceCheck, bindingNeedsCheck: false },
  };
});

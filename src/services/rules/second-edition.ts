import { ofEveryLens, RULE_SETS } from './rule-sets';

/** What the first two editions decided otherwise than today's; all else they said as it is said now. */
export const SECOND_EDITION = ofEveryLens((lens) => {
  const today = RULE_SETS[lens];
  return {
    ...today,
    limitHistory: { ...today.limitHistory, tellsConsents: false },
    faceCheck: { ...today.faceCheck, bindingNeedsCheck: false },
  };
});

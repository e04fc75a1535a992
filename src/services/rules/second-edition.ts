import type { RuleSets } from './rule-set';
import { ofEveryLens, RULE_SETS } from './rule-sets';

/** What the bank decided by until the third edition: today's tables, with the figures that are others now as they were. */
export const SECOND_EDITION: RuleSets = ofEveryLens((lens) => ({
  ...RULE_SETS[lens],
  leastLimit: { grantedBelow: true },
  personalCap: { together: false },
  newUserLimit: { ...RULE_SETS[lens].newUserLimit, endsAfterMonths: null },
}));

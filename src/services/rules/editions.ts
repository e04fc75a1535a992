import type { RuleSets } from './rule-set';
import { RULE_SETS } from './rule-sets';
import { SECOND_EDITION } from './second-edition';
import { RULES_VERSION } from './version';

/** The rule data of one version: what was stored or handed on under it opens under the same. */
export interface Edition {
  readonly version: number;
  readonly sets: RuleSets;
}

/** By version; today's is always among them. */
export type Editions = Readonly<Record<number, RuleSets> & Record<typeof RULES_VERSION, RuleSets>>;

/**
 * Every version that can still be opened. Where a figure changes, today's becomes the next number, and the figures
 * before it stay here. The second only moved figures of the bank into the tables; the third is as a careful lender runs it.
 */
export const EDITIONS: Editions = { 1: SECOND_EDITION, 2: SECOND_EDITION, 3: RULE_SETS };

/** The edition of a version. Of one that is not known any more, or not yet, it is today's. */
export function editionOf(version: number, editions: Editions = EDITIONS): Edition {
  const sets = editions[version];
  return sets ? { version, sets } : { version: RULES_VERSION, sets: editions[RULES_VERSION] };
}

import { recordOf } from '@/units/records';
import { LENSES, type Lens } from '../contract/terms';
import { overdueUnder } from './overdue';
import { PRODUCTS, productUnder } from './products';
import type { RuleSet, RuleSets } from './rule-set';
import { TABLES } from './tables';
import { WEIGHT_SOURCES, WEIGHT_THIRDS } from './weights';

const under = (lens: Lens): RuleSet => ({
  ...TABLES,
  lens,
  overdue: overdueUnder(lens),
  products: PRODUCTS.map((product) => productUnder(lens, product)).filter((product) => product !== null),
  catalogue: PRODUCTS,
  weightThirds: WEIGHT_THIRDS[lens],
  weightSources: WEIGHT_SOURCES[lens],
  // B says that they do, up to a cap (B43).
  studentsAtBanksOnly: lens !== 'B',
});

/** A rule set a lens. */
export const ofEveryLens = (make: (lens: Lens) => RuleSet): RuleSets => recordOf(LENSES, make);

/** Today's rules, as each document and all of them together see them. */
export const RULE_SETS: RuleSets = ofEveryLens(under);

/** Whose settings say by which lens they are judged. */
interface Judged {
  readonly settings: { readonly lens: Lens };
}

/** The rule set that governs a state. @param sets today's, unless others are given */
export const rulesFor = <State extends Judged>({ settings }: State, sets: RuleSets = RULE_SETS): RuleSet =>
  sets[settings.lens];

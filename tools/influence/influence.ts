import type { RuleSets } from '@/services/rules/rule-set';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { type Figure, figures, others, withFigure } from './figures';
import { WITNESSES, type Witness } from './witnesses';

/** A figure, what it was made, and who noticed first; null where nobody did. */
export interface Influence {
  readonly figure: Figure;
  readonly instead: number | boolean | null;
  readonly noticed: Witness | null;
}

/** What a witness saw; null where another figure is none that a bank can have, and it threw. */
function seen(witness: Witness, sets: RuleSets): string | null {
  try {
    return witness.sees(sets);
  } catch {
    return null;
  }
}

/** What they see today: each is asked once. */
const TODAY = new Map<Witness, string | null>();

function today(witness: Witness): string | null {
  if (!TODAY.has(witness)) TODAY.set(witness, seen(witness, RULE_SETS));
  return TODAY.get(witness) ?? null;
}

/**
 * Each figure of the tables is changed, one at a time, until something of the bank is another.
 * @param witnesses in the order in which they are asked
 */
export function* influences(witnesses: readonly Witness[] = WITNESSES): Generator<Influence> {
  const last = new Map<string | undefined, Witness>();
  for (const figure of figures()) {
    // Whoever noticed a figure of the same table is asked first.
    const first = last.get(figure.path[0]);
    const influence = influenceOf(figure, first ? [first, ...witnesses] : witnesses);
    if (influence.noticed) last.set(figure.path[0], influence.noticed);
    yield influence;
  }
}

/** Who of the witnesses notices that a figure is another. */
export function influenceOf(figure: Figure, witnesses: readonly Witness[]): Influence {
  const all = others(figure.value).map((instead) => ({ instead, sets: withFigure(figure, instead) }));
  const asked = witnesses.filter(({ lens }) => lens === null || lens === figure.lens);
  // Most are noticed by the first two, and every one more is asked of everybody.
  for (const tried of [all.slice(0, 2), all.slice(2)])
    for (const witness of asked)
      for (const { instead, sets } of tried) {
        const found = seen(witness, sets);
        if (found !== null && found !== today(witness)) return { figure, instead, noticed: witness };
      }
  return { figure, instead: null, noticed: null };
}

import { type Instant, instant } from '@/units/day';
import { execute } from '../bank/bank';
import type { BankState } from '../bank/core/state';
import { passTime } from '../bank/time';
import { type Persona, personaOf } from '../demo/stories/personas';
import type { Logged } from '../demo/stories/story';
import { EDITIONS, type Editions, editionOf } from '../rules/editions';
import { rulesFor } from '../rules/rule-sets';
import { RULES_VERSION } from '../rules/version';
import { createHistory, type History } from './history';
import type { Base } from './storage/records';

/** All there is to a moment of the demo: who, what was done, how much of it is in effect, and what time it is. */
export interface Snapshot {
  readonly personaId: string;
  readonly entries: readonly Logged[];
  readonly done: number;
  readonly now: Instant;
  /** The version of the rule data it was done under. */
  readonly rules: number;
}

/** A moment of the demo as the bank has it. */
export interface Replayed {
  readonly persona: Persona;
  readonly history: History;
  readonly state: BankState;
}

/** A person to whom nothing has happened since their story, under today's rules. */
export const untouched = ({ id, now }: Persona): Snapshot => ({
  personaId: id,
  entries: [],
  done: 0,
  now: instant(now),
  rules: RULES_VERSION,
});

/**
 * Does again what was done, under the rules it was done under, up to the first command that is refused: of rules that
 * are not known any more, today's take the place.
 * Never earlier than the last command in effect.
 * @param base the state that the commands come after, where they are not the first ones
 */
export function replay(
  { personaId, entries, done, now, rules, base }: Snapshot & { readonly base?: Base },
  editions: Editions = EDITIONS,
): Replayed {
  const edition = editionOf(rules, editions);
  const { sets } = edition;
  const persona = personaOf(personaId);
  const history = createHistory(persona, edition, base);
  let reached = history.after();
  for (const entry of entries) {
    const executed = execute(rulesFor(reached, sets), reached, entry.command, entry.at);
    if (!executed.ok) break;
    reached = executed.state;
    history.add(entry, reached);
  }
  const kept = history.kept();
  const at = done >= kept ? reached : history.goTo(done);
  // What was refused takes the time after it along.
  const until = history.added() < entries.length && done > kept ? reached.now : now;
  return { persona, history, state: passTime(rulesFor(at, sets), at, until).state };
}

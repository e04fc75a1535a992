import { execute } from '@/services/bank/bank';
import type { BankState } from '@/services/bank/core/state';
import { passTime } from '@/services/bank/time';
import type { TrialRequest } from '@/services/contract/repay';
import type { Failure } from '@/services/contract/reply';
import { type Persona, personaOf } from '@/services/demo/stories/personas';
import { hashOf, stateAtFirst } from '@/services/demo/stories/player';
import type { Scenario } from '@/services/demo/stories/scenarios';
import { act, type Logged } from '@/services/demo/stories/story';
import { rulesFor } from '@/services/rules/rule-sets';
import { RULES_VERSION } from '@/services/rules/version';
import { createLog } from '@/services/service/storage/log';
import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';

/** The app's log where the platform keeps it: texts under keys. */
export interface Kept {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  keys(): readonly string[];
}

const PLACE = 'wallet-demo/';

/** In a phone's storage, where a text is kept as JSON like anything else. */
export const keptIn = (stored: Map<string, string>): Kept => ({
  get: (key) => (stored.has(key) ? (JSON.parse(stored.get(key) as string) as string) : undefined),
  set: (key, text) => void stored.set(key, JSON.stringify(text)),
  keys: () => [...stored.keys()],
});

const logIn = (kept: Kept) =>
  createLog({
    keys: () => kept.keys().flatMap((key) => (key.startsWith(PLACE) ? key.slice(PLACE.length) : [])),
    read: (key) => kept.get(PLACE + key) ?? null,
    write: (key, text) => kept.set(PLACE + key, text),
    remove: () => {},
  });

/** A phone on which the demo is about a person from the start. */
export const begin = (kept: Kept, persona: Persona): void =>
  logIn(kept).replace({
    personaId: persona.id,
    entries: [],
    done: 0,
    now: instant(persona.now),
    rules: RULES_VERSION,
  });

/** What the app has written down: its commands, and the time it believes it is. */
export function written(kept: Kept): { entries: readonly Logged[]; now: Instant } {
  const found = logIn(kept).open();
  assert(found.as === 'whole', 'the app has written a whole log');
  return found.saved;
}

/** A scenario as the bank plays it: before every step, what it refuses, and what is in its log at the end. */
export function played({ personaId, steps }: Scenario): {
  before: readonly BankState[];
  refusals: readonly (Failure | null)[];
  log: readonly Logged[];
  state: BankState;
} {
  let state = stateAtFirst(personaOf(personaId));
  const before: BankState[] = [];
  const refusals: (Failure | null)[] = [];
  const log: Logged[] = [];
  for (const step of steps) {
    const at = instant(step.at);
    state = passTime(rulesFor(state), state, at).state;
    before.push(state);
    const done = act(state, step, at);
    refusals.push(done.refusal);
    // A screen lets no one do by halves what the bank would refuse.
    if (done.refusal) continue;
    state = done.state;
    log.push(...done.log);
  }
  return { before, refusals, log, state };
}

/** The state to which a log leads, as a hash. */
export function hashOfLog(persona: Persona, log: readonly Logged[], now: Instant): string {
  let state = stateAtFirst(persona);
  for (const { command, at } of log) {
    const done = execute(rulesFor(state), state, command, at);
    assert(done.ok, `the command at ${at} is accepted again`);
    state = done.state;
  }
  return hashOf(passTime(rulesFor(state), state, now).state);
}

/**
 * A log in the words of a story. Ids of submissions are made by chance: they are renamed in the order in which they
 * come. And a story answers what no screen asks: about a transfer that is not large, and for the plan of a loan
 * that has none.
 */
export function inWordsOf(story: readonly Logged[], log: readonly Logged[]): Logged[] {
  const names = story.flatMap(({ command }) => (command as { submissionId?: string }).submissionId ?? []);
  return log.map(({ command, at }) => {
    const { submissionId, largeTransferConfirmed, trial } = command as Partial<Told>;
    const told: Partial<Told> = {
      ...(submissionId === undefined ? {} : { submissionId: names.shift() ?? 'one too many' }),
      ...(largeTransferConfirmed === undefined ? {} : { largeTransferConfirmed: true }),
      ...(trial?.kind === 'part'
        ? { trial: { ...trial, partPlan: trial.partPlan ?? 'lower-payments' } }
        : {}),
    };
    return { at, command: { ...(command as object), ...told } };
  });
}

interface Told {
  readonly submissionId: string;
  readonly largeTransferConfirmed: boolean;
  readonly trial: TrialRequest;
}

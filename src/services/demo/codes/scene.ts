import { assert, present } from '@/units/assert';
import { type Instant, instant, plus } from '@/units/day';
import { isRecord } from '@/units/records';
import { execute } from '../../bank/bank';
import type { BankState } from '../../bank/core/state';
import { passTime } from '../../bank/time';
import { EDITIONS, type Editions, editionOf } from '../../rules/editions';
import type { RuleSets } from '../../rules/rule-set';
import { rulesFor } from '../../rules/rule-sets';
import { UNNAMED_RULES_VERSION } from '../../rules/version';
import type { Fault, Trouble } from '../../service/faults';
import { OPERATIONS } from '../../service/operations';
import type { Operation } from '../../service/world';
import { lastMoment, PERSONAS, type Persona } from '../stories/personas';
import { hashOf } from '../stories/player';
import { type Logged, tell } from '../stories/story';
import { createReader, createWriter, NoScene, type Reader, saySpan, spanOf, type Writer } from './bytes';
import { FACE, FAULT, hearAll, PACE, sayAll, YES } from './choices';
import { AGAIN, numberOf, readCommand, writeCommand } from './commands';
import { factsHash } from './facts';
import type { Known } from './forms';
import { type CodeProblem, pack, unpack } from './pack';

/** A moment of the demo as it can be handed on: who, what was done since, what time it is, and what goes wrong. */
export interface Scene {
  readonly personaId: string;
  readonly entries: readonly Logged[];
  readonly now: Instant;
  /** The version of the rule data it is done under. */
  readonly rules: number;
  readonly trouble: Trouble;
  /** The page it opens at, with its query; null for the first one. */
  readonly page: string | null;
}

/** Why a code leads to no scene. */
export type SceneProblem =
  | CodeProblem
  /** Whole, but it says nothing this demo understands. */
  | 'unreadable'
  | 'unknown-persona'
  /** A command in it is refused. */
  | 'refused';

export type Encoded =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly problem: 'too-long' | 'too-far' };

export type Decoded =
  | {
      readonly ok: true;
      readonly scene: Scene;
      readonly state: BankState;
      /** Whether the state is the very one the code was made of: other rules may have come since. */
      readonly exact: boolean;
      /** The version of the rule data it was made under; where that is not known here, the scene has today's. */
      readonly rules: number;
    }
  | { readonly ok: false; readonly problem: SceneProblem };

/** So many commands are more than a code takes, but for the same again and again: a few letters can claim to be hours of work. */
const MOST_COMMANDS = 1_000;
/** The form of a code that does not say under which rule data it was made. */
const UNNAMED_RULES = 1;

/** A state as a short code. What the bank derives again (ids, tokens, totals) is left out, and proved by reading the code back. */
export function encodeScene(scene: Scene, editions: Editions = EDITIONS): Encoded {
  const persona = PERSONAS.find(({ id }) => id === scene.personaId);
  if (!persona) throw new NoScene(`${scene.personaId} is no persona`);
  if (scene.now > lastMoment(persona)) return { ok: false, problem: 'too-far' };
  if (scene.entries.length > MOST_COMMANDS) return { ok: false, problem: 'too-long' };
  const out = createWriter();
  const { version, sets } = editionOf(scene.rules, editions);
  out.uint(version);
  out.text(scene.personaId);
  out.text(scene.page ?? '');
  writeTrouble(out, scene.trouble);
  out.uint(scene.entries.length);
  let { state } = begun(persona, sets);
  for (const { command, at } of scene.entries) {
    const span = at - state.now;
    const known = knownAt(sets, state, at);
    if (!isRecord(command)) throw new NoScene('a command is no record');
    const { submissionId } = command;
    const repeated = known.state.submissions.findIndex(({ id }) => id === submissionId);
    const number = repeated < 0 ? numberOf(command) : AGAIN;
    out.uint(number * 2 + (span > 0 ? 1 : 0));
    if (span > 0) out.uint(saySpan(span));
    if (number === AGAIN) out.uint(repeated);
    else writeCommand(out, command, number, known);
    state = accepted(known, command);
  }
  out.uint(saySpan(scene.now - state.now));
  const end = knownAt(sets, state, scene.now);
  const hash = factsHash(end.rules, end.state);
  out.uint(markOf(hash));
  const code = pack(out.bytes());
  if (code === null) return { ok: false, problem: 'too-long' };
  const back = decodeScene(code, editions);
  assert(
    back.ok && back.exact && factsHash(rulesFor(back.state, sets), back.state) === hash,
    `the code of ${scene.personaId} leads back to its state`,
  );
  return { ok: true, code };
}

/** The scene of a code, however it was pasted, and the state it comes to. Nothing of the demo is touched. */
export function decodeScene(pasted: string, editions: Editions = EDITIONS): Decoded {
  const unpacked = unpack(pasted);
  if (!unpacked.ok) return unpacked;
  try {
    return read(createReader(unpacked.bytes), unpacked.version, editions);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: 'refused' };
    if (error instanceof NoScene) return { ok: false, problem: 'unreadable' };
    throw error;
  }
}

function read(input: Reader, form: number, editions: Editions): Decoded {
  const rules = form === UNNAMED_RULES ? UNNAMED_RULES_VERSION : input.uint();
  const { version, sets } = editionOf(rules, editions);
  const personaId = input.text();
  const persona = PERSONAS.find(({ id }) => id === personaId);
  if (!persona) return { ok: false, problem: 'unknown-persona' };
  const page = input.text() || null;
  const trouble = readTrouble(input, form);
  const entries: Logged[] = [];
  const start = begun(persona, sets);
  const sent = new Map(start.log.map(({ command }) => [submissionOf(command), command]));
  let { state } = start;
  const reach = (span: number): Instant => {
    const at = plus(state.now, span);
    if (at > lastMoment(persona)) throw new NoScene('it lasts too long');
    return at;
  };
  const count = input.uint();
  if (count > MOST_COMMANDS) throw new NoScene('there are too many commands');
  for (let left = count; left > 0; left--) {
    const said = input.uint();
    const at = reach(said % 2 === 1 ? spanOf(input.uint()) : 0);
    const known = knownAt(sets, state, at);
    const number = Math.floor(said / 2);
    const command =
      number === AGAIN
        ? sent.get(known.state.submissions[input.uint()]?.id)
        : readCommand(input, number, known, form);
    state = accepted(known, command);
    sent.set(submissionOf(command), command);
    entries.push({ command, at });
  }
  const now = reach(spanOf(input.uint()));
  const end = knownAt(sets, state, now);
  // The first codes hold all of the state, the later ones what it says in money, dates and statuses.
  const hash = form === UNNAMED_RULES ? hashOf(end.state) : factsHash(end.rules, end.state);
  const exact = input.uint() === markOf(hash);
  input.end();
  const scene = { personaId, entries, now, rules: version, trouble, page };
  return { ok: true, scene, state: end.state, exact, rules };
}

const submissionOf = (command: unknown): unknown => (isRecord(command) ? command.submissionId : undefined);

class Refused extends Error {}

/** The state at a moment, before anything is done. */
function knownAt(sets: RuleSets, before: BankState, at: Instant): Known {
  const { state } = passTime(rulesFor(before, sets), before, at);
  return { rules: rulesFor(state, sets), state, at };
}

function accepted({ rules, state, at }: Known, command: unknown): BankState {
  const done = execute(rules, state, command, at);
  if (!done.ok) throw new Refused(done.failure.code);
  return done.state;
}

/** A person where they take over from their story. */
function begun(
  { opening, steps, now }: Persona,
  sets: RuleSets,
): { state: BankState; log: readonly Logged[] } {
  const { state, log } = tell(opening, steps, sets);
  return { state: knownAt(sets, state, instant(now)).state, log };
}

/** A few bits of a state's hash: enough to notice that other rules have led elsewhere. */
const markOf = (hash: string): number => Number.parseInt(hash.slice(0, 4), 16) >> 2;

function writeTrouble(out: Writer, { pace, face, storageFull, faults }: Trouble): void {
  out.uint(sayAll(TROUBLE, [!storageFull, face, pace]));
  const set = Object.entries(faults);
  out.uint(set.length);
  for (const [operation, fault] of set) {
    out.text(operation);
    out.uint(FAULT.say(fault));
  }
}

/** In this order since the first form. */
const TROUBLE = [YES, FACE, PACE] as const;

function readTrouble(input: Reader, form: number): Trouble {
  const [fine, face, pace] = hearAll(TROUBLE, input.uint(), form);
  const faults: Partial<Record<Operation, Fault>> = {};
  for (let left = input.uint(); left > 0; left--) {
    const name = input.text();
    const operation = OPERATIONS.find(({ id }) => id === name);
    if (!operation) throw new NoScene('there is no such operation');
    faults[operation.id] = present(FAULT.hear(input.uint()));
  }
  return {
    pace: present(pace),
    face: face ?? null,
    storageFull: !fine,
    faults,
  };
}

import { assert } from '@/units/assert';
import { addDays, dayAt, type Instant, instantOf, plus } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { Command } from '../../bank/command';
import { typeOf } from '../../bank/core/edge';
import type { Settings } from '../../bank/core/state';
import { cardBalance } from '../../bank/person/debit';
import { nextEvent } from '../../bank/time';
import { nextDue } from '../../bank/views/loan';
import type { Failure } from '../../contract/reply';
import { faultyServer } from '../../service/demo';
import { type Fault, type Faults, NO_TROUBLE, type Trouble, troubleCount } from '../../service/faults';
import { wait } from '../../service/latency';
import { OPERATIONS } from '../../service/operations';
import type { Snapshot } from '../../service/replay';
import type { Operation } from '../../service/world';
import { decodeScene, type Encoded, encodeScene, type SceneProblem } from '../codes/scene';
import { PERSONAS } from '../stories/personas';
import { SCENARIOS, type Scenario } from '../stories/scenarios';
import type { Logged } from '../stories/story';
import { MAGIC, type SignInProblem, signedIn } from './magic';
import { readScenario, record, scenarioText } from './recorder';
import { createStage } from './stage';
import { horizon, type Timeline, timelineOf } from './timeline';
import { type Booked, type Happening, type Seen, witness } from './witness';

export type { Happening };
/** Who there is to be, and what can be asked of the bank. */
export type PersonaId = (typeof PERSONAS)[number]['id'];
export type CommandType = Command['type'];

/** What the bank decides otherwise for the demo. Both are commands, so that a replay decides the same. */
export type BankSwitches = Pick<Settings, 'review' | 'debit'>;

export interface Commanded extends Logged {
  /** From 0, since the person took over from their story; negative within it. */
  readonly index: number;
  readonly type: string;
}

export type Opened =
  | {
      readonly ok: true;
      /** Where to go, with its query; null for the first page. */
      readonly page: string | null;
      /** Whether it comes to the same money, dates and statuses as when the code was made. */
      readonly exact: boolean;
      /** The versions of the rule data it was made under, and that it is opened under. */
      readonly rules: { readonly from: number; readonly to: number };
    }
  /** `not-kept`: it is whole, and this phone has no room for it. */
  | { readonly ok: false; readonly problem: SceneProblem | 'not-kept' };

/** So many commands are looked back on. */
const MOST = 100;

assert(faultyServer !== null, 'a release has no director');
const server = faultyServer;

const stage = createStage(server, wait);

/** What was there before the last reset, so that it can come back. */
let before: { readonly snapshot: Snapshot; readonly trouble: Trouble } | null = null;

/** Does what ends the present, which can be had back afterwards. */
function remembered(work: () => Failure | null): Failure | null {
  const present = { snapshot: server.snapshot(), trouble: server.trouble() };
  const failure = work();
  if (!failure) before = present;
  return failure;
}

/** Several panels look at the same: what was seen is seen again only after a change, or when time has gone on. */
let looked: { readonly now: Instant; readonly timeline: Timeline; readonly seen: readonly Seen[] } | null =
  null;
server.subscribe(() => {
  looked = null;
});
const STALE_MS = 1_000;

function look() {
  const now = server.now();
  if (looked && now - looked.now < STALE_MS) return looked;
  const history = server.history();
  const kept = history.kept();
  const keptUntil = history.count() < kept ? (history.entry(kept - 1)?.at ?? null) : null;
  const until = horizon(keptUntil !== null && keptUntil > now ? keptUntil : now);
  const seen = witness(history, MOST, now, until);
  looked = { now, seen, timeline: timelineOf(seen, { now, from: server.since(), until, keptUntil }) };
  return looked;
}

/** Has the bank carry out a command that no page sends. @returns why it did not; null where it did */
async function order(command: unknown): Promise<Failure | null> {
  await server.turn();
  return server.carryOut(command);
}

const done = (): readonly Seen[] => look().seen.filter(({ phase }) => phase === 'done');

/** What the person who shows the demo can do to it: who, when, and what goes wrong. */
export const controls = {
  /** Called after every command, journey in time and change of person or trouble; returns how to stop that. */
  subscribe: (listener: () => void): (() => void) => server.subscribe(listener),

  personas: PERSONAS.map(({ id, name, story }) => ({ id, name, story })),
  personaId: (): string => server.persona().id,
  now: (): Instant => server.now(),
  /** @returns why it could not be stored, and then everything is as it was; null where it was */
  become: (personaId: string): Failure | null => remembered(() => server.become(personaId)),
  /** Begins anew as the same person; what was there can be had back with `undoReset`. @returns as `become` */
  reset: (): Failure | null => controls.become(server.persona().id),
  canUndoReset: (): boolean => before !== null,
  /** @returns as `become` */
  undoReset: (): Failure | null => {
    if (!before) return null;
    const { snapshot, trouble } = before;
    const failure = server.restore(snapshot);
    if (failure) return failure;
    before = null;
    server.setTrouble(trouble);
    return null;
  },
  /** The time for undoing it is over. */
  forgetReset: (): void => {
    before = null;
  },

  /** The demo as it is now as a code, which opens at a page. */
  code: (page: string | null = null): Encoded =>
    encodeScene({
      personaId: server.persona().id,
      entries: server.log(),
      now: server.now(),
      rules: server.edition().version,
      trouble: server.trouble(),
      page,
    }),
  /** Opens a code, however it was pasted. A code that leads nowhere leaves everything as it is. */
  open: (pasted: string): Opened => {
    const found = decodeScene(pasted);
    if (!found.ok) return found;
    const { personaId, entries, now, rules, trouble, page } = found.scene;
    const failure = remembered(() =>
      server.restore({ personaId, entries, done: entries.length, now, rules }),
    );
    if (failure) return { ok: false, problem: 'not-kept' };
    server.setTrouble(trouble);
    return { ok: true, page, exact: found.exact, rules: { from: found.rules, to: rules } };
  },

  scenarios: SCENARIOS.map(({ id, title, personaId, steps }) => ({
    id,
    title,
    personaId,
    steps: steps.length,
  })),
  /** Plays scenarios step by step, for all pages to see. */
  stage,
  /** Begins one of the scenarios, or one that was recorded. @returns as `become` */
  play: (which: string | Scenario): Failure | null => {
    const scenario = typeof which === 'string' ? SCENARIOS.find(({ id }) => id === which) : which;
    assert(scenario !== undefined, `${String(which)} is a scenario`);
    return remembered(() => stage.start(scenario));
  },

  /**
   * What was done since the person took over, as a scenario. Captions go by a command's index; what came before the
   * first caption is played together with it.
   */
  record: (title: string, captions: Readonly<Record<number, string>>): Scenario =>
    record({
      personaId: server.persona().id,
      entries: server.log(),
      until: server.now(),
      edition: server.edition(),
      title,
      captions,
    }),
  scenarioText,
  readScenario,

  /** The next thing that happens by itself: when, and what. */
  next: (): { at: Instant; type: string } => {
    const event = nextEvent(server.rules(server.state()), server.state());
    return { at: event.at, type: event.type === 'stage-reached' ? event.stage : event.type };
  },
  advanceBy: (ms: number): void => server.advanceTo(plus(server.now(), ms)),
  advanceTo: (to: Instant): void => server.advanceTo(to),
  /** Nine in the morning of the next due date; null where nothing will be due. */
  nextDueAt: (): Instant | null => {
    const due = nextDue(server.rules(server.state()), server.state());
    if (!due) return null;
    const day = due.dueDay > dayAt(server.now()) ? due.dueDay : addDays(dayAt(server.now()), 1);
    return instantOf(day, 9 * 3_600_000);
  },
  /** Goes to any moment since the person took over, back or forward, along what was done. */
  rewindTo: (to: Instant): void => server.goTo(to),
  rewindToCommand: (count: number): void => server.goToCommand(count),
  /** How many accepted commands are in effect, and how many there are with those gone back behind. */
  commandCount: (): { readonly done: number; readonly kept: number } => ({
    done: server.history().count(),
    kept: server.history().kept(),
  }),
  timeline: (): Timeline => look().timeline,

  /** Every operation a fault can be set for, by name. */
  operations: OPERATIONS,
  trouble: (): Trouble => server.trouble(),
  setTrouble: (to: Partial<Trouble>): void => server.setTrouble(to),
  faults: (): Faults => server.faults(),
  setFault: (operation: Operation, fault: Fault | null): void => {
    const { [operation]: _, ...others } = server.faults();
    server.setFaults(fault === null ? others : { ...others, [operation]: fault });
  },
  bankSwitches: (): BankSwitches => {
    const { review, debit } = server.state().settings;
    return { review, debit };
  },
  /** @returns why it could not be written down; null where it was */
  setBankSwitches: (to: Partial<BankSwitches>): Promise<Failure | null> =>
    order({ type: 'change-settings', ...to }),
  /** How many things are set to go wrong, or otherwise than usual. */
  faultsOn: (): number => {
    const { review, debit } = controls.bankSwitches();
    return troubleCount(server.trouble()) + (review === 'approve' ? 0 : 1) + (debit === 'usual' ? 0 : 1);
  },
  /** @returns as `setBankSwitches` */
  clearFaults: async (): Promise<Failure | null> => {
    server.setTrouble(NO_TROUBLE);
    const { review, debit } = controls.bankSwitches();
    if (review === 'approve' && debit === 'usual') return null;
    return controls.setBankSwitches({ review: 'approve', debit: 'usual' });
  },

  magic: MAGIC,
  /** Becomes whose phone it is. @returns why not; null where it is somebody's, and the code is not the wrong one */
  signIn: (phone: string, code: string): SignInProblem | 'not-kept' | null => {
    const found = signedIn(phone, code);
    if (!found.ok) return found.problem;
    return controls.become(found.personaId) && 'not-kept';
  },
  /** The person's bank accounts, as their bank would show them. */
  cards: () =>
    server.state().cards.map((card) => ({ ...card, balanceFen: cardBalance(server.state(), card.id) })),
  /** Money comes from outside. @returns why not; null where it came */
  deposit: (cardId: string, amountFen: Fen): Promise<Failure | null> =>
    order({ type: 'deposit', cardId, amountFen }),

  /** The latest commands in effect, newest first, those of the person's story included. */
  commands: (): readonly Commanded[] => {
    const { entries, first, done: count } = server.history().recent(MOST);
    return entries
      .slice(0, count)
      .map((entry, index) => ({
        ...entry,
        index: first + index,
        type: typeOf(entry.command),
      }))
      .reverse();
  },
  /** What they brought about, newest first, each with what it booked. */
  events: (): readonly Seen[] => [...done()].reverse(),
  /** The ledger entries of it, newest first. */
  entries: (): readonly Booked[] =>
    done()
      .flatMap(({ booked }) => booked)
      .reverse(),
};

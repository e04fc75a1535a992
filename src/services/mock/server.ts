import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';
import { execute } from '../bank/bank';
import { LAST_MOMENT } from '../bank/bounds';
import { asData, within } from '../bank/edge';
import type { BankState } from '../bank/state';
import { passTime } from '../bank/time';
import type { Failure, Reply, TransportCode, WalletService } from '../contract';
import { type Clock, createClock, type RealTime } from './clock';
import { createHistory, type History } from './history';
import { type Latency, type Wait, withPatience } from './latency';
import { createLog } from './log';
import { type Persona, personaOf } from './personas';
import type { Storage } from './storage';
import { type Act, act, type Logged } from './story';

export type Operation = keyof WalletService;

/** What the server needs from the world outside; a test hands in its own. */
export interface World {
  readonly storage: Storage;
  readonly real: RealTime;
  readonly wait: Wait;
  /** Between the front and the bank; without it, requests take their usual time and arrive. */
  readonly line?: Line;
  /** A command as it arrives at the bank; without it, as it was sent. */
  readonly asSent?: (command: unknown) => unknown;
}

/** The way of one request to the bank and of its answer back. */
export type Line = <Value>(
  operation: Operation,
  usual: Latency,
  answer: () => Reply<Value>,
) => Promise<Reply<Value>>;

/** All there is to a moment of the demo: who, what was done, how much of it is in effect, and what time it is. */
export interface Snapshot {
  readonly personaId: string;
  readonly entries: readonly Logged[];
  readonly done: number;
  readonly now: Instant;
}

export const DEFAULT_PERSONA = 'prime';

/** An answer later than this is given up: the front says so and asks again under the same id. */
export const PATIENCE_MS = 8_000;
const LATENCY: Readonly<Record<'query' | 'command', Latency>> = { query: 180, command: 700 };

/** The bank behind a counter: it takes its time, writes down what it did, and can be taken back to any moment. */
export function createServer(world: World) {
  const kept = createLog(world.storage);
  const line: Line = world.line ?? plainLine(world.wait);
  const listeners = new Set<() => void>();
  let persona = personaOf(DEFAULT_PERSONA);
  let history: History = createHistory(persona);
  let state: BankState = history.after();
  let clock: Clock = createClock(state.now, world.real);
  let corrupt = false;

  load();
  world.storage.watch?.(follow);

  return {
    /** Answers a question about the state as it is now. */
    query: <Value>(operation: Operation, answer: (state: BankState) => Reply<Value>): Promise<Reply<Value>> =>
      respond(operation, LATENCY.query, () => {
        const failure = goOn();
        return failure ? { ok: false, failure } : answer(state);
      }),

    /** Carries out a command, keeps it, and answers with a view of the state after it. */
    command: <Value>(
      operation: Operation,
      command: unknown,
      answer: (state: BankState) => Reply<Value>,
    ): Promise<Reply<Value>> =>
      respond(operation, LATENCY.command, () => {
        let reply: Reply<Value> | null = null;
        const failure = carryOut(command, (after) => {
          reply = shown(operation, () => answer(after));
          return reply.ok || reply.failure.code !== 'assertion-failed' ? null : reply.failure;
        });
        return failure ? { ok: false, failure } : (reply ?? answer(state));
      }),

    /** Begins again as the same person, whatever was stored. */
    startOver: async <Value>(answer: (state: BankState) => Reply<Value>): Promise<Reply<Value>> => {
      await world.wait(LATENCY.command);
      kept.clear();
      restore(untouched(persona));
      return answer(current());
    },

    state: current,
    now: () => clock.now(),
    /** The first moment one can go back to: there the person takes over from the story. */
    since: () => instant(persona.now),
    persona: () => persona,
    log: () => history.log(),
    history: () => history,
    isCorrupt: () => corrupt,
    carryOut,

    /**
     * Goes to a moment. Back: what was done later is undone, and kept until something else is done. Forward: it is
     * done again as far as the moment reaches, and what happens by itself, happens.
     */
    goTo: (to: Instant): void => {
      follow();
      const at = to < instant(persona.now) ? instant(persona.now) : to;
      settle(history.countAt(at), at);
    },
    /** Moves the demo's time forward; what happens by then, happens. */
    advanceTo: (to: Instant): void => {
      // What another window has done since counts too: it is not gone back behind.
      follow();
      const at = to > clock.now() ? to : clock.now();
      settle(Math.max(history.count(), history.countAt(at)), at);
    },
    /** Has so many of the accepted commands in effect, at the moment of the last of them or a later one. */
    goToCommand: (count: number, at?: Instant): void => {
      // Before the first accepted command stands the moment at which the person takes over, not the end of their story.
      const last = count === 0 ? undefined : history.entry(count - 1);
      settle(count, at ?? last?.at ?? instant(persona.now));
    },
    /** Begins anew as a person. */
    become: (personaId: string): void => restore(untouched(personaOf(personaId))),

    /**
     * Does an act at a very moment, after the first so many accepted commands; what was done later is over. Real time
     * does not run meanwhile: a script comes to the same state whenever and however slowly it is played.
     */
    perform: (count: number, step: Act, at: Instant): Failure | null => {
      settle(count, at);
      let reached = passTime(history.goTo(Math.min(count, history.kept())), at).state;
      const done = act(reached, step, at);
      for (const entry of done.log) {
        const failure = keep(entry);
        if (failure) return failure;
        const executed = execute(reached, entry.command, at);
        assert(executed.ok, `the command at ${at} is accepted again`);
        reached = executed.state;
        history.add(entry, reached);
      }
      state = reached;
      clock.set(at);
      tell();
      return done.refusal;
    },

    snapshot: (): Snapshot => ({
      personaId: persona.id,
      entries: Array.from({ length: history.kept() }, (_, index) => history.entry(index) as Logged),
      done: history.count(),
      now: clock.now(),
    }),
    restore,

    /** Called after every command, journey in time and change of person; returns how to stop that. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
  };

  function restore(to: Snapshot): void {
    replay(to);
    try {
      kept.replace(to.personaId, to.entries, to.now, to.done);
    } catch {
      // Without storage the demo goes on; only a restart forgets.
    }
    tell();
  }

  /** @throws where a command is refused */
  function replay({ personaId, entries, done, now }: Snapshot): void {
    const as = personaOf(personaId);
    const next = createHistory(as);
    let reached = next.after();
    for (const entry of entries) {
      const executed = execute(reached, entry.command, entry.at);
      assert(executed.ok, `the command at ${entry.at} is accepted again`);
      reached = executed.state;
      next.add(entry, reached);
    }
    const at = done === entries.length ? reached : next.goTo(done);
    persona = as;
    history = next;
    corrupt = false;
    state = passTime(at, now).state;
    // Never earlier than the last command.
    clock = createClock(state.now, world.real);
  }

  /** Takes over what another window has stored since; its commands and this one's are one log. */
  function follow(): void {
    if (!kept.isBehind()) return;
    const before = { personaId: persona.id, kept: history.kept(), now: clock.now() };
    try {
      const saved = kept.load();
      if (!saved) return;
      // A command of the other window leaves the time to go on; a journey in time or another person is followed.
      const goesOn = saved.personaId === before.personaId && saved.entries.length > before.kept;
      replay(goesOn && before.now > saved.now ? { ...saved, now: before.now } : saved);
    } catch {
      corrupt = true;
    }
    tell();
  }

  function settle(asked: number, to: Instant): void {
    follow();
    const count = Math.min(asked, history.kept());
    const at = Math.min(to, LAST_MOMENT) as Instant;
    if (count !== history.count() || at < state.now) state = history.goTo(count);
    clock.set(at);
    current();
    try {
      kept.mark(at, count);
    } catch {
      // A storage that does not take the time costs nothing but the time.
    }
    tell();
  }

  function current(): BankState {
    goOn();
    return state;
  }

  /** Lets the time pass that has passed. @returns why it could not */
  function goOn(): Failure | null {
    const passed = passTime(state, clock.now());
    state = passed.state;
    return passed.failure;
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  /**
   * All or nothing: what cannot be stored, or leads to what cannot be shown, has not happened.
   * @param unshown why the state it leads to cannot be shown; null where it can
   */
  function carryOut(
    sent: unknown,
    unshown: (after: BankState) => Failure | null = () => null,
  ): Failure | null {
    follow();
    if (corrupt) return broken('storage-corrupt');
    const at = clock.now();
    const command = asData(world.asSent?.(sent) ?? sent);
    const done = execute(state, command, at);
    if (!done.ok) return done.failure;
    const failure = unshown(done.state) ?? keep({ command, at });
    if (failure) return failure;
    history.add({ command, at }, done.state);
    state = done.state;
    tell();
    return null;
  }

  function keep(entry: Logged): Failure | null {
    try {
      if (history.count() < history.kept()) kept.cut(history.log());
      kept.append(entry);
      return null;
    } catch {
      return broken('storage-full');
    }
  }

  async function respond<Value>(
    operation: Operation,
    usual: Latency,
    answer: () => Reply<Value>,
  ): Promise<Reply<Value>> {
    const reply = line(operation, usual, () => {
      follow();
      if (corrupt) return { ok: false, failure: broken('storage-corrupt') };
      return shown(operation, answer);
    });
    return (await withPatience(reply, PATIENCE_MS, world.wait)) ?? { ok: false, failure: broken('timeout') };
  }

  /** Replays what was stored. What cannot be read is left as it is until the user says to start over. */
  function load(): void {
    replay(untouched(persona));
    try {
      const saved = kept.load();
      if (saved) replay(saved);
      else restore(untouched(persona));
    } catch {
      corrupt = true;
    }
  }
}

export type Server = ReturnType<typeof createServer>;

/** An answer; where an assertion of the bank's own fails in it, that. */
const shown = <Value>(operation: Operation, answer: () => Reply<Value>): Reply<Value> =>
  within(operation, answer, (failure) => ({ ok: false, failure }));

/** A person to whom nothing has happened since their story. */
export const untouched = ({ id, now }: Persona): Snapshot => ({
  personaId: id,
  entries: [],
  done: 0,
  now: instant(now),
});

export const broken = (code: TransportCode): Failure => ({ code, rule: null, retryable: true, details: {} });

const plainLine =
  (wait: Wait): Line =>
  async (_, usual, answer) => {
    await wait(usual);
    return answer();
  };

import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';
import { execute } from '../bank/bank';
import { LAST_MOMENT } from '../bank/core/bounds';
import { asData, shown } from '../bank/core/edge';
import type { BankState } from '../bank/core/state';
import { passTime } from '../bank/time';
import type { Failure, Reply, TransportCode } from '../contract/reply';
import { type Persona, personaOf } from '../demo/stories/personas';
import { type Act, act } from '../demo/stories/story';
import { EDITIONS, type Edition } from '../rules/editions';
import type { RuleSet } from '../rules/rule-set';
import { rulesFor } from '../rules/rule-sets';
import { type Clock, createClock } from './clock';
import { FIRST_PERSONA } from './first-persona';
import type { History } from './history';
import { LATENCY } from './latency';
import { type Replayed, replay, type Snapshot, untouched } from './replay';
import { createKeeper } from './storage/keeper';
import { createLease } from './storage/lease';
import { answering, broken, type Operation, type World } from './world';

/** The bank behind a counter: it takes its time, writes down what it did, and can be taken back to any moment. */
export function createServer(world: World) {
  const editions = world.rules ?? EDITIONS;
  const keeper = createKeeper(world.storage, editions);
  const lease = createLease(world.storage, world.real, world.wait, world.window ?? 'one');
  const respond = answering(world, () => {
    follow();
    return closed && broken(closed);
  });
  const listeners = new Set<() => void>();
  let persona: Persona = personaOf(FIRST_PERSONA);
  let history: History;
  let state: BankState;
  let clock: Clock;
  /** Why nothing can be answered; null where everything can. */
  let closed: TransportCode | null = null;
  /** Goes up with every other person, log and moment gone back to: what was sent before is for somebody else. */
  let epoch = 0;
  let takenOver = 0;

  const rules = (of: BankState): RuleSet => rulesFor(of, history.edition.sets);
  hold(replay(untouched(persona), editions));
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
    ): Promise<Reply<Value>> => {
      const sentIn = epoch;
      const arrived = (): Reply<Value> => {
        if (epoch !== sentIn) return { ok: false, failure: broken('superseded') };
        let reply: Reply<Value> | null = null;
        const failure = carryOut(command, (after) => {
          reply = shown(operation, () => answer(after));
          return reply.ok || reply.failure.code !== 'assertion-failed' ? null : reply.failure;
        });
        return failure ? { ok: false, failure } : (reply ?? answer(state));
      };
      return respond(operation, LATENCY.command, arrived, lease.take);
    },

    /** Begins again as the same person, whatever was stored. */
    startOver: async <Value>(answer: (state: BankState) => Reply<Value>): Promise<Reply<Value>> => {
      await world.wait(LATENCY.command);
      let failure = restore(untouched(persona));
      if (failure) {
        keeper.clear();
        failure = restore(untouched(persona));
      }
      return failure ? { ok: false, failure } : answer(current());
    },

    state: current,
    /** The version of the rules, those of every lens, those by which a state is judged, and those that govern now. */
    edition: (): Edition => history.edition,
    rules,
    governing: () => rules(state),
    now: () => clock.now(),
    /** The first moment one can go back to: there the person takes over from the story. */
    since: () => instant(persona.now),
    persona: () => persona,
    log: () => whole().log(),
    history: whole,
    isClosed: () => closed,
    /** What there is to say about how the demo is kept; null where nothing is. */
    news: keeper.news,
    dismissNews: (): void => {
      keeper.dismiss();
      tell();
    },
    exported: keeper.exported,
    takenOver: () => takenOver,
    /** Comes back when no other window is in the middle of writing. */
    turn: lease.take,
    carryOut: (command: unknown): Failure | null => {
      lease.seize();
      follow();
      return closed ? broken(closed) : carryOut(command);
    },

    /**
     * Goes to a moment. Back: what was done later is undone, and kept until something else is done. Forward: it is
     * done again as far as the moment reaches, and what happens by itself, happens.
     */
    goTo: (to: Instant): void => {
      follow();
      const at = to < instant(persona.now) ? instant(persona.now) : to;
      settle(whole().countAt(at), at);
    },
    /** Moves the demo's time forward; what happens by then, happens. What another window has done since stands. */
    advanceTo: (to: Instant): void => {
      follow();
      const at = to > clock.now() ? to : clock.now();
      settle(Math.max(history.count(), history.countAt(at)), at);
    },
    /** Has so many of the accepted commands in effect, at the moment of the last of them or a later one. */
    goToCommand: (count: number, at?: Instant): void => {
      // Before the first accepted command stands the moment at which the person takes over, not the end of their story.
      const last = count === 0 ? undefined : whole().entry(count - 1);
      settle(count, at ?? last?.at ?? instant(persona.now));
    },
    /** Begins anew as a person. @returns why not, and then everything is as it was; null where it did */
    become: (personaId: string): Failure | null => restore(untouched(personaOf(personaId))),

    /**
     * Does an act at a very moment, after the first so many accepted commands; what was done later is over. Real time
     * does not run meanwhile: a script comes to the same state whenever and however slowly it is played.
     */
    perform: (count: number, step: Act, at: Instant): Failure | null => {
      settle(count, at);
      const before = whole().goTo(Math.min(count, history.kept()));
      let reached = passTime(rules(before), before, at).state;
      const done = act(reached, step, at, history.edition.sets);
      for (const entry of done.log) {
        const executed = execute(rules(reached), reached, entry.command, at);
        assert(executed.ok, `the command at ${at} is accepted again`);
        const failure = keeper.add(entry, { persona, history }, executed.state);
        if (failure) return failure;
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
      entries: whole().all(),
      done: history.count(),
      now: clock.now(),
      rules: history.edition.version,
    }),
    restore,

    /** Called after every command, journey in time and change of person; returns how to stop that. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
  };

  /** Everything becomes another moment, or stays as it was. */
  function restore(to: Snapshot): Failure | null {
    lease.seize();
    const next = replay(to, editions);
    assert(next.history.kept() === to.entries.length, 'what was accepted is accepted again');
    const failure = keeper.begin(to);
    if (failure) return failure;
    hold(next);
    epoch += 1;
    closed = null;
    tell();
    return null;
  }

  function hold(next: Replayed): void {
    ({ persona, history, state } = next);
    clock = createClock(state.now, world.real);
  }

  /** Takes over what another window has stored since; its commands and this one's are one log. */
  function follow(): void {
    if (!keeper.isBehind()) return;
    const before = { ...keeper.known(), personaId: persona.id, now: clock.now() };
    load();
    const { run, journeys } = keeper.known();
    const same = run === before.run && persona.id === before.personaId;
    // A command of the other window leaves the time to go on; a journey in time or another person is followed.
    if (same && journeys === before.journeys && before.now > state.now) {
      clock.set(before.now);
      current();
    }
    if (!same || state.now < before.now) {
      epoch += 1;
      takenOver += 1;
    }
    tell();
  }

  /**
   * The history with the commands that a stored state stood for. Where these cannot be read any more, nothing stands for
   * them: all is replayed as far as it goes, and it is said how far.
   */
  function whole(): History {
    if (history.isWhole()) return history;
    const before = keeper.before();
    if (before) history.remember(before);
    else {
      load(false);
      if (!history.isWhole()) hold(replay(untouched(persona), editions));
      epoch += 1;
      tell();
    }
    return history;
  }

  /** Replays what is stored. What cannot be read is left as it is until the user says to start over. */
  function load(shortly = true): void {
    const found = keeper.open(shortly);
    closed = found.as === 'unreadable' ? found.code : null;
    if (found.as === 'log') hold(found.replayed);
    if (found.as === 'nothing') keeper.begin(untouched(persona));
  }

  function settle(asked: number, to: Instant): void {
    lease.seize();
    follow();
    const at = to > LAST_MOMENT ? LAST_MOMENT : to;
    const count = Math.min(asked, history.kept());
    if (count < history.count() || at < state.now) epoch += 1;
    if (count !== history.count() || at < state.now) state = whole().goTo(count);
    clock.set(at);
    state = passTime(rules(state), state, clock.now()).state;
    keeper.journey(at, count);
    tell();
  }

  function current(): BankState {
    goOn();
    return state;
  }

  /** Lets the time pass that has passed. @returns why it could not */
  function goOn(): Failure | null {
    const passed = passTime(rules(state), state, clock.now());
    state = passed.state;
    keeper.passed(
      state.now,
      history.count(),
      passed.events.some(({ type }) => type !== 'time-passed'),
    );
    return passed.failure;
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  /** All or nothing: what cannot be stored, or leads to what cannot be shown, has not happened. */
  function carryOut(
    sent: unknown,
    unshown: (after: BankState) => Failure | null = () => null,
  ): Failure | null {
    const at = clock.now();
    const command = asData(world.asSent?.(sent) ?? sent);
    const done = execute(rules(state), state, command, at);
    if (!done.ok) return done.failure;
    const failure = unshown(done.state) ?? keeper.add({ command, at }, { persona, history }, done.state);
    if (failure) return failure;
    history.add({ command, at }, done.state);
    state = done.state;
    tell();
    return null;
  }
}

export type Server = ReturnType<typeof createServer>;

import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';
import { execute } from '../bank/bank';
import { open } from '../bank/opening';
import type { BankState } from '../bank/state';
import { passTime } from '../bank/time';
import type { Failure, Reply, TransportCode } from '../contract';
import { type Clock, createClock, type RealTime } from './clock';
import type { Fault, Faults, Operation } from './faults';
import { type Latency, type Wait, withPatience } from './latency';
import { createLog } from './log';
import { PERSONAS, type Persona } from './personas';
import type { Storage } from './storage';
import { type Logged, tell } from './story';

/** What the server needs from the world outside; a test hands in its own. */
export interface World {
  readonly storage: Storage;
  readonly real: RealTime;
  readonly wait: Wait;
}

export const DEFAULT_PERSONA = 'prime';

/** An answer later than this is given up: the front says so and asks again under the same id. */
export const PATIENCE_MS = 8_000;
const LATENCY: Readonly<Record<'query' | 'command', Latency>> = { query: 180, command: 700 };
const SLOW_MS = 4_000;

/** The bank behind a counter: slow, forgetful and faulty when told to be. */
export function createServer(world: World) {
  const kept = createLog(world.storage);
  let persona = personaOf(DEFAULT_PERSONA);
  let log: readonly Logged[] = [];
  let state: BankState = open(persona.opening);
  let clock: Clock = createClock(state.now, world.real);
  let faults: Faults = {};
  let corrupt = false;

  load();

  return {
    /** Answers a question about the state as it is now. */
    query: <Value>(operation: Operation, answer: (state: BankState) => Reply<Value>): Promise<Reply<Value>> =>
      respond(operation, LATENCY.query, () => answer(current())),

    /** Carries out a command, keeps it, and answers with a view of the state after it. */
    command: <Value>(
      operation: Operation,
      command: unknown,
      answer: (state: BankState) => Reply<Value>,
    ): Promise<Reply<Value>> =>
      respond(operation, LATENCY.command, (fault) => {
        const failure = carryOut(command, fault);
        return failure ? { ok: false, failure } : answer(state);
      }),

    /** Begins again as the same person, whatever was stored. */
    startOver: async <Value>(answer: (state: BankState) => Reply<Value>): Promise<Reply<Value>> => {
      await world.wait(LATENCY.command);
      kept.clear();
      become(persona);
      return answer(current());
    },

    state: current,
    now: () => clock.now(),
    persona: () => persona,
    log: () => log,
    faults: () => faults,
    isCorrupt: () => corrupt,

    setFaults: (to: Faults): void => {
      faults = to;
    },
    /** Moves the demo's time forward; what happens by then, happens. */
    advanceTo: (to: Instant): void => {
      clock.set(to > clock.now() ? to : clock.now());
      current();
      try {
        kept.mark(clock.now());
      } catch {
        // A storage that does not take the time costs nothing but the time.
      }
    },
    /** Begins anew as a person. */
    become: (personaId: string): void => become(personaOf(personaId)),
  };

  function personaOf(id: string): Persona {
    const found = PERSONAS.find((candidate) => candidate.id === id);
    assert(found !== undefined, `${id} is a persona`);
    return found;
  }

  function become(as: Persona): void {
    begin(as);
    try {
      kept.begin(as.id, clock.now());
    } catch {
      // Without storage the demo goes on; only a restart forgets.
    }
  }

  function begin(as: Persona): void {
    persona = as;
    log = [];
    corrupt = false;
    clock = createClock(instant(as.now), world.real);
    state = passTime(tell(as.opening, as.steps).state, clock.now()).state;
  }

  function current(): BankState {
    state = passTime(state, clock.now()).state;
    return state;
  }

  /** All or nothing: what cannot be stored has not happened. */
  function carryOut(command: unknown, fault: Fault | undefined): Failure | null {
    const at = clock.now();
    const done = execute(state, command, at);
    if (!done.ok) return done.failure;
    try {
      if (fault === 'storage-full') throw new Error('told to be full');
      kept.append({ command, at });
    } catch {
      return broken('storage-full');
    }
    log = [...log, { command, at }];
    state = done.state;
    return null;
  }

  async function respond<Value>(
    operation: Operation,
    usual: Latency,
    answer: (fault: Fault | undefined) => Reply<Value>,
  ): Promise<Reply<Value>> {
    const fault = faults[operation];
    const reply = (async (): Promise<Reply<Value>> => {
      await world.wait(fault === 'never-answers' ? 'infinite' : fault === 'slow' ? SLOW_MS : usual);
      if (corrupt) return { ok: false, failure: broken('storage-corrupt') };
      if (fault === 'fails-before') return { ok: false, failure: broken('offline') };
      const found = answer(fault);
      return fault === 'lost-answer' ? { ok: false, failure: broken('timeout') } : found;
    })();
    return (await withPatience(reply, PATIENCE_MS, world.wait)) ?? { ok: false, failure: broken('timeout') };
  }

  /** Replays what was stored. What cannot be read is left as it is until the user says to start over. */
  function load(): void {
    begin(persona);
    try {
      const saved = kept.load();
      if (!saved) {
        become(persona);
        return;
      }
      begin(personaOf(saved.personaId));
      for (const { command, at } of saved.entries) {
        const done = execute(state, command, at);
        assert(done.ok, `the stored command at ${at} is accepted again`);
        state = done.state;
      }
      log = saved.entries;
      clock = createClock(saved.now, world.real);
    } catch {
      corrupt = true;
    }
  }
}

export type Server = ReturnType<typeof createServer>;

const broken = (code: TransportCode): Failure => ({ code, rule: null, retryable: true, details: {} });

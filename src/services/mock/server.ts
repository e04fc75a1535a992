import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';
import { execute } from '../bank/bank';
import { canonical, digest } from '../bank/chance';
import { open } from '../bank/opening';
import type { BankState } from '../bank/state';
import { passTime } from '../bank/time';
import type { Failure, Reply, TransportCode } from '../contract';
import { type Clock, createClock, type RealTime } from './clock';
import type { Fault, Faults, Operation } from './faults';
import { type Latency, type Wait, withPatience } from './latency';
import { PERSONAS, type Persona } from './personas';
import type { Storage } from './storage';
import { type Logged, tell } from './story';

/** What the server needs from the world outside; a test hands in its own. */
export interface World {
  readonly storage: Storage;
  readonly real: RealTime;
  readonly wait: Wait;
}

/** What is stored: who, what they did, and the demo's time. The state is computed from it. */
interface Saved {
  readonly version: 1;
  readonly personaId: string;
  readonly log: readonly Logged[];
  readonly now: Instant;
}

export const DEFAULT_PERSONA = 'prime';

/** An answer later than this is given up: the front says so and asks again under the same id. */
export const PATIENCE_MS = 8_000;
const LATENCY: Readonly<Record<'query' | 'command', Latency>> = { query: 180, command: 700 };
const SLOW_MS = 4_000;

/** The bank behind a counter: slow, forgetful and faulty when told to be. */
export function createServer(world: World) {
  let persona = personaOf(DEFAULT_PERSONA);
  let log: readonly Logged[] = [];
  let state: BankState = open(persona.opening);
  let clock: Clock = createClock(state.now, world.real);
  let faults: Faults = {};
  let latency = LATENCY;
  let corrupt = false;

  load();

  return {
    /** Answers a question about the state as it is now. */
    query: <Value>(operation: Operation, answer: (state: BankState) => Reply<Value>): Promise<Reply<Value>> =>
      respond(operation, latency.query, () => answer(current())),

    /** Carries out a command, keeps it, and answers with a view of the state after it. */
    command: <Value>(
      operation: Operation,
      command: unknown,
      answer: (state: BankState) => Reply<Value>,
    ): Promise<Reply<Value>> =>
      respond(operation, latency.command, (fault) => {
        const failure = carryOut(command, fault);
        return failure ? { ok: false, failure } : answer(state);
      }),

    /** Begins again as the same person, whatever was stored. */
    startOver: async <Value>(answer: (state: BankState) => Reply<Value>): Promise<Reply<Value>> => {
      await world.wait(latency.command);
      world.storage.clear();
      begin(persona);
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
    setLatency: (to: typeof LATENCY): void => {
      latency = to;
    },
    /** Moves the demo's time forward; what happens by then, happens. */
    advanceTo: (to: Instant): void => {
      clock.set(to > clock.now() ? to : clock.now());
      current();
      save(log);
    },
    /** Begins anew as a person. */
    become: (personaId: string): void => {
      begin(personaOf(personaId));
      save(log);
    },
  };

  function personaOf(id: string): Persona {
    const found = PERSONAS.find((candidate) => candidate.id === id);
    assert(found !== undefined, `${id} is a persona`);
    return found;
  }

  function begin(as: Persona): void {
    const told = tell(as.opening, as.steps);
    persona = as;
    log = [];
    corrupt = false;
    clock = createClock(instant(as.now), world.real);
    state = passTime(told.state, clock.now()).state;
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
    const grown = [...log, { command, at }];
    if (fault === 'storage-full' || !save(grown)) return broken('storage-full');
    log = grown;
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

  function save(grown: readonly Logged[]): boolean {
    const saved: Saved = { version: 1, personaId: persona.id, log: grown, now: clock.now() };
    try {
      world.storage.write(JSON.stringify({ saved, checksum: checksum(saved) }));
      return true;
    } catch {
      return false;
    }
  }

  /** Replays what was stored. What cannot be read is left as it is until the user says to start over. */
  function load(): void {
    begin(persona);
    try {
      const text = world.storage.read();
      if (text === null) return;
      const saved = parseSaved(text);
      begin(personaOf(saved.personaId));
      for (const { command, at } of saved.log) {
        const done = execute(state, command, at);
        assert(done.ok, `the stored command at ${at} is accepted again`);
        state = done.state;
      }
      log = saved.log;
      clock = createClock(saved.now, world.real);
    } catch {
      corrupt = true;
    }
  }
}

export type Server = ReturnType<typeof createServer>;

const checksum = (saved: Saved): string => digest(canonical(saved), 16);

function parseSaved(text: string): Saved {
  const { saved, checksum: sum } = JSON.parse(text) as { saved: Saved; checksum: string };
  assert(saved.version === 1 && checksum(saved) === sum, 'the stored log is whole');
  return saved;
}

const broken = (code: TransportCode): Failure => ({ code, rule: null, retryable: true, details: {} });

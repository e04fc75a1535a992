import { isRecord } from '@/units/records';
import type { FaceOutcome } from '../contract/face';
import type { Latency } from './latency';
import { createServer } from './server';
import { broken, type Line, type Operation, type World } from './world';

/**
 * What may go wrong with an operation. The one that matters most is `lost-answer`:
 * it was carried out, and nobody heard.
 */
export type Fault = 'slow' | 'never-answers' | 'fails-before' | 'lost-answer' | 'storage-full';

export type Faults = Readonly<Partial<Record<Operation, Fault>>>;

export const FAULTS: readonly Fault[] = [
  'slow',
  'never-answers',
  'fails-before',
  'lost-answer',
  'storage-full',
];

/** How long everything takes. */
export type Pace = 'none' | 'usual' | 'slow';

/** What goes wrong between the front and the bank. What the bank itself decides otherwise is a command, and not here. */
export interface Trouble {
  readonly faults: Faults;
  readonly pace: Pace;
  /** What every step of a face check comes to; null where the person says. */
  readonly face: Exclude<FaceOutcome, 'cancel'> | null;
  /** No command can be written down. */
  readonly storageFull: boolean;
}

export const NO_TROUBLE: Trouble = { faults: {}, pace: 'usual', face: null, storageFull: false };

/** How much of it there is. */
export const troubleCount = ({ faults, pace, face, storageFull }: Trouble): number =>
  Object.keys(faults).length + [pace !== 'usual', face !== null, storageFull].filter(Boolean).length;

const SLOW_MS = 4_000;

/** The server with everything on the way to it that can go wrong. */
export function createFaultyServer(world: World) {
  let trouble = NO_TROUBLE;
  let full = false;
  /** Whoever steers the demo is not hindered by what they set to go wrong for its person. */
  let steering = false;
  const steered =
    <Args extends readonly unknown[], Done>(work: (...args: Args) => Done) =>
    (...args: Args): Done => {
      steering = true;
      try {
        return work(...args);
      } finally {
        steering = false;
      }
    };

  const line: Line = async (operation, usual, answer, ready) => {
    const fault = trouble.faults[operation];
    await world.wait(latencyOf(fault, trouble.pace, usual));
    if (fault === 'fails-before') return { ok: false, failure: broken('offline') };
    await ready();
    full = fault === 'storage-full';
    const found = answer();
    full = false;
    return fault === 'lost-answer' ? { ok: false, failure: broken('timeout') } : found;
  };

  const server = createServer({
    ...world,
    line,
    storage: {
      read: (key) => world.storage.read(key),
      remove: (key) => world.storage.remove(key),
      filled: () => world.storage.filled?.() ?? null,
      keys: () => world.storage.keys(),
      ...(world.storage.watch && { watch: world.storage.watch }),
      write: (key, text) => {
        if (!steering && (full || trouble.storageFull)) throw new Error('told to be full');
        world.storage.write(key, text);
      },
    },
    asSent: (command) => withFace(command, trouble.face),
  });

  const setTrouble = (to: Partial<Trouble>): void => {
    trouble = { ...trouble, ...to };
    server.tell();
  };

  return {
    ...server,
    become: steered(server.become),
    restore: steered(server.restore),
    goTo: steered(server.goTo),
    advanceTo: steered(server.advanceTo),
    goToCommand: steered(server.goToCommand),
    trouble: () => trouble,
    setTrouble,
    faults: () => trouble.faults,
    setFaults: (faults: Faults): void => setTrouble({ faults }),
  };
}

export type FaultyServer = ReturnType<typeof createFaultyServer>;

/** A step of a face check as the bank gets it; calling the check off stays the person's. */
function withFace(command: unknown, face: Trouble['face']): unknown {
  // Only where a face is set is a command looked at: what was sent may be one that throws when it is read.
  if (face === null || !isRecord(command)) return command;
  const answered = command.type === 'answer-face-check' && command.outcome !== 'cancel';
  return answered ? { ...command, outcome: face } : command;
}

function latencyOf(fault: Fault | undefined, pace: Pace, usual: Latency): Latency {
  if (fault === 'never-answers') return 'infinite';
  if (fault === 'slow' || pace === 'slow') return SLOW_MS;
  return pace === 'none' ? 0 : usual;
}

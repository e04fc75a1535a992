import { shown } from '../bank/core/edge';
import type { Failure, Reply, TransportCode } from '../contract/reply';
import type { WalletService } from '../contract/service';
import type { Editions } from '../rules/editions';
import type { RealTime } from './clock';
import { type Latency, type Wait, withPatience } from './latency';
import type { Storage } from './storage/storage';

export type Operation = keyof WalletService;

/** What the server needs from the world outside; a test hands in its own. */
export interface World {
  readonly storage: Storage;
  readonly real: RealTime;
  readonly wait: Wait;
  /** The rules of every version; without them, the documents'. */
  readonly rules?: Editions;
  /** What this window is called among those that share the storage. */
  readonly window?: string;
  /** Between the front and the bank; without it, requests take their usual time and arrive. */
  readonly line?: Line;
  /** A command as it arrives at the bank; without it, as it was sent. */
  readonly asSent?: (command: unknown) => unknown;
}

/** The way of one request to the bank and of its answer back. It is answered once the bank is `ready` for it. */
export type Line = <Value>(
  operation: Operation,
  usual: Latency,
  answer: () => Reply<Value>,
  ready: () => Promise<void>,
) => Promise<Reply<Value>>;

/** An answer later than this is given up: the front says so and asks again under the same id. */
export const PATIENCE_MS = 8_000;

export const broken = (code: TransportCode): Failure => ({ code, rule: null, retryable: true, details: {} });

/** Nothing goes wrong on it. */
const plainLine =
  (wait: Wait): Line =>
  async (_, usual, answer, ready) => {
    await wait(usual);
    await ready();
    return answer();
  };

/**
 * How whatever is asked comes to its answer: over the line, and not for ever.
 * @param closed why nothing can be answered; null where everything can
 */
export function answering(world: World, closed: () => Failure | null) {
  const line = world.line ?? plainLine(world.wait);
  return async <Value>(
    operation: Operation,
    usual: Latency,
    answer: () => Reply<Value>,
    ready: () => Promise<void> = noWait,
  ): Promise<Reply<Value>> => {
    const arrived = (): Reply<Value> => {
      const failure = closed();
      return failure ? { ok: false, failure } : shown(operation, answer);
    };
    const reply = await withPatience(line(operation, usual, arrived, ready), PATIENCE_MS, world.wait);
    return reply ?? { ok: false, failure: broken('timeout') };
  };
}

const noWait = async (): Promise<void> => {};

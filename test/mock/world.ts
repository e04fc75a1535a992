import { createFaultyServer } from '@/services/mock/faults';
import type { Latency } from '@/services/mock/latency';
import type { World } from '@/services/mock/server';
import { createService } from '@/services/mock/service';

/** A storage in memory that can be made to fail; `text` is the head of the log, without which nothing is read. */
export function memoryStorage(head: string | null = null) {
  const texts = new Map<string, string>(head === null ? [] : [['head', head]]);
  return {
    full: false,
    get text(): string | null {
      return texts.get('head') ?? null;
    },
    set text(next: string | null) {
      if (next === null) texts.delete('head');
      else texts.set('head', next);
    },
    read: (key: string): string | null => texts.get(key) ?? null,
    write(key: string, text: string): void {
      if (this.full) throw new Error('quota exceeded');
      texts.set(key, text);
    },
    remove: (key: string): void => void texts.delete(key),
  };
}

/** The real mock over a memory and a clock that stands still until it is moved; nothing waits, and never is never. */
export function demo(storage = memoryStorage()) {
  const real = { now: 0 };
  const world: World = { storage, real: () => real.now, wait: patient };
  const server = createFaultyServer(world);
  return { storage, real, server, service: createService(server) };
}

/** Patience of seconds is over at once, so that a test of never need not wait for it. */
const patient = (latency: Latency): Promise<void> =>
  latency === 'infinite'
    ? new Promise(() => {})
    : latency >= 8_000
      ? new Promise((resolve) => setImmediate(resolve))
      : Promise.resolve();

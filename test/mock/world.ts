import type { Latency } from '@/services/mock/latency';
import { createServer, type World } from '@/services/mock/server';
import { createService } from '@/services/mock/service';

/** A storage in memory that can be made to fail. */
export function memoryStorage(text: string | null = null) {
  return {
    text,
    full: false,
    read(): string | null {
      return this.text;
    },
    write(next: string): void {
      if (this.full) throw new Error('quota exceeded');
      this.text = next;
    },
    clear(): void {
      this.text = null;
    },
  };
}

/** The real mock over a memory and a clock that stands still until it is moved; nothing waits, and never is never. */
export function demo(storage = memoryStorage()) {
  const real = { now: 0 };
  const world: World = { storage, real: () => real.now, wait: patient };
  const server = createServer(world);
  return { storage, real, server, service: createService(server) };
}

/** Patience of seconds is over at once, so that a test of never need not wait for it. */
const patient = (latency: Latency): Promise<void> =>
  latency === 'infinite'
    ? new Promise(() => {})
    : latency >= 8_000
      ? new Promise((resolve) => setImmediate(resolve))
      : Promise.resolve();

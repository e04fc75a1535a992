import type { Reply } from '@/services/contract/reply';
import { createFaultyServer, type Fault, type FaultyServer } from '@/services/service/faults';
import type { Latency } from '@/services/service/latency';
import type { Storage } from '@/services/service/storage/storage';
import { type Operation, PATIENCE_MS } from '@/services/service/world';

/** A phone: storage that can be full, break or be cut off between two writes, and a server that can be killed. */
export class Phone {
  readonly #texts = new Map<string, string>();
  /** Writes still taken; then the storage is full. */
  writesLeft = Number.POSITIVE_INFINITY;
  server: FaultyServer;

  constructor(personaId: string) {
    this.server = this.window();
    this.server.become(personaId);
  }

  /** The same demo in one window more: what it knows, it has read. */
  window(): FaultyServer {
    const storage: Storage = {
      keys: () => [...this.#texts.keys()],
      read: (key) => this.#texts.get(key) ?? null,
      write: (key, text) => {
        if (this.writesLeft <= 0) throw new Error('the storage is full');
        this.writesLeft -= 1;
        this.#texts.set(key, text);
      },
      remove: (key) => this.#texts.delete(key),
    };
    return createFaultyServer({ storage, real: () => 0, wait });
  }

  /** The program is killed and started again. */
  restart(): void {
    this.writesLeft = Number.POSITIVE_INFINITY;
    this.server = this.window();
  }

  /** Turns one character of what is stored into another. */
  corrupt(place: number): void {
    const keys = [...this.#texts.keys()];
    const key = keys[place % keys.length];
    const text = key === undefined ? undefined : this.#texts.get(key);
    if (key === undefined || text === undefined) return;
    const at = place % text.length;
    this.#texts.set(key, `${text.slice(0, at)}${text[at] === '#' ? '!' : '#'}${text.slice(at + 1)}`);
  }

  /** Sends a command, with one fault on the way. */
  async send(command: unknown, fault: Fault | null = null, by = this.server): Promise<Reply<null>> {
    const operation: Operation = 'borrow';
    by.setFaults(fault === null ? {} : { [operation]: fault });
    const reply = await by.command(operation, command, () => ({ ok: true as const, value: null }));
    by.setFaults({});
    return reply;
  }
}

/** Nothing takes time; patience is over once everything else has had its turn. */
const wait = (latency: Latency): Promise<void> => {
  if (latency === 'infinite') return new Promise(() => {});
  return latency >= PATIENCE_MS ? new Promise((resolve) => setImmediate(resolve)) : Promise.resolve();
};

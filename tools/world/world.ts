import type { RuleSets } from '@/services/rules/rule-set';
import { RULES_VERSION } from '@/services/rules/version';
import { createFaultyServer } from '@/services/service/faults';
import type { Latency } from '@/services/service/latency';
import { createService } from '@/services/service/service';
import type { World } from '@/services/service/world';

/** A storage in memory that can be made to fail. */
export function memoryStorage(texts = new Map<string, string>()) {
  return {
    full: false,
    texts,
    /** Every text becomes this one. */
    fill(text: string): void {
      for (const key of texts.keys()) texts.set(key, text);
    },
    keys: (): readonly string[] => [...texts.keys()],
    read: (key: string): string | null => texts.get(key) ?? null,
    write(key: string, text: string): void {
      if (this.full) throw new Error('quota exceeded');
      texts.set(key, text);
    },
    remove: (key: string): void => void texts.delete(key),
  };
}

/** The real mock over a memory and a clock that stands still until it is moved; nothing waits, and never is never. */
export function demo(storage = memoryStorage(), sets?: RuleSets) {
  const real = { now: 0 };
  const world: World = {
    storage,
    real: () => real.now,
    wait: patient,
    ...(sets && { rules: { [RULES_VERSION]: sets } }),
  };
  const server = createFaultyServer(world);
  return { storage, real, server, service: createService(server) };
}

/** Patience of seconds is over at once, so that a test of never need not wait for it. */
const patient = (latency: Latency): Promise<void> =>
  latency === 'infinite'
    ? new Promise(() => {})
    : latency >= 8_000
      ? new Promise((resolve) => setTimeout(resolve, 0))
      : Promise.resolve();

import type { Latency } from '@/services/service/latency';
import { createLease } from '@/services/service/storage/lease';

/** Two windows whose writing reaches the other a little later, as in a browser with a process for each. */
function windows(arrivalMs: number) {
  let now = 1_000;
  const waiting: { at: number; go: () => void }[] = [];
  const views = [new Map<string, string>(), new Map<string, string>()];
  const later = (ms: number, go: () => void) => waiting.push({ at: now + ms, go });
  const wait = (latency: Latency): Promise<void> => new Promise((resolve) => later(Number(latency), resolve));
  const leases = views.map((view, mine) =>
    createLease(
      {
        keys: () => [...view.keys()],
        read: (key) => view.get(key) ?? null,
        write: (key, text) => {
          view.set(key, text);
          later(arrivalMs, () => views[1 - mine]?.set(key, text));
        },
        remove: () => {},
        watch: () => {},
      },
      () => now,
      wait,
      `window-${mine}`,
    ),
  );
  async function run(): Promise<void> {
    while (waiting.length > 0) {
      waiting.sort((a, b) => a.at - b.at);
      const next = waiting.shift();
      now = Math.max(now, next?.at ?? now);
      next?.go();
      // Whoever waited for it goes on first.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { leases, run, now: () => now, wait, later };
}

test.each([0, 5, 10, 20])('of two that want it at once, %d ms apart, never both have it', async (apart) => {
  for (const arrivalMs of [0, 1, 10, 25]) {
    const { leases, run, now, later } = windows(arrivalMs);
    const held: { who: number; at: number }[] = [];
    for (const [who, lease] of leases.entries())
      later(who * apart, () => void lease.take().then(() => held.push({ who, at: now() })));
    await run();
    expect(held.map(({ who }) => who).sort()).toEqual([0, 1]);
    expect(Math.abs((held[0]?.at ?? 0) - (held[1]?.at ?? 0))).toBeGreaterThan(100);
  }
});

test('it is over by itself: a window that is gone keeps nobody waiting for long', async () => {
  const { leases, run, now } = windows(5);
  leases[0]?.seize();
  let at = 0;
  void leases[1]?.take().then(() => {
    at = now();
  });
  await run();
  expect(at).toBeGreaterThan(1_000);
  expect(at).toBeLessThan(2_000);
});

test('where nobody shares the storage, nobody waits', async () => {
  const storage = { keys: () => [], read: () => null, write: () => {}, remove: () => {} };
  const never = (): Promise<void> => new Promise(() => {});
  await createLease(storage, () => 0, never, 'one').take();
});

test('a time of a clock that was set back holds nothing', async () => {
  const texts = new Map([['lease', 'window-9 99999999999']]);
  const storage = {
    keys: () => [...texts.keys()],
    read: (key: string) => texts.get(key) ?? null,
    write: (key: string, text: string) => void texts.set(key, text),
    remove: () => {},
    watch: () => {},
  };
  let waits = 0;
  const lease = createLease(
    storage,
    () => 0,
    async () => {
      waits += 1;
    },
    'one',
  );
  await lease.take();
  expect(waits).toBe(1);
});

import { hashOf } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { RULES_VERSION } from '@/services/rules/version';
import { createServer } from '@/services/service/server';
import { createLog } from '@/services/service/storage/log';
import { FORMAT, HEADS, readHead, sealHead } from '@/services/service/storage/records';
import { instant, plus } from '@/units/day';
import { demo, memoryStorage } from '../../../tools/world/world';
import { recorded, writtenTo } from './storage/storm';

const atOnce = (): Promise<void> => Promise.resolve();
const onto = (texts: Map<string, string>, refuse?: () => boolean) => {
  const { storage, writes } = recorded(texts, refuse);
  return { writes, server: createServer({ storage, real: () => 0, wait: atOnce }) };
};
const seen = (texts: ReadonlyMap<string, string>): string => {
  const { server } = onto(new Map(texts));
  return JSON.stringify([server.isClosed(), server.news(), server.persona().id, hashOf(server.state())]);
};

type Server = ReturnType<typeof createServer>;

/** Everything that ends one present and begins another. */
const OPERATIONS: Readonly<Record<string, (server: Server) => unknown>> = {
  'another person': (server) => server.become('overdue'),
  'the same person anew': (server) => server.become('prime'),
  'an opened code': (server) => {
    const log = server.log().slice(0, 1);
    return server.restore({
      personaId: 'prime',
      entries: log,
      done: 1,
      now: server.now(),
      rules: RULES_VERSION,
    });
  },
  'starting over': (server) => server.startOver(() => ({ ok: true, value: null })),
  'back in time': (server) => server.goTo(server.since()),
  'forward in time': (server) => server.advanceTo(plus(server.now(), 40 * 86_400_000)),
  'another future': (server) => {
    server.goToCommand(1);
    return server.carryOut({ type: 'log-in' });
  },
  'a command': (server) => server.carryOut({ type: 'deposit', cardId: 'card-6210', amountFen: 500_000 }),
};

/** A phone on which two things were done. */
function busy(): Map<string, string> {
  const texts = new Map<string, string>();
  const { server } = onto(texts);
  server.carryOut({ type: 'deposit', cardId: 'card-6210', amountFen: 200_000 });
  server.carryOut({ type: 'set-autopay', cardId: 'card-6210' });
  return texts;
}

describe.each(Object.entries(OPERATIONS))('%s', (_, operation) => {
  test('is whole or has not begun, wherever it is stopped', async () => {
    const before = busy();
    const { server, writes } = onto(new Map(before));
    const moments = [seen(before)];
    await operation(server);
    expect(writes.length).toBeGreaterThan(0);
    for (let count = 1; count <= writes.length; count++)
      moments.push(seen(writtenTo(new Map(before), writes.slice(0, count))));
    // One state, then the next: nothing in between, and never back. Going back in time and acting then are two.
    expect(new Set(moments).size).toBeLessThanOrEqual(3);
    expect(
      moments.filter((moment, index) => index > 0 && moment !== moments[index - 1]).length,
    ).toBeLessThanOrEqual(2);
    expect(moments.at(-1)).toBe(JSON.stringify([null, null, server.persona().id, hashOf(server.state())]));
    expect(moments.every((moment) => moment.startsWith('[null,null,'))).toBe(true);
  });

  test('that is refused by one write leaves what the phone shows and what it kept the same', async () => {
    const before = busy();
    const { writes, server: measured } = onto(new Map(before));
    await operation(measured);
    for (let failing = 0; failing < writes.length; failing++) {
      const texts = new Map(before);
      let count = -1;
      const { server } = onto(texts, () => {
        count += 1;
        return count === failing;
      });
      await operation(server);
      const shown = [server.persona().id, hashOf(server.state())];
      const again = onto(new Map(texts)).server;
      const kept = [again.persona().id, hashOf(again.state())];
      // Where the time was set and could not be kept, that is what is said.
      if (server.news()?.kind !== 'time-unkept') expect(kept).toEqual(shown);
      expect(again.isClosed()).toBeNull();
    }
  });
});

test('a full storage: another person does not come, what was there stays, and it is said', () => {
  const world = demo();
  world.server.carryOut({ type: 'log-in' });
  const hash = hashOf(world.server.state());
  world.storage.full = true;
  expect(world.server.become('student')).toMatchObject({ code: 'storage-full' });
  expect([world.server.persona().id, hashOf(world.server.state())]).toEqual(['prime', hash]);
  world.server.advanceTo(plus(world.server.now(), 86_400_000));
  expect(world.server.news()).toEqual({ kind: 'time-unkept' });
  world.storage.full = false;
  world.server.advanceTo(plus(world.server.now(), 86_400_000));
  expect(world.server.news()).toBeNull();
});

test('what a damaged storage held can be taken along until the next thing is done', () => {
  const world = demo();
  for (let times = 0; times < 3; times++) world.server.carryOut({ type: 'log-in' });
  world.storage.texts.set('head-0', 'x');
  const before = Object.fromEntries(world.storage.texts);
  const again = demo(world.storage);
  expect(again.server.news()).toEqual({ kind: 'mended', kept: 3, of: null });
  expect(Object.fromEntries(world.storage.texts)).toEqual(before);
  again.server.dismissNews();
  expect(again.server.news()).toBeNull();
  expect(JSON.parse(again.server.exported()).stored).toEqual(before);
  expect(again.server.carryOut({ type: 'log-in' })).toBeNull();
  const last = demo(world.storage);
  expect([last.server.news(), last.server.log().length]).toEqual([null, 4]);
});

test.each([
  ['the last part in both its places', (key: string) => key.startsWith('log-1-1'), 64],
  ['the first part in both its places', (key: string) => key.startsWith('log-1-0'), 0],
])('%s is gone: what stands before it is left, and how much is lost is said', (_, gone, kept) => {
  const world = demo();
  const run = readHead(world.storage.read(HEADS[0]));
  expect(run).toMatchObject({ run: 1 });
  for (let times = 0; times < 70; times++) world.server.carryOut({ type: 'log-in' });
  for (const key of world.storage.keys()) if (gone(key)) world.storage.remove(key);
  const again = demo(world.storage);
  expect(again.server.news()).toEqual({ kind: 'mended', kept, of: 70 });
  expect(again.server.log()).toHaveLength(kept);
});

test('what a later version kept is left alone, and one can start over', async () => {
  const world = demo();
  const head = readHead(world.storage.read(HEADS[0]));
  if (head === null || head === 'newer') throw new Error('no head');
  world.storage.texts.set(HEADS[0], sealHead({ ...head, format: FORMAT + 1, turn: 9 }));
  const before = [...world.storage.texts];
  const again = demo(world.storage);
  expect(await again.service.wallet()).toMatchObject({ ok: false, failure: { code: 'storage-newer' } });
  expect([...world.storage.texts]).toEqual(before);
  expect(await again.service.startOver()).toMatchObject({ ok: true });
  expect(demo(world.storage).server.isClosed()).toBeNull();
});

test('a log of rule data that nobody knows opens under those of today, and names both; what these refuse is left out and kept for taking along', () => {
  const world = demo();
  world.server.carryOut({ type: 'log-in' });
  const newest = HEADS.map((key) => [key, readHead(world.storage.read(key))] as const)
    .flatMap(([key, head]) => (head === null || head === 'newer' ? [] : [[key, head] as const]))
    .sort(([, a], [, b]) => b.turn - a.turn)[0];
  if (!newest) throw new Error('no head');
  world.storage.texts.set(newest[0], sealHead({ ...newest[1], rules: 999 }));
  const rules = { from: 999, to: RULES_VERSION };
  expect(demo(world.storage).server.news()).toEqual({ kind: 'other-rules', kept: 1, of: 1, ...rules });

  const refused = demo(memoryStorage());
  const at = refused.server.now();
  const entries = [
    { command: { type: 'log-in' }, at },
    { command: { type: 'unbind-card', cardId: 'no-card' }, at },
    { command: { type: 'log-in' }, at },
  ];
  const { storage } = refused;
  const log = createLog(storage);
  log.replace({ personaId: 'prime', entries, done: 3, now: at, rules: RULES_VERSION });
  const opened = demo(storage).server;
  expect(opened.news()).toMatchObject({ kind: 'other-rules', kept: 1, of: 3 });
  expect(opened.exported()).toContain('no-card');
});

test('time that passes by itself is kept: six days in an open tab are six days after a reload', () => {
  const world = demo();
  for (let day = 1; day <= 6; day++) {
    world.real.now += 86_400_000;
    world.server.state();
  }
  const again = demo(world.storage);
  expect(again.server.now()).toBe(world.server.now());
  expect(hashOf(again.server.state())).toBe(hashOf(world.server.state()));
});

test('what happened by itself is kept at once, seconds of nothing are not', () => {
  const world = demo();
  const stored = () => JSON.stringify([...world.storage.texts]);
  const before = stored();
  world.real.now += 20_000;
  world.server.state();
  expect(stored()).toBe(before);
  world.server.advanceTo(instant('2026-10-16T23:59:50'));
  const late = stored();
  world.real.now += 20_000;
  world.server.state();
  expect(demo(world.storage).server.now()).toBeGreaterThanOrEqual(instant('2026-10-16T23:59:50'));
  expect(late).not.toBe(before);
});

describe('a command on its way', () => {
  /** Sends one, lets something happen before it arrives, and lets it arrive. */
  async function meanwhile(happens: (world: ReturnType<typeof demo>) => unknown) {
    const world = demo();
    const due = await world.service.repaymentTrial({
      loanId: 'DEMO-2606-0001',
      kind: 'due',
      amountFen: null,
      partPlan: null,
    });
    if (!due.ok) throw new Error(due.failure.code);
    const { request, totalFen } = due.value;
    const sent = world.service.repay({ submissionId: 'S1', trial: request, totalFen, cardId: 'card-6210' });
    const before = hashOf(world.server.state());
    await happens(world);
    const reply = await sent;
    return { world, before, code: reply.ok ? 'ok' : reply.failure.code };
  }

  test('does nothing to another person', async () => {
    const { world, code } = await meanwhile(({ server }) => server.become('owner') ?? server.become('prime'));
    expect(code).toBe('superseded');
    expect(world.server.log()).toEqual([]);
  });

  test.each<[string, (world: ReturnType<typeof demo>) => unknown]>([
    ['the same person anew', ({ server }) => server.become('prime')],
    [
      'an earlier moment',
      ({ server }) => {
        server.advanceTo(plus(server.now(), 3_600_000));
        server.goTo(server.since());
      },
    ],
    ['an opened code', ({ server }) => server.restore(server.snapshot())],
    ['starting over', ({ service }) => service.startOver()],
  ])('does nothing to %s', async (_, happens) => {
    const { world, code } = await meanwhile(happens);
    expect(code).toBe('superseded');
    expect(world.server.log()).toEqual([]);
  });

  test('arrives where only time has passed', async () => {
    const { code } = await meanwhile(({ server }) => server.advanceTo(plus(server.now(), 60_000)));
    expect(code).toBe('ok');
  });
});

test('every script, killed after each of its writes, opens at a whole command', () => {
  for (const scenario of SCENARIOS) {
    const texts = new Map<string, string>();
    const { server, writes } = onto(texts);
    server.become(scenario.personaId);
    const begun = new Map(texts);
    const from = writes.length;
    const states = new Set([hashOf(server.state())]);
    for (const step of scenario.steps) {
      const before = server.history().count();
      server.perform(before, step, instant(step.at));
      for (let count = before; count <= server.history().count(); count++) {
        const log = server.log().slice(0, count);
        const alone = demo().server;
        alone.restore({
          personaId: scenario.personaId,
          entries: log,
          done: count,
          now: instant(step.at),
          rules: RULES_VERSION,
        });
        states.add(hashOf(alone.state()));
      }
    }
    for (let count = from; count <= writes.length; count++) {
      const opened = onto(writtenTo(new Map(begun), writes.slice(from, count))).server;
      expect([opened.isClosed(), opened.news()]).toEqual([null, null]);
      expect(states.has(hashOf(opened.state()))).toBe(true);
    }
  }
});

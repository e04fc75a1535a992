import fc from 'fast-check';
import { horizon, timelineOf } from '@/services/demo/stage/timeline';
import { witness } from '@/services/demo/stage/witness';
import { hashOf } from '@/services/demo/stories/player';
import { act } from '@/services/demo/stories/story';
import { createFaultyServer } from '@/services/service/faults';
import { HOUR, instant, MINUTE, plus } from '@/units/day';
import { demo, memoryStorage } from '../../../tools/world/world';
import { expectSound } from '../bank/teller';

type Demo = ReturnType<typeof demo>;

/** Does one of a few things that are never refused, some minutes later. */
function doOne({ server }: Demo, what: number): void {
  server.advanceTo(plus(server.now(), (what + 1) * 7 * MINUTE));
  const command = [
    { type: 'log-in' },
    { type: 'deposit', cardId: 'card-6210', amountFen: 100 },
    { type: 'change-settings', lens: 'A' },
    { type: 'query-own-report' },
  ][what % 4];
  expect(server.carryOut(command)).toBeNull();
}

test('any earlier moment is what it was then, and the way forward again is what it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(12)),
      (what, visits) => {
        const world = demo();
        const moments = [{ at: world.server.now(), hash: hashOf(world.server.state()) }];
        for (const one of what) {
          doOne(world, one);
          moments.push({ at: world.server.now(), hash: hashOf(world.server.state()) });
        }
        for (const visit of [...visits, moments.length - 1]) {
          const moment = moments[visit % moments.length] as (typeof moments)[number];
          world.server.goTo(moment.at);
          expect(hashOf(world.server.state())).toBe(moment.hash);
          expectSound(world.server.state());
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('what was gone back behind is kept, over a restart too, until something else is done', () => {
  const world = demo();
  const start = world.server.now();
  for (const what of [0, 1, 2]) doOne(world, what);
  const [end, hash] = [world.server.now(), hashOf(world.server.state())];
  world.server.goTo(plus(start, 10 * MINUTE));
  expect(world.server.history().count()).toBe(1);

  const again = demo(world.storage);
  expect(again.server.history().count()).toBe(1);
  expect(again.server.history().kept()).toBe(3);
  again.server.goTo(end);
  expect(hashOf(again.server.state())).toBe(hash);

  again.server.goTo(plus(start, 10 * MINUTE));
  expect(again.server.carryOut({ type: 'log-in' })).toBeNull();
  expect(again.server.history().kept()).toBe(2);
  const last = demo(again.storage);
  expect(last.server.history().kept()).toBe(2);
  expect(hashOf(last.server.state())).toBe(hashOf(again.server.state()));
});

test('a full storage keeps what was gone back behind, and the command from happening', () => {
  const world = demo();
  for (const what of [0, 1, 2]) doOne(world, what);
  world.server.goToCommand(1);
  world.storage.full = true;
  expect(world.server.carryOut({ type: 'log-in' })?.code).toBe('storage-full');
  expect(world.server.history().kept()).toBe(3);
  expect(demo(world.storage).server.history().kept()).toBe(3);
});

test('one goes no further back than to where the person takes over, and a command has its number', () => {
  const world = demo();
  const hash = hashOf(world.server.state());
  doOne(world, 1);
  const after = hashOf(world.server.state());
  world.server.goTo(instant('2020-01-01T00:00'));
  expect(hashOf(world.server.state())).toBe(hash);
  expect(world.server.now()).toBe(world.server.since());
  world.server.goToCommand(1);
  expect(hashOf(world.server.state())).toBe(after);
});

test('a thousand commands are gone back over by replaying a few', () => {
  const world = demo();
  const hashes: string[] = [hashOf(world.server.state())];
  for (let count = 1; count <= 1000; count++) {
    doOne(world, count);
    if (count % 100 === 0) hashes.push(hashOf(world.server.state()));
  }
  for (const hundreds of [9, 0, 5, 10, 1]) {
    world.server.goToCommand(hundreds * 100);
    expect(hashOf(world.server.state())).toBe(hashes[hundreds]);
  }
});

describe('the timeline', () => {
  const timelineFor = (personaId: string, change: (world: Demo) => void = () => {}) => {
    const world = demo();
    world.server.become(personaId);
    change(world);
    const { server } = world;
    const [now, until] = [server.now(), horizon(server.now())];
    return timelineOf(witness(server.history(), 200, now, until), {
      now,
      from: server.since(),
      until,
      keptUntil: null,
    });
  };
  const kinds = (personaId: string, phase: string): string[] =>
    timelineFor(personaId)
      .days.flatMap(({ items }) => items)
      .filter((item) => item.phase === phase)
      .map(({ day, kind }) => `${day} ${kind}`);

  test('tells what comes by itself, in order', () => {
    expect(kinds('grace', 'coming').slice(0, 5)).toEqual([
      '2026-10-28 penalty',
      '2026-11-01 month-reviewed',
      '2026-11-20 cut',
      '2026-11-20 due',
      '2026-11-21 missed',
    ]);
  });

  test('tells what has happened, with amounts, and who did it', () => {
    const items = timelineFor('grace').days.flatMap(({ items }) => items);
    expect(items.find(({ kind }) => kind === 'repayment-made')).toMatchObject({
      by: 'person',
      phase: 'done',
      amountFen: 110_800,
    });
    expect(items.find(({ kind }) => kind === 'missed')).toMatchObject({ by: 'bank', day: '2026-10-21' });
  });

  test('knows the stretches of grace', () => {
    const { graces } = timelineFor('grace');
    expect(graces[0]).toMatchObject({ fromDay: '2026-10-21', toDay: '2026-10-27' });
  });

  test('has what was gone back behind in its place', () => {
    const { days } = timelineFor('prime', (world) => {
      doOne(world, 1);
      world.server.advanceTo(plus(world.server.now(), HOUR));
      world.server.goToCommand(0);
    });
    const undone = days.flatMap(({ items }) => items).filter(({ phase }) => phase === 'undone');
    expect(undone.map(({ kind }) => kind)).toEqual(['deposited']);
  });
});

test('a story’s steps can be played through the server as well', () => {
  const { server } = demo();
  const done = act(server.state(), { do: 'repay', loan: 1, kind: 'due' }, server.now());
  for (const { command } of done.log) expect(server.carryOut(command)).toBeNull();
  expect(hashOf(server.state())).toBe(hashOf(done.state));
});

test('time that runs on while a command is carried out refuses nothing', () => {
  let now = 0;
  const server = createFaultyServer({
    storage: memoryStorage(),
    real: () => {
      now += 1;
      return now;
    },
    wait: () => Promise.resolve(),
  });
  for (let count = 1; count <= 3; count++) {
    expect(server.carryOut({ type: 'log-in' })).toBeNull();
    server.advanceTo(plus(server.now(), HOUR));
    server.goToCommand(count);
    expect(server.perform(count, { do: 'wait' }, server.now())).toBeNull();
  }
});

import { hashOf } from '@/services/demo/stories/player';
import { RULES_VERSION } from '@/services/rules/version';
import { digest } from '@/units/digest';
import { sealed, unsealed } from '@/units/sealed';
import { createBorrower } from '../../../../tools/growth/borrower';
import { demo, memoryStorage } from '../../../../tools/world/world';
import { executions } from '../../../support/executions';

jest.mock('@/services/bank/bank', () =>
  jest
    .requireActual<typeof import('../../../support/executions')>('../../../support/executions')
    .countedBank(),
);

/** Five parts that are full, and some commands more. */
const LOANS = 55;
const lived = ((): ReadonlyMap<string, string> => {
  const world = demo();
  world.server.become('prime');
  const borrower = createBorrower(world.server);
  borrower.clear();
  for (let loan = 0; loan < LOANS; loan++) borrower.borrowAndRepay();
  return world.storage.texts;
})();

/** A start on a storage with these texts: what it shows, and how many commands it did for that. */
function started(texts: ReadonlyMap<string, string>) {
  executions.count = 0;
  const world = demo(memoryStorage(new Map(texts)));
  const hash = hashOf(world.server.state());
  return { ...world, hash, did: executions.count };
}

const withoutState = (): Map<string, string> =>
  new Map([...lived].filter(([key]) => !key.startsWith('state-')));
const coverOf = (texts: ReadonlyMap<string, string>): string =>
  [...texts.keys()].find((key) => /^state-\d+$/.test(key)) ?? '';

const REPLAYED = started(withoutState());
const COMMANDS = REPLAYED.server.log().length;

test('a start reads the state and does only what came after it, and it is what a replay comes to', () => {
  const start = started(lived);
  expect([start.hash, start.server.now(), start.server.news()]).toEqual([
    REPLAYED.hash,
    REPLAYED.server.now(),
    null,
  ]);
  expect(COMMANDS).toBeGreaterThan(320);
  expect(start.did).toBeLessThan(64);
  expect(REPLAYED.did).toBeGreaterThanOrEqual(COMMANDS);
});

test('a start without one keeps one for the next', () => {
  expect(started(REPLAYED.storage.texts).did).toBeLessThan(64);
});

test('whoever looks back finds every command and every moment', () => {
  const { server, hash } = started(lived);
  expect(server.log()).toEqual(REPLAYED.server.log());
  expect(server.snapshot()).toEqual(REPLAYED.server.snapshot());
  for (const place of [0, 1, 200, 320, COMMANDS]) {
    server.goToCommand(place);
    REPLAYED.server.goToCommand(place);
    expect(hashOf(server.state())).toBe(hashOf(REPLAYED.server.state()));
  }
  expect(hashOf(server.state())).toBe(hash);
});

test('what is done after a start is kept as ever', () => {
  const { server, storage } = started(lived);
  for (let times = 0; times < 70; times++) expect(server.carryOut({ type: 'log-in' })).toBeNull();
  const again = started(storage.texts);
  expect([again.hash, again.did < 64]).toEqual([hashOf(server.state()), true]);
  server.goToCommand(10);
  server.carryOut({ type: 'log-in' });
  const other = started(storage.texts);
  expect([other.hash, other.server.log().length]).toEqual([hashOf(server.state()), 11]);
});

/** A cover that says something else, sealed as ours are. */
function saying(change: Readonly<Record<string, unknown>>): Map<string, string> {
  const texts = new Map(lived);
  const key = coverOf(texts);
  const cover = JSON.parse(unsealed(texts.get(key) ?? '') ?? '{}');
  texts.set(key, sealed(JSON.stringify({ ...cover, ...change })));
  return texts;
}

describe('a state is not believed, everything is replayed and nothing is lost', () => {
  const pageOf = (texts: ReadonlyMap<string, string>): string =>
    [...texts.keys()].find((key) => /^state-\d+-/.test(key)) ?? '';
  const changed = (change: (texts: Map<string, string>) => void): Map<string, string> => {
    const texts = new Map(lived);
    change(texts);
    return texts;
  };
  const cases: readonly [string, () => ReadonlyMap<string, string>][] = [
    ['of another chain', () => saying({ chain: '0123456789abcdef' })],
    ['after another number of commands', () => saying({ count: 256 })],
    ['after more commands than there are', () => saying({ count: 64_000 })],
    ['after a part of a part', () => saying({ count: 321 })],
    ['of another person', () => saying({ personaId: 'student' })],
    ['of another run', () => saying({ run: 99 })],
    ['in another format of the storage', () => saying({ format: 1 })],
    ['in another form of the state', () => saying({ form: 0 })],
    ['under other rules', () => saying({ rules: RULES_VERSION - 1 })],
    ['of which a page is gone', () => changed((texts) => texts.delete(pageOf(texts)))],
    ['of which a page is another', () => changed((texts) => texts.set(pageOf(texts), '[0,["v",[]]]'))],
    [
      'whose cover is cut',
      () => changed((texts) => texts.set(coverOf(texts), (texts.get(coverOf(texts)) ?? '').slice(0, 99))),
    ],
    ['whose cover is no record', () => changed((texts) => texts.set(coverOf(texts), sealed('null')))],
  ];

  test.each(cases)('%s', (_, texts) => {
    const start = started(texts());
    expect([start.hash, start.server.news(), start.server.isClosed()]).toEqual([REPLAYED.hash, null, null]);
    expect(start.did).toBeGreaterThanOrEqual(COMMANDS);
    // And there is one to be believed again.
    expect(started(start.storage.texts).did).toBeLessThan(64);
  });

  test('where a part of the log before it is gone from both its places, the log says how far it goes', () => {
    const texts = changed((stored) => {
      for (const key of [...stored.keys()]) if (/^log-\d+-1-/.test(key)) stored.delete(key);
    });
    const start = started(texts);
    expect(start.server.news()).toEqual({ kind: 'mended', kept: 64, of: COMMANDS });
  });

  test('where a part before it is damaged in both its places, that is found by whoever looks back, and said', () => {
    const texts = changed((stored) => {
      for (const key of [...stored.keys()]) if (/^log-\d+-1-/.test(key)) stored.set(key, 'x');
    });
    const { server, hash } = started(texts);
    expect([hash, server.news()]).toEqual([REPLAYED.hash, null]);
    expect(server.log()).toHaveLength(64);
    expect(server.news()).toEqual({ kind: 'mended', kept: 64, of: COMMANDS });
  });

  test('where commands were gone back behind', () => {
    const { server, storage } = started(lived);
    server.goToCommand(12);
    const start = started(storage.texts);
    expect([start.hash, start.server.history().kept()]).toEqual([hashOf(server.state()), COMMANDS]);
  });
});

describe('a storage without room', () => {
  test('for a state keeps the command all the same', () => {
    const storage = memoryStorage(withoutState());
    const write = storage.write.bind(storage);
    storage.write = (key, text) => {
      if (key.startsWith('state-')) throw new Error('quota exceeded');
      write(key, text);
    };
    const { server } = demo(storage);
    for (let times = 0; times < 70; times++) expect(server.carryOut({ type: 'log-in' })).toBeNull();
    expect(server.news()).toBeNull();
    expect(started(storage.texts).hash).toBe(hashOf(server.state()));
  });

  test('for a command gives the state away for it', () => {
    const storage = memoryStorage(new Map(lived));
    const size = (): number =>
      [...storage.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    const room = size() + 100;
    const write = storage.write.bind(storage);
    storage.write = (key, text) => {
      const before = storage.texts.get(key);
      if (size() - (before?.length ?? 0) + text.length > room) throw new Error('quota exceeded');
      write(key, text);
    };
    const { server } = demo(storage);
    for (let times = 0; times < 8; times++) expect(server.carryOut({ type: 'log-in' })).toBeNull();
    expect([...storage.texts.keys()].some((key) => key.startsWith('state-'))).toBe(false);
    expect(started(storage.texts).hash).toBe(hashOf(server.state()));
  });

  test('says so when hardly any is left, once, and drops nothing', () => {
    let filled = 0.79;
    const storage = Object.assign(memoryStorage(new Map(lived)), { filled: () => filled });
    const { server } = demo(storage);
    expect(server.news()).toBeNull();
    const keys = [...storage.texts.keys()].filter((key) => !key.startsWith('state-'));
    filled = 0.834;
    for (let times = 0; times < 64; times++) server.carryOut({ type: 'log-in' });
    expect(server.news()).toEqual({ kind: 'nearly-full', percent: 83 });
    expect(Object.keys(JSON.parse(server.exported()).stored)).toEqual(expect.arrayContaining(keys));
    expect([...storage.texts.keys()]).toEqual(expect.arrayContaining(keys));
    server.dismissNews();
    for (let times = 0; times < 64; times++) server.carryOut({ type: 'log-in' });
    expect(server.news()).toBeNull();
    expect(demo(storage).server.news()).toEqual({ kind: 'nearly-full', percent: 83 });
  });
});

test('a digest that a page is named by is that of its text', () => {
  for (const [key, text] of lived)
    if (/^state-\d+-/.test(key)) expect(key.endsWith(`-${digest(text, 16)}`)).toBe(true);
});

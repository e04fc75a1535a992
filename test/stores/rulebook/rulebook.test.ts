import type { RulebookView } from '@/services/contract/rulebook';
import { type Filter, findRules } from '@/stores/rulebook/rule-search';
import { createRulebookStore } from '@/stores/rulebook/rulebook';
import { demo } from '../../../tools/world/world';

async function begin() {
  const world = demo();
  const store = createRulebookStore(world.service);
  await store.getState().load();
  return { ...world, store, now: store.getState(), state: () => store.getState().state };
}

let book: RulebookView;
beforeAll(async () => {
  const reply = await demo().service.rulebook();
  if (!reply.ok) throw new Error(reply.failure.code);
  book = reply.value;
});

const ids = (filter: Partial<Filter>) =>
  findRules(book, { query: '', shelf: 'all', topic: null, ...filter }).map(({ id }) => id);

test('everything is there, once', () => {
  const all = ids({});
  expect(new Set(all).size).toBe(all.length);
  expect(ids({ shelf: 'A' }).length + ids({ shelf: 'B' }).length + ids({ shelf: 'C' }).length).toBe(169);
  expect([ids({ shelf: 'conflict' }).length, ids({ shelf: 'regulation' }).length]).toEqual([35, 8]);
});

test('an id finds its own entry and where documents disagree about it', () => {
  expect(ids({ query: 'a13' })).toEqual(['A13', 'X1', 'X2', 'X34']);
  expect(ids({ query: ' Ａ１３ ' })).toEqual(ids({ query: 'A13' }));
  expect(ids({ query: 'X1' })).toEqual(['X1']);
});

test('every word must stand there, in any order', () => {
  expect(ids({ query: '冷静 撤销' })).toContain('A41');
  expect(ids({ query: '冷静 撤销 平台合作' })).toEqual([]);
  expect(ids({ query: '2,000' })).toEqual(ids({ query: '2000' }));
});

test('a shelf and a topic narrow it', () => {
  expect(ids({ shelf: 'A', topic: 'rights' }).every((id) => id.startsWith('A'))).toBe(true);
  expect(ids({ topic: 'rights' })).toContain('A39');
  expect(ids({ shelf: 'conflict', topic: 'rights' })).toEqual([]);
  expect(ids({ shelf: 'doubtful' })).toContain('A38');
});

test('another lens changes the wallet, and what it changed is seen', async () => {
  const { now, state } = await begin();
  expect(state()).toMatchObject({ phase: 'ready', before: null, outlook: { settings: { lens: 'merged' } } });
  await now.choose({ lens: 'A' });
  const after = state();
  if (after.phase !== 'ready' || !after.before) throw new Error(after.phase);
  expect([after.before.settings.lens, after.outlook.settings.lens]).toEqual(['merged', 'A']);
  expect(after.outlook.products.length).toBeLessThan(after.before.products.length);
  expect(after.outlook.totalLimitFen).not.toBe(after.before.totalLimitFen);
});

test('the two caps are settings: what a person may owe in all, and how dear a loan may be (X6, X34)', async () => {
  const { now, state, service } = await begin();
  await now.choose({ personalCap: 'interim' });
  await now.choose({ rateCap: 'article' });
  expect(state()).toMatchObject({
    outlook: { settings: { lens: 'merged', rateCap: 'article', personalCap: 'interim' } },
    before: { settings: { rateCap: 'joint' } },
  });
  const me = await service.me();
  expect(me.ok && me.value.settings).toEqual({ lens: 'merged', rateCap: 'article', personalCap: 'interim' });
});

test('a lens that was not set stays as it was, and says why', async () => {
  const { now, state, server } = await begin();
  server.setFaults({ changeSettings: 'fails-before' });
  await now.choose({ lens: 'B' });
  expect(state()).toMatchObject({
    outlook: { settings: { lens: 'merged' } },
    choosing: null,
    refused: { code: 'offline' },
  });
});

test('a lens whose answer was lost is on', async () => {
  const { now, state, server } = await begin();
  server.setFaults({ changeSettings: 'lost-answer' });
  await now.choose({ lens: 'B' });
  expect(state()).toMatchObject({ outlook: { settings: { lens: 'B' } }, refused: null });
});

test('a book that did not come can be asked for again', async () => {
  const { now, state, server } = await begin();
  server.setFaults({ rulebook: 'fails-before' });
  await now.load();
  expect(state()).toMatchObject({ phase: 'failed', failure: { code: 'offline' } });
  server.setFaults({});
  await now.load();
  expect(state().phase).toBe('ready');
});

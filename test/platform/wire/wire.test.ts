import * as fc from 'fast-check';
import { note, sorted } from '@/platform/wire/changes';
import { lean } from '@/platform/wire/lean';
import type { Entry, Node, Payload } from '@/platform/wire/node';
import { partsOf } from '@/platform/wire/parts';
import { isLight, weigh } from '@/platform/wire/weigh';
import { createPage, read } from './page';

const sid = fc.nat().map((id) => `_${id.toString(36)}`);
const words = fc.string({ unit: fc.constantFrom('a', '额', '"', '\\', 'é', '😀', '\n'), maxLength: 30 });
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ sid, v: words }),
    fc.record({ sid, cl: words, cn: fc.array(tie('node'), { maxLength: 6 }) }, { requiredKeys: ['sid'] }),
  ),
}));

const together = (entries: readonly Entry[]): Payload =>
  Object.fromEntries(entries.map(({ path, value }) => [path, value]));

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const card = (name: string): Node => ({ sid: name, cn: [{ v: 'x'.repeat(60) }] });

describe('what a page is sent', () => {
  test('is light only where its JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.nat(200), (value, most) => {
        if (isLight(value, most)) expect(bytes(value)).toBeLessThanOrEqual(most);
      }),
    );
    expect(isLight({ v: '额度' }, bytes({ v: '额度' }))).toBe(true);
    expect(isLight({ v: '额度' }, bytes({ v: '额度' }) - 1)).toBe(false);
  });

  test('is weighed as its JSON is, never lighter', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(weigh(value)).toBeGreaterThanOrEqual(bytes(value));
      }),
    );
    expect(weigh({ v: '额度 "60,300"' })).toBeLessThanOrEqual(bytes({ v: '额度 "60,300"' }) + 3);
  });

  test('goes in parts that are light enough, from the top, and comes to the whole', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 12 }), fc.integer({ min: 200, max: 900 }), (cn, most) => {
        const page = createPage({ sid: '_root', cn: [] });
        const parts = partsOf(sorted(page.data, { 'root.cn': cn, 'root.cl': 'screen' }), most);
        for (const part of parts) page.setData(part);
        expect(page.data.root).toEqual({ sid: '_root', cn, cl: 'screen' });
        for (const part of parts) if (bytes(part) > most) expect(Object.keys(part)).toHaveLength(1);
      }),
    );
  });

  test('has its end with its beginning, where the end is light', () => {
    const long: Node = { sid: '_l', cn: Array.from({ length: 9 }, (_, index) => card(`_${index}`)) };
    const foot: Node = { sid: '_f', cl: 'foot' };
    const [first, ...rest] = partsOf(sorted({}, { 'root.cn': [long, foot] }), 300);
    expect(first).toEqual({ 'root.cn': [{ ...long, cn: [card('_0'), card('_1')] }, foot] });
    expect(Object.assign({}, ...rest)).toEqual(
      Object.fromEntries(
        Array.from({ length: 7 }, (_, index) => [`root.cn.[0].cn.[${index + 2}]`, card(`_${index + 2}`)]),
      ),
    );
  });

  test('is one part where it is light', () => {
    const whole = { 'root.cn': [{ sid: '_a', cn: [{ v: '额度' }] }] };
    expect(partsOf(sorted({}, whole), 8_000)).toEqual([whole]);
    expect(partsOf(sorted({}, {}), 8_000)).toEqual([]);
  });

  test('is cut where the room ends, and goes on under its own path', () => {
    expect(partsOf(sorted({}, { 'root.cn': [card('_a'), card('_b'), card('_c')] }), 230)).toEqual([
      { 'root.cn': [card('_a'), card('_b')] },
      { 'root.cn.[2]': card('_c') },
    ]);
  });
});

describe('a list that is set anew', () => {
  const bar = (index: number): Node => ({
    sid: `_${index}`,
    cn: [{ sid: `_${index}i`, v: `第 ${index} 期，本金加利息` }],
  });
  const bars = (count: number): Node[] => Array.from({ length: count }, (_, index) => bar(index));
  /** Some of ten bars, in any order. */
  const some = fc.shuffledSubarray(bars(10));

  test('comes to the same as if it were sent whole, with hardly more bytes, and nothing is at two places meanwhile', () => {
    fc.assert(
      fc.property(some, some, fc.integer({ min: 60, max: 400 }), (before, next, most) => {
        const page = createPage({ sid: '_root', cn: before });
        const found = sorted(page.data, { 'root.cn': next });
        expect(bytes(together(found))).toBeLessThanOrEqual(bytes({ 'root.cn': next }) * 1.2 + 12);
        for (const part of partsOf(found, most)) {
          page.setData(part);
          const sids = page.data.root.cn?.map(({ sid }) => sid);
          expect(new Set(sids).size).toBe(sids?.length);
        }
        expect(read(page.data.root)).toEqual(read({ sid: '_root', cn: next }));
      }),
    );
  });

  test('comes to the same whatever changed within', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), fc.array(node, { maxLength: 5 }), (before, next) => {
        const page = createPage({ sid: '_root', cn: before });
        page.setData(together(sorted(page.data, { 'root.cn': next })));
        expect(read(page.data.root)).toEqual(read({ sid: '_root', cn: next }));
      }),
    );
  });

  test('says of bars that go only that they are gone, and of new ones what they are', () => {
    const page = createPage({ cn: bars(4) });
    const fewer = sorted(page.data, { 'root.cn': bars(2) });
    expect(fewer).toEqual([
      { path: 'root.cn.[2]', value: { sid: '~2', v: '' }, as: 'begun' },
      { path: 'root.cn.[3]', value: { sid: '~3', v: '' }, as: 'begun' },
    ]);
    page.setData(together(fewer));
    expect(together(sorted(page.data, { 'root.cn': bars(3) }))).toEqual({ 'root.cn.[2]': bar(2) });
  });

  test('is new where the page has none, or other nodes', () => {
    const page = createPage({ cn: bars(2) });
    const within = { 'root.cn.[0].cn.[0].cn': bars(1) };
    expect(sorted(page.data, within)).toEqual([
      { path: Object.keys(within)[0], value: bars(1), as: 'fresh' },
    ]);
    const instead = [bar(7), bar(8)];
    for (const data of [page.data, undefined])
      expect(sorted(data, { 'root.cn': instead })).toEqual([
        { path: 'root.cn', value: instead, as: 'fresh' },
      ]);
  });

  test('is new where one is gone', () => {
    const page = createPage({ cn: bars(3) });
    page.setData(together(sorted(page.data, { 'root.cn': bars(2) })));
    expect(sorted(page.data, { 'root.cn.[2]': bar(7) })).toEqual([
      { path: 'root.cn.[2]', value: bar(7), as: 'fresh' },
    ]);
  });

  test('goes with what changes beside it', () => {
    const page = createPage({ cn: bars(2), cl: 'screen' });
    expect(sorted(page.data, { 'root.cl': 'screen screen-stale', 'root.cn.[2]': bar(2) })).toEqual([
      { path: 'root.cl', value: 'screen screen-stale', as: 'change' },
      { path: 'root.cn.[2]', value: bar(2), as: 'fresh' },
    ]);
  });

  test('begins with what is new to it, and goes on with that later', () => {
    const long: Node = { sid: '_l', cn: Array.from({ length: 4 }, (_, index) => card(`_l${index}`)) };
    const page = createPage({ cn: bars(2) });
    const [first, ...rest] = partsOf(sorted(page.data, { 'root.cn': [long, ...bars(2)] }), 340);
    expect(first).toEqual({
      'root.cn.[0]': { ...long, cn: [card('_l0')] },
      'root.cn.[1]': bar(0),
      'root.cn.[2]': bar(1),
    });
    expect(Object.keys(Object.assign({}, ...rest))).toEqual(
      [1, 2, 3].map((index) => `root.cn.[0].cn.[${index}]`),
    );
  });

  test('does not send a field what was typed into it', () => {
    const field = (value: string): Node => Object.assign(bar(1), { p25: value });
    const page = createPage({ cn: [field(''), bar(2)] });
    note(page.data, 'root.cn.[0]', 'p25', '冷');
    note(page.data, 'root.cn.[7]', 'p25', '冷');
    expect(sorted(page.data, { 'root.cn': [field('冷'), bar(2)] })).toEqual([]);
    expect(together(sorted(page.data, { 'root.cn': [field('静'), bar(2)] }))).toEqual({
      'root.cn.[0].p25': '静',
    });
  });

  test('sends a node whole of which an attribute goes', () => {
    const page = createPage({ cn: [bar(0), { ...bar(1), cl: 'late' }] });
    expect(together(sorted(page.data, { 'root.cn': bars(2) }))).toEqual({ 'root.cn.[1]': bar(1) });
  });
});

test('a plain view, a text and no children are not named; a lone text has nobody to be told from', () => {
  const text = (name: string): Node => ({ nn: '9', sid: name, v: name });
  const two: Node = { nn: 'pure-view', sid: '_a', cn: [text('_b'), text('_c')] };
  const one: Node = { nn: 'view', sid: '_d', cn: [text('_e')] };
  const none: Node = { nn: 'static-view', sid: '_f', cn: [] };
  for (const node of [two, one, none]) lean(node);
  expect(two).toEqual({
    sid: '_a',
    cn: [
      { sid: '_b', v: '_b' },
      { sid: '_c', v: '_c' },
    ],
  });
  expect(one).toEqual({ nn: 'view', sid: '_d', cn: [{ v: '_e' }] });
  expect(none).toEqual({ nn: 'static-view', sid: '_f' });
});

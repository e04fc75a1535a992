import { entriesOf, isRecord, keysOf, recordOf } from '@/units/records';

const PRICES: Readonly<Record<'tea' | 'rice', number>> = { tea: 3, rice: 12 };

test('keys and entries come in the order in which a record was written', () => {
  expect(keysOf(PRICES)).toEqual(['tea', 'rice']);
  expect(entriesOf(PRICES)).toEqual([
    ['tea', 3],
    ['rice', 12],
  ]);
});

test('a key that is left out has no entry', () => {
  const some: Partial<typeof PRICES> = { rice: 12 };
  expect(keysOf(some)).toEqual(['rice']);
  expect(entriesOf<keyof typeof PRICES, number>(some)).toEqual([['rice', 12]]);
});

test('a record is made key by key, in their order', () => {
  const asked: string[] = [];
  const made = recordOf(['rice', 'tea'], (key) => {
    asked.push(key);
    return key.length;
  });
  expect(made).toEqual({ rice: 4, tea: 3 });
  expect([asked, Object.keys(made)]).toEqual([
    ['rice', 'tea'],
    ['rice', 'tea'],
  ]);
});

test.each([{}, [], new Error('no'), Object.create(null)])('%p can be asked for its fields', (value) =>
  expect(isRecord(value)).toBe(true),
);

test.each([null, undefined, 'text', 1, true, () => {}])('%p has none', (value) =>
  expect(isRecord(value)).toBe(false),
);

import fc from 'fast-check';
import { packed, unpacked } from '@/services/service/storage/columns';
import { numbersIn, written } from '@/services/service/storage/numerals';

const back = (values: readonly unknown[]): readonly unknown[] => unpacked(packed(values));

test.each<[string, readonly unknown[]]>([
  ['nothing', []],
  ['one thing', [{ id: 'a', list: [] }]],
  ['numbers that grow evenly', [5, 7, 9, 11]],
  ['numbers that do not', [5, -7, 0, 2 ** 53 - 1, -(2 ** 53 - 1), 1.5, 1e300]],
  ['moments', [1_797_590_460_000, 1_797_612_060_000, 1_797_590_460_001]],
  [
    'texts that end in digits',
    ['M1', 'M2', 'M10', 'M010', 'M', '007', 'DEMO-2601-0009', 'DEMO-2601-0010', '9'.repeat(30)],
  ],
  ['texts of one length', ['ab', 'cd', '额度', '\u{1f600}']],
  ['things of several kinds', [null, 1, 'a', true, false, [1, [2]], { a: 1 }, {}, [], { b: { a: null } }]],
  ['things with other keys, in another order', [{ a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1 }, { '': 3 }]],
])('%s come back as they were', (_, values) => {
  expect(JSON.stringify(back(values))).toBe(JSON.stringify(values));
});

test('any data comes back as it was', () => {
  const data = fc.array(
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record(
        { id: fc.string(), at: fc.maxSafeInteger(), of: fc.array(fc.nat()) },
        { requiredKeys: ['id'] },
      ),
      fc.stringMatching(/^[A-Z]{0,2}\d{0,17}$/),
    ),
    { maxLength: 40 },
  );
  // A zero has no sign in JSON.
  const json = (values: readonly unknown[]): string => JSON.stringify(JSON.parse(JSON.stringify(values)));
  fc.assert(
    fc.property(data, (values) => {
      expect(JSON.stringify(back(JSON.parse(json(values))))).toBe(json(values));
    }),
    { numRuns: 400 },
  );
});

test('what nobody has is left out, as JSON leaves it out', () => {
  expect(back([{ a: 1, b: undefined }, { a: 2 }])).toEqual([{ a: 1 }, { a: 2 }]);
});

test('whole numbers are written in few letters', () => {
  const numbers = [0, 1, -1, 15, 16, -16, 2 ** 31, -(2 ** 40), 2 ** 52 - 1, 1_797_590_460_000];
  expect(numbersIn(written(numbers), numbers.length)).toEqual(numbers);
  expect([written([0, 1, 2, 3]), written([15, -15])].map(({ length }) => length)).toEqual([4, 2]);
});

import { exponent, type Found, heldOf, type Point } from '../../../tools/growth/goals';

const curve = (of: (loans: number) => number) =>
  [10, 100, 1_000, 10_000].map((loans) => [loans, of(loans)] as const);

test.each<[string, (loans: number) => number, number]>([
  ['the same for ever', () => 7, 0],
  ['as many', (loans) => 3 * loans, 1],
  ['as their square', (loans) => loans ** 2 / 5, 2],
  ['as their root', (loans) => Math.sqrt(loans), 0.5],
])('%s', (_, of, wanted) => {
  expect(exponent(curve(of))).toBeCloseTo(wanted, 9);
});

test('twice as long with ten thousand as with all before is below a tenth, three times is above', () => {
  const last = (times: number) => exponent(curve((loans) => (loans === 10_000 ? times : 1)));
  expect([last(2) < 0.1, last(3) > 0.1]).toEqual([true, true]);
});

describe('what is held', () => {
  const grown = (change: Partial<Point>): Found => ({
    builtSeconds: 1,
    points: [10, 100, 1_000, 10_000].map((loans) => ({
      loans,
      openMs: 50,
      commandMs: 0.2,
      repayMs: loans / 100,
      stateBytes: loans * 200,
      ...(loans === 10_000 ? change : {}),
    })),
  });
  const missed = (change: Partial<Point>): string[] =>
    heldOf(grown(change))
      .filter(({ found, most }) => !(found <= most))
      .map(({ name }) => name);

  test.each<[Partial<Point>, string[]]>([
    [{}, []],
    [{ openMs: 401 }, ['opening with 10000 loans, as many times as with 10']],
    [{ commandMs: 0.6 }, ['exponent of a command']],
    [{ repayMs: 400 }, ['exponent of 还款']],
    [{ stateBytes: 3_000_001 }, ['bytes of the stored state a closed loan']],
    [{ openMs: Number.NaN }, ['opening with 10000 loans, as many times as with 10']],
  ])('%j misses %j', (change, names) => {
    expect(missed(change)).toEqual(names);
  });

  test('one that has no thousand loans holds nothing', () => {
    expect(heldOf({ builtSeconds: 1, points: [] })).toEqual([]);
  });
});

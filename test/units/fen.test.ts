import fc from 'fast-check';
import { formatYuan, mulDiv, parseYuan, showFen, showYuan } from '@/units/fen';

describe('an amount typed by a person', () => {
  test.each([
    ['12000', 1_200_000],
    ['12,000', 1_200_000],
    ['¥12,000.50', 1_200_050],
    ['￥ 12000.5', 1_200_050],
    ['１２０００', 1_200_000],
    ['12000元', 1_200_000],
    ['0', 0],
    ['0.01', 1],
    [' 500 ', 50_000],
  ])('%s is %d fen', (text, amount) => {
    expect(parseYuan(text)).toBe(amount);
  });

  test.each([
    '',
    'abc',
    '12.345',
    '1,20',
    '1e5',
    '-5',
    '12,0000',
    '99999999999999999999',
    '1.2.3',
    '٣',
    '😀',
    '.5',
  ])('%j is no amount', (text) => {
    expect(parseYuan(text)).toBeNull();
  });
});

test.each([
  [1_234_567, '12345.67', '12,345.67', '12,345.67'],
  [1_200_000, '12000.00', '12,000.00', '12,000'],
  [5, '0.05', '0.05', '0.05'],
  [-1_850_000, '-18500.00', '−18,500.00', '−18,500'],
  [0, '0.00', '0.00', '0'],
])('%d fen is written %s, %s and %s', (amount, json, shown, short) => {
  expect([formatYuan(amount as never), showFen(amount as never), showYuan(amount as never)]).toEqual([
    json,
    shown,
    short,
  ]);
});

describe('a product divided once', () => {
  test.each([
    [1, 1, 2, 1, 0],
    [3, 1, 2, 2, 2],
    [5, 1, 2, 3, 2],
    [10, 1, 3, 3, 3],
  ])('%d × %d ÷ %d is %d half up and %d half even', (a, b, divisor, up, even) => {
    expect([mulDiv(a, b, divisor, 'half-up'), mulDiv(a, b, divisor, 'half-even')]).toEqual([up, even]);
  });

  test('agrees with integers of any size, beyond 2^53 too', () => {
    const below = (bound: number) => fc.integer({ min: 1, max: bound });
    fc.assert(
      fc.property(
        below(1e11),
        below(4e12),
        below(3.6e11),
        fc.constantFrom('half-up' as const, 'half-even' as const),
        (a, b, divisor, rounding) => {
          const product = BigInt(a) * BigInt(b);
          const [quotient, rest] = [product / BigInt(divisor), product % BigInt(divisor)];
          fc.pre(quotient < 2n ** 52n);
          const twice = rest * 2n - BigInt(divisor);
          const up = twice > 0n || (twice === 0n && (rounding === 'half-up' || quotient % 2n === 1n));
          expect(BigInt(mulDiv(a, b, divisor, rounding))).toBe(up ? quotient + 1n : quotient);
        },
      ),
      { numRuns: 3000, seed: 1 },
    );
  });
});

import fc from 'fast-check';
import {
  fen,
  formatYuan,
  inTenThousands,
  minFen,
  mulDiv,
  parseYuan,
  showFen,
  showYuan,
  yuan,
} from '@/units/fen';

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
    ['500  元', 50_000],
    ['1,234,567,890.12', 123_456_789_012],
    ['.5', 50],
    ['1000.', 100_000],
    ['1,000.', 100_000],
    ['1000.500', 100_050],
    ['1000.000', 100_000],
    ['\u200b1000\u200b', 100_000],
    ['1000。5', 100_050],
    ['1000。', 100_000],
    ['1。2万', 1_200_000],
    ['10 000', 1_000_000],
    ['1 000 000', 100_000_000],
    ['１０００．５', 100_050],
    ['1，000.5', 100_050],
    ['1 000.5', 100_050],
    ['人民币 1000 元', 100_000],
    ['1000块', 100_000],
    ['1000块钱', 100_000],
    ['1万', 1_000_000],
    ['1.2万元', 1_200_000],
    ['3万4000', 3_400_000],
    ['1万2', 1_200_000],
    ['一万二千', 1_200_000],
    // The largest whole yuan that is a safe number of fen: 2^53 ÷ 100.
    ['90,071,992,547,409', 9_007_199_254_740_900],
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
    '.',
    '。5。',
    '1.2。3',
    '1234 000',
    '1000。505',
    '1000.505',
    '1 00',
    '3万45',
    '万',
    'x500',
    '500x',
    '5¥00',
    '元500',
    '5元00',
    '500.5.',
    '1234,567',
    '1234567890123456',
    '90,071,992,547,410',
  ])('%j is no amount', (text) => {
    expect(parseYuan(text)).toBeNull();
  });
});

describe('an amount', () => {
  test('is whole and safe, or a mistake of ours that says which', () => {
    expect(yuan(12)).toBe(1_200);
    expect(() => fen(0.5)).toThrow('assertion failed: 0.5 fen is a whole number');
    expect(() => fen(2 ** 53)).toThrow('is a whole number');
  });

  test('of nothing has no sign', () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
  });

  test.each([
    [1, 2, 1],
    [2, 1, 1],
    [-3, 0, -3],
  ])('of %d and %d the smaller is %d', (a, b, smaller) => {
    expect(minFen(fen(a), fen(b))).toBe(smaller);
  });
});

test.each([
  [1_234_567, '12345.67', '12,345.67', '12,345.67'],
  [1_200_000, '12000.00', '12,000.00', '12,000'],
  [5, '0.05', '0.05', '0.05'],
  [-1_850_000, '-18500.00', '−18,500.00', '−18,500'],
  [-1, '-0.01', '−0.01', '−0.01'],
  [99_999, '999.99', '999.99', '999.99'],
  [100_000_010, '1000000.10', '1,000,000.10', '1,000,000.10'],
  [0, '0.00', '0.00', '0'],
])('%d fen is written %s, %s and %s', (amount, json, shown, short) => {
  expect([formatYuan(amount as never), showFen(amount as never), showYuan(amount as never)]).toEqual([
    json,
    shown,
    short,
  ]);
});

test.each([
  [20_000_000, '20'],
  [1_250_000, '1.25'],
])('%d fen is %s times 10,000 yuan', (amount, shown) => {
  expect(inTenThousands(fen(amount))).toBe(shown);
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

  test.each([
    [0, 5, 3, 0],
    [5, 0, 3, 0],
    // 2^39 − 1 is the largest that is divided limb by limb: (2^39 − 1) × 2^40 ÷ (2^39 − 1)
    [2 ** 39 - 1, 2 ** 40, 2 ** 39 - 1, 2 ** 40],
    // The largest product that needs no limbs: 2^53 − 1 = 6,361 × 1,416,003,655,831
    [6_361, 1_416_003_655_831, 1, 2 ** 53 - 1],
    // An amount beyond 2^39, where the product is small
    [2 ** 53 - 1, 1, 1, 2 ** 53 - 1],
  ])('%d × %d ÷ %d is %d', (a, b, divisor, expected) => {
    expect(mulDiv(a, b, divisor)).toBe(expected);
  });

  test.each([
    [-1, 1, 1, 'has no negative part'],
    [1, -1, 1, 'has no negative part'],
    [1, 1, 0, 'has no negative part'],
    [1, 1, -1, 'has no negative part'],
    [2 ** 39, 2 ** 39, 2 ** 38, 'are below 2^39'],
    [2 ** 38, 2 ** 39, 2 ** 39, 'are below 2^39'],
    [2 ** 38, 2 ** 53, 2 ** 38, 'are below 2^39'],
  ])('%d × %d ÷ %d %s', (a, b, divisor, why) => {
    expect(() => mulDiv(a, b, divisor)).toThrow(why);
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

import fc from 'fast-check';
import { numberAt, shifted } from '@/units/number';

test.each([
  ['12000', '12000', ''],
  ['12,000元', '12000', '元'],
  ['12,000.50', '12000.50', ''],
  ['.5', '0.5', ''],
  ['1.2万', '12000', ''],
  ['1.25 万元', '12500', '元'],
  ['0.00005亿', '5000', ''],
  ['1万2', '12000', ''],
  ['1万2千', '12000', ''],
  ['1万零500', '10500', ''],
  ['3万4000元', '34000', '元'],
  ['3万4000.55', '34000.55', ''],
  ['2w5', '25000', ''],
  ['5k', '5000', ''],
  ['5千', '5000', ''],
  ['1千5', '1500', ''],
  // A number of its own follows.
  ['1万12个月', '10000', '12个月'],
  ['1万2年', '10000', '2年'],
  ['1万30天', '10000', '30天'],
  ['1万5%', '10000', '5%'],
  ['1万2分利', '10000', '2分利'],
  ['1万2 期', '10000', '2 期'],
  ['1万分12期', '10000', '分12期'],
  ['一万二千', '12000', ''],
  ['两万', '20000', ''],
  ['三千五', '3500', ''],
  ['三千零五', '3005', ''],
  ['三千五百', '3500', ''],
  ['一万二', '12000', ''],
  ['十二期', '12', '期'],
  ['二十', '20', ''],
  ['一百零五', '105', ''],
  ['二百五', '250', ''],
  ['一万零五百', '10500', ''],
  ['十五万', '150000', ''],
  ['一亿三千万', '130000000', ''],
  ['壹万贰仟', '12000', ''],
  ['一点五', '1.5', ''],
  ['一点二万', '12000', ''],
  ['零点零五', '0.05', ''],
  ['二零二六', '2026', ''],
])('%s is %s, and %j follows', (text, digits, rest) => {
  const found = numberAt(text, 0);
  expect([found?.digits, text.slice(found?.to)]).toEqual([digits, rest]);
});

test.each(['', '万一', '百分之', '元', '3万45', '1.2万3', '一百二三', '五六百', '-5', 'k'])(
  'no number begins %j, or nobody could tell which',
  (text) => {
    expect(numberAt(text, 0)).toBeNull();
  },
);

test('moving the point is multiplying, digit by digit', () => {
  expect([shifted('0.05', 2), shifted('1.25', 4), shifted('12.345', 1), shifted('0', 4)]).toEqual([
    '5',
    '12500',
    '123.45',
    '0',
  ]);
  fc.assert(
    fc.property(fc.nat(9_999), fc.nat(999), fc.integer({ min: 0, max: 5 }), (whole, decimals, places) => {
      const text = `${whole}.${String(decimals).padStart(3, '0')}`;
      expect(Number(shifted(text, places))).toBeCloseTo(Number(text) * 10 ** places, 3);
    }),
  );
});

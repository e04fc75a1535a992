import fc from 'fast-check';
import { irr, pmt } from 'financial';
import type { ClaimWay, CountRequest, CountView } from '@/services/contract/claim';
import { type Fen, yuan } from '@/units/fen';
import { type Rate, rate } from '@/units/rate';
import { demo } from '../../../../tools/world/world';

const { service } = demo();

async function counted(part: Partial<CountRequest>): Promise<CountView> {
  const reply = await service.count([
    {
      principalFen: yuan(12_000),
      annualRate: rate('0.072'),
      dayCount: '30/360',
      way: 'flat-fee',
      length: { periods: 12 },
      ...part,
    },
  ]);
  const [view] = reply.ok ? reply.value : [];
  if (!view) throw new Error('the bank counted nothing');
  return view;
}

test('a fee of 0.6% a month is 7.2% by name and 13.03% by its cash flows', async () => {
  const { totalInterestFen, totalPaymentFen, first, level, annualIrr } = await counted({});
  expect({ totalInterestFen, totalPaymentFen, first, level }).toEqual({
    totalInterestFen: 86_400,
    totalPaymentFen: 1_286_400,
    first: { interestFen: 7_200, paymentFen: 107_200 },
    level: true,
  });
  expect(((annualIrr ?? 0) * 100).toFixed(2)).toBe('13.03');
});

test('of 100.00 in three parts the last one clears the rest', async () => {
  const part = { principalFen: yuan(100), annualRate: rate('0.12'), length: { periods: 3 } };
  const { first, last, totalPaymentFen } = await counted(part);
  expect([first.paymentFen, last.paymentFen, totalPaymentFen]).toEqual([3_433, 3_434, 10_300]);
});

test('7.2% paid at the end of a year is less by the month, and paid by days it is counted by no month', async () => {
  // 12 × (1.072^(1/12) − 1)
  expect((await counted({ way: 'bullet' })).annualIrr).toBeCloseTo(0.069728, 6);
  expect((await counted({ way: 'bullet', length: { days: 30 } })).annualIrr).toBeNull();
  expect((await counted({ way: 'bullet', annualRate: rate('0') })).annualIrr).toBeCloseTo(0, 12);
});

// Payments as banks and calculators publish them.
test.each<[string, Partial<CountRequest>, number, number]>([
  [
    '1% a month',
    { principalFen: yuan(10_000), annualRate: rate('0.12'), way: 'equal-installment' },
    88_849,
    66_186,
  ],
  [
    '1% a month',
    { principalFen: yuan(10_000), annualRate: rate('0.12'), way: 'equal-principal' },
    93_333,
    65_000,
  ],
  [
    '1% a month',
    { principalFen: yuan(10_000), annualRate: rate('0.12'), way: 'interest-only' },
    10_000,
    120_000,
  ],
  ['1% a month', { principalFen: yuan(10_000), annualRate: rate('0.12'), way: 'bullet' }, 1_120_000, 120_000],
  [
    '0.05% a day',
    {
      principalFen: yuan(10_000),
      annualRate: rate('0.18'),
      dayCount: 'actual/360',
      way: 'bullet',
      length: { days: 30 },
    },
    1_015_000,
    15_000,
  ],
])('%s, %j, first pays %d and costs %d', async (_, part, paymentFen, interestFen) => {
  const view = await counted(part);
  expect([view.first.paymentFen, view.totalInterestFen]).toEqual([paymentFen, interestFen]);
});

test.each<Partial<CountRequest>>([
  { principalFen: 1 as Fen },
  { principalFen: 10_000_000_000 as Fen },
  { annualRate: 0 as Rate },
  { annualRate: 40_000_000_000 as Rate, length: { periods: 1 } },
  { length: { periods: 1_200 } },
  { length: { days: 36_500 } },
])('%j is still counted', async (part) => {
  expect((await counted({ way: 'bullet', ...part })).request).toMatchObject(part);
});

test('a hundred readings are counted at once, and no more', async () => {
  const { request } = await counted({});
  expect(await service.count(new Array(100).fill(request))).toMatchObject({ ok: true });
  expect(await service.count(new Array(101).fill(request))).toMatchObject({
    ok: false,
    failure: { code: 'malformed' },
  });
});

test.each([
  ['the same every month', yuan(12_000), 'interest-only', true],
  // 12 fen of interest on 12.00, then 11, … 1.
  ['less from month to month', yuan(12), 'equal-principal', false],
  // One fen, and none when less than half of it is owed.
  ['a fen less in the end', yuan(1), 'equal-principal', true],
] as const)('interest that is %s: level is %s', async (_, principalFen, way, level) => {
  expect((await counted({ principalFen, annualRate: rate('0.12'), way })).level).toBe(level);
});

test('half a fen of interest is a fen, and that of a day is a 360th of a year where months are counted', async () => {
  const part = { annualRate: rate('0.12'), way: 'bullet', length: { periods: 1 } } as const;
  expect((await counted({ ...part, principalFen: 50 as Fen })).totalInterestFen).toBe(1);
  expect((await counted({ ...part, principalFen: yuan(3_600) })).dailyInterestFen).toBe(120);
  const byYear = { ...part, principalFen: yuan(3_650), dayCount: 'actual/365' } as const;
  expect((await counted(byYear)).dailyInterestFen).toBe(120);
});

test('payments and returns are those of another implementation', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 10_000, max: 1_000_000 }),
      fc.integer({ min: 10, max: 3_600 }),
      fc.integer({ min: 1, max: 60 }),
      async (amount, tenThousandths, periods) => {
        const terms = {
          principalFen: yuan(amount),
          annualRate: (tenThousandths * 100_000) as Rate,
          length: { periods },
        };
        const monthly = tenThousandths / 10_000 / 12;
        const level = await counted({ ...terms, way: 'equal-installment' });
        expect(Math.abs(level.first.paymentFen - -pmt(monthly, periods, amount * 100))).toBeLessThan(1);

        const fee = await counted({ ...terms, way: 'flat-fee' });
        const payment = amount / periods + amount * monthly;
        const other = irr([-amount, ...new Array<number>(periods).fill(payment)]) * 12;
        expect(Math.abs((fee.annualIrr ?? 0) - other)).toBeLessThan(2e-5);
        expect(Math.abs(fee.totalPaymentFen - (amount + amount * monthly * periods) * 100)).toBeLessThan(
          periods,
        );
      },
    ),
    { numRuns: 200 },
  );
});

test.each<Partial<CountRequest>>([
  { principalFen: 0 as Fen },
  { principalFen: 1e15 as Fen },
  { principalFen: 0.5 as Fen },
  { annualRate: -1 as Rate },
  { annualRate: Number.NaN as Rate },
  { length: { periods: 0 } },
  { length: { periods: 1_201 } },
  { length: { days: 36_501 } },
  { principalFen: 10_000_000_001 as Fen },
  { annualRate: 40_000_000_001 as Rate },
  { length: { days: 30 }, way: 'flat-fee' },
  { length: { days: 30 }, way: 'equal-installment' as ClaimWay },
])('%j is refused, and nothing throws', async (part) => {
  const request: CountRequest = {
    principalFen: yuan(1),
    annualRate: rate('0.1'),
    dayCount: '30/360',
    way: 'bullet',
    length: { periods: 1 },
    ...part,
  };
  expect(await service.count([request])).toMatchObject({ ok: false, failure: { code: 'malformed' } });
});

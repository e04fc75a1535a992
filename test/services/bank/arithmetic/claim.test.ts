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
  { length: { periods: 1e6 } },
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

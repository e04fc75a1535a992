import Decimal from 'decimal.js';
import fc from 'fast-check';
import { schedule } from '@/services/bank/arithmetic/schedule';
import type { Loan } from '@/services/bank/core/state';
import { freshLines } from '@/services/bank/loans/change';
import { contractTerms } from '@/services/bank/loans/quote';
import { undueBalance } from '@/services/bank/loans/repayment';
import type { PartPlan, TrialView } from '@/services/contract/repay';
import type { Method } from '@/services/contract/terms';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { addDays, addMonths, type Day, dayAt, daysBetween, instantOf } from '@/units/day';
import { type Fen, fen, formatYuan, yuan } from '@/units/fen';
import { DAY_COUNTS, type DayCount, type Rate, rate } from '@/units/rate';
import { expectSound, openingOf, Teller } from '../teller';

/** Early repayment in part, held against the words of the rule: what stays is the contract's, whatever was done before. */

const HOURS_9 = 9 * 3_600_000;

interface Asked {
  readonly method: Method;
  readonly dayCount: DayCount;
  readonly annualRate: Rate;
  readonly periods: number;
  readonly principalFen: Fen;
}

/** A loan of any terms at the counter: of a product that lends the like, with these in their place. */
function lend({ method, dayCount, annualRate, periods, principalFen }: Asked): Teller {
  const teller = new Teller({ ...openingOf('prime'), openProducts: ['weilidai', 'fenfu', 'partner'] });
  const lent = teller.borrow({ productId: 'weilidai', principalFen, periods: 12 });
  const loan: Loan = { ...lent, method, dayCount, annualRate, periods };
  const plan = freshLines(
    schedule(contractTerms(RULE_SETS.merged, loan, loan.startDay ?? dayAt(teller.state.now))),
  );
  teller.state = { ...teller.state, loans: [{ ...loan, plan }] };
  return teller;
}

const shownOf = (teller: Teller, amountFen: Fen, partPlan: PartPlan): TrialView | null => {
  const { shown } = teller.trial({ kind: 'part', amountFen, partPlan });
  return shown.ok ? shown.value : null;
};

const rowsOf = (trial: TrialView | null) =>
  trial?.planAfter.map(
    (row) => `${row.period} ${formatYuan(row.principalFen)} ${formatYuan(row.interestFen)}`,
  );

/** The contract's level payment, or principal a period, from the definition. */
function contractPart(
  { method, dayCount, annualRate, periods, principalFen }: Asked,
  startDay: Day,
): Decimal {
  if (method === 'equal-principal') return new Decimal(principalFen).div(periods).round();
  const Exact = Decimal.clone({ precision: 40 });
  let [factor, annuity] = [new Exact(1), new Exact(0)];
  for (let period = 1; period <= periods; period++) {
    const days = daysBetween(addMonths(startDay, period - 1), addMonths(startDay, period));
    const f = new Exact(annualRate)
      .div(1e9)
      .times(dayCount === '30/360' ? 30 : days)
      .div(yearOf(dayCount));
    factor = factor.div(f.plus(1));
    annuity = annuity.plus(factor);
  }
  return new Exact(principalFen).div(annuity).toDecimalPlaces(25).round();
}

const yearOf = (dayCount: DayCount): number => (dayCount === 'actual/365' ? 365 : 360);

/** What is left of a plan as the rule says it, in decimals: `[period, principal, interest]` of each line. */
function saidByRule(asked: Asked, loan: Loan, left: number, partPlan: PartPlan, from: Day) {
  const { method, dayCount, annualRate } = asked;
  const startDay = loan.startDay as Day;
  const rest = loan.plan.filter((line) => line.settledDay === null && line.stage === 'scheduled');
  const bearing = rest.map(({ dueDay, period }, index) => {
    const before = index === 0 ? from : (rest[index - 1]?.dueDay as Day);
    const whole = index > 0 || before === addMonths(startDay, period - 1);
    return dayCount === '30/360' && whole && method !== 'bullet' ? 30 : daysBetween(before, dueDay);
  });
  const rates = bearing.map((days) => new Decimal(annualRate).div(1e9).times(days).div(yearOf(dayCount)));
  const level = (): Decimal => {
    if (partPlan === 'fewer-periods') return contractPart(asked, startDay);
    if (method === 'equal-principal') return new Decimal(left).div(rest.length).round();
    let [factor, annuity] = [new Decimal(1), new Decimal(0)];
    for (const f of rates) {
      factor = factor.div(f.plus(1));
      annuity = annuity.plus(factor);
    }
    return new Decimal(left).div(annuity).round();
  };
  const part = method === 'equal-installment' || method === 'equal-principal' ? level() : new Decimal(0);
  const rows: (readonly [number, number, number])[] = [];
  let [balance, carried] = [new Decimal(left), new Decimal(0)];
  for (const [index, f] of rates.entries()) {
    const own = balance.times(f);
    const interest = own.plus(carried).round();
    const wanted = method === 'equal-installment' ? Decimal.max(0, part.minus(interest)) : part;
    const principal = index === rates.length - 1 ? balance : Decimal.min(balance, wanted);
    if (principal.isZero() && own.round().isZero()) {
      carried = carried.plus(own);
      continue;
    }
    carried = new Decimal(0);
    balance = balance.minus(principal);
    rows.push([rest[index]?.period ?? 0, principal.toNumber(), interest.toNumber()]);
  }
  return rows;
}

test('DEMO-2606-0001, 900 in part: eight of 1,000 and a last of 170.20', () => {
  const teller = Teller.inTheStateOf('prime');
  const trial = (partPlan: PartPlan) => {
    const { shown } = teller.trial({
      loanId: 'DEMO-2606-0001',
      kind: 'part',
      amountFen: yuan(900),
      partPlan,
    });
    return shown.ok ? shown.value.planAfter.map((row) => formatYuan(row.principalFen)) : [];
  };
  expect(trial('fewer-periods')).toEqual([...new Array(8).fill('1000.00'), '170.20']);
  expect(trial('lower-payments')).toEqual([...new Array(8).fill('907.80'), '907.80']);
});

const LOAN: Asked = {
  method: 'equal-installment',
  dayCount: '30/360',
  annualRate: rate('0.108'),
  periods: 12,
  principalFen: yuan(12_000),
};

describe('again and again', () => {
  test.each(['equal-installment', 'equal-principal'] as const)('%s never ratchets down', (method) => {
    const teller = lend({ ...LOAN, method });
    const first = teller.loan().plan[0];
    for (let month = 1; month <= 6; month++) {
      teller.at(instantOf(addDays(teller.loan().startDay as Day, month * 3), HOURS_9));
      expect(teller.repay({ kind: 'part', amountFen: yuan(300), partPlan: 'fewer-periods' })).toBe(
        'accepted',
      );
      const rows = teller.loan().plan;
      for (const row of rows.slice(0, -1))
        if (method === 'equal-principal') expect(row.principalFen).toBe(first?.principalFen);
        else expect(row.paymentFen).toBe(first?.paymentFen);
    }
  });

  test('lower payments in between do not become the contract’s', () => {
    const teller = lend({ ...LOAN, method: 'equal-principal' });
    for (const partPlan of ['lower-payments', 'fewer-periods', 'lower-payments', 'fewer-periods'] as const)
      expect(teller.repay({ kind: 'part', amountFen: fen(1_503_60), partPlan })).toBe('accepted');
    const principal = teller.loan().plan.map((row) => formatYuan(row.principalFen));
    expect(principal.slice(0, -1).every((text) => text === '1000.00')).toBe(true);
    expectSound(teller.state);
  });

  test('a fen more each time takes a fen off the last line, and nothing else moves', () => {
    const teller = lend(LOAN);
    teller.at(instantOf(addDays(teller.loan().startDay as Day, 10), HOURS_9));
    const plans = [0, 1, 2].map(
      (more) => rowsOf(shownOf(teller, fen(1_000_00 + more), 'fewer-periods')) ?? [],
    );
    expect(plans.map((rows) => rows.length)).toEqual([11, 11, 11]);
    const [a, b, c] = plans.map((rows) => Number(rows.at(-1)?.split(' ')[1]));
    expect([
      Number((a as number) - (b as number)).toFixed(2),
      ((b as number) - (c as number)).toFixed(2),
    ]).toEqual(['0.01', '0.01']);
  });
});

const asked = fc.record({
  method: fc.constantFrom<Method>('equal-installment', 'equal-principal', 'interest-only', 'bullet'),
  dayCount: fc.constantFrom(...DAY_COUNTS),
  annualRate: fc.integer({ min: 0, max: 360_000 }).map((millionths) => (millionths * 1_000) as Rate),
  periods: fc.constantFrom(1, 2, 3, 6, 12),
  principalFen: fc.integer({ min: 5, max: 300 }).map((hundreds) => yuan(hundreds * 100)),
});

/** What a customer does next: lets days pass, pays what is due, or pays a share of what is left, to the fen. */
const deeds = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 45 }),
    due: fc.boolean(),
    share: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    partPlan: fc.constantFrom<PartPlan>('fewer-periods', 'lower-payments'),
  }),
  { minLength: 1, maxLength: 8 },
);

test('whatever is paid, and when: the plan is the rule’s, the trial is the charge, and nothing asks for nothing', () => {
  let compared = 0;
  fc.assert(
    fc.property(asked, deeds, (terms, done) => {
      const teller = lend(terms);
      const contract = teller.loan().plan;
      const most = Math.max(...contract.map((row) => row.paymentFen));
      for (const { days, due, share, partPlan } of done) {
        teller.at(instantOf(addDays(dayAt(teller.state.now), days), HOURS_9));
        if (due) teller.repay({ kind: 'due' });
        const before = teller.loan();
        if (before.status !== 'active') break;
        const payoff = teller.trial({ kind: 'all' }).shown;
        if (!payoff.ok) continue;
        const amountFen = fen(Math.max(1, Math.floor(payoff.value.totalFen * share)));
        const shown = shownOf(teller, amountFen, partPlan);
        if (!shown || shown.interestFrom === null) continue;
        compared += 1;
        const today = dayAt(teller.state.now);
        const rest = before.plan.filter((line) => line.settledDay === null && line.stage === 'scheduled');
        expect(teller.repay({ kind: 'part', amountFen, partPlan })).toBe('accepted');
        const after = teller.loan();
        const from = after.accruedFromDay as Day;
        expect(from >= today).toBe(true);
        const rows = shown.planAfter;
        expect(rows.map((row) => [row.period, row.principalFen, row.interestFen])).toEqual(
          saidByRule(terms, before, undueBalance(after), partPlan, from),
        );
        expect(after.plan.filter((line) => line.settledDay === null)).toMatchObject(rows);
        expect(rows.reduce((sum, row) => sum + row.principalFen, 0)).toBe(undueBalance(after));
        expect(rows.length).toBeLessThanOrEqual(rest.length);
        expect(rows.every((row) => row.paymentFen > 0)).toBe(true);
        if (terms.method === 'equal-installment' && partPlan === 'fewer-periods')
          expect(Math.max(...rows.map((row) => row.paymentFen))).toBeLessThanOrEqual(most);
        expectSound(teller.state);
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(300);
});

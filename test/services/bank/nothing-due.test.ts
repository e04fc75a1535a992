import fc from 'fast-check';
import { schedule } from '@/services/bank/arithmetic/schedule';
import type { Loan, PlanLine } from '@/services/bank/core/state';
import { smallest } from '@/services/bank/credit/base-limit';
import { freshLines } from '@/services/bank/loans/change';
import { contractTerms, quote } from '@/services/bank/loans/quote';
import type { PartPlan } from '@/services/contract/repay';
import { type Method, PRODUCT_IDS } from '@/services/contract/terms';
import { productOf } from '@/services/rules/rule-set';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { addDays, type Day, day, dayAt, instantOf } from '@/units/day';
import { type Fen, fen, sumFen, yuan } from '@/units/fen';
import { DAY_COUNTS, type Rate } from '@/units/rate';
import { draws } from '../../support/draws';
import { expectSound, openingOf, Teller } from './teller';

/** No plan asks for nothing: not when it is made, not after a part is paid, and not on any day that comes. */

const METHODS = ['equal-installment', 'equal-principal', 'interest-only', 'bullet'] as const;

const annualRate = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 360_000_000 })).map((of) => of as Rate);

test('a schedule, of any loan down to a fen, at any rate, over any number of periods', () => {
  fc.assert(
    fc.property(
      fc.record({
        method: fc.constantFrom<Method>(...METHODS),
        dayCount: fc.constantFrom(...DAY_COUNTS),
        annualRate,
        periods: fc.constantFrom(1, 2, 3, 6, 9, 12, 24, 36),
        principalFen: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 30_000_000 })),
        startDay: fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(day('2026-01-01'), days)),
        firstDueDay: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      }),
      ({ periods, principalFen, firstDueDay, ...terms }) => {
        const rows = schedule({
          ...terms,
          principalFen: fen(principalFen),
          rounding: 'half-up',
          length: { periods },
          ...(firstDueDay !== undefined && terms.method !== 'bullet'
            ? { firstDueDay: addDays(terms.startDay, firstDueDay) }
            : {}),
        });
        expect(rows.every((row) => row.paymentFen > 0 && row.interestFen >= 0)).toBe(true);
        expect(sumFen(rows.map((row) => row.principalFen))).toBe(principalFen);
        expect(rows.at(-1)?.balanceFen).toBe(0);
      },
    ),
    { numRuns: draws(2_000) },
  );
});

test.each(METHODS)('%s: a fen over 36 periods is a fen', (method) => {
  const rows = schedule({
    method,
    principalFen: fen(1),
    annualRate: 240_000_000 as Rate,
    dayCount: 'actual/360',
    rounding: 'half-up',
    startDay: day('2026-10-16'),
    length: { periods: 36 },
  });
  expect(rows.map((row) => row.principalFen)).toEqual([1]);
  expect(rows[0]?.paymentFen).toBeGreaterThan(0);
});

/** A loan of any terms at the counter. */
function lend(method: Method, rate: Rate, periods: number, principalFen: Fen): Teller {
  const teller = new Teller(openingOf('prime'));
  const lent = teller.borrow({ productId: 'weilidai', principalFen, periods: 12 });
  const loan: Loan = { ...lent, method, annualRate: rate, periods };
  const plan = freshLines(
    schedule(contractTerms(RULE_SETS.merged, loan, loan.startDay ?? dayAt(teller.state.now))),
  );
  teller.state = { ...teller.state, loans: [{ ...loan, plan }] };
  return teller;
}

const open = (loan: Loan): PlanLine[] => loan.plan.filter((line) => line.settledDay === null);

/** Pays all that is asked for until the loan has ended, on its days; each time it is more than nothing. */
function payToTheEnd(teller: Teller): void {
  for (let line = open(teller.loan())[0]; line; line = open(teller.loan())[0]) {
    expect(open(teller.loan()).every(({ paymentFen }) => paymentFen > 0)).toBe(true);
    teller.at(instantOf(line.dueDay, 9 * 3_600_000));
    expect(teller.view().due?.totalFen).toBeGreaterThan(0);
    expect(teller.repay({ kind: 'due' })).toBe('accepted');
  }
  expect(teller.loan().status).toBe('settled');
  expect(teller.state.overdueCount).toBe(0);
  expectSound(teller.state);
}

test('whatever is left after a part, from 1 to 66 fen, is asked for and can be paid', () => {
  let parts = 0;
  fc.assert(
    fc.property(
      fc.constantFrom<Method>(...METHODS),
      annualRate,
      fc.constantFrom(1, 3, 12, 36),
      fc.integer({ min: 0, max: 27 }),
      fc.integer({ min: 1, max: 66 }),
      fc.constantFrom<PartPlan>('fewer-periods', 'lower-payments'),
      (method, rate, periods, days, left, partPlan) => {
        const teller = lend(method, rate, periods, yuan(5_000));
        teller.at(instantOf(addDays(teller.loan().startDay as Day, days), 9 * 3_600_000));
        teller.repay({ kind: 'due' });
        const payoff = teller.trial({ kind: 'all' }).shown;
        if (!payoff.ok) return;
        const amountFen = fen(payoff.value.totalFen - left);
        if (teller.repay({ kind: 'part', amountFen, partPlan }) !== 'accepted') return;
        parts += 1;
        payToTheEnd(teller);
      },
    ),
    { numRuns: draws(120) },
  );
  expect(parts).toBeGreaterThan(draws(120) / 4);
});

test('5,004.00 of a payoff of 5,004.50, on the third day of an interest-only loan, by autopay and with time', () => {
  const teller = lend('interest-only', 108_000_000 as Rate, 12, yuan(5_000));
  teller.at(instantOf(addDays(teller.loan().startDay as Day, 3), 9 * 3_600_000));
  const payoff = teller.trial({ kind: 'all' }).shown;
  expect(payoff).toMatchObject({ ok: true, value: { totalFen: yuan(5_004.5) } });
  expect(teller.repay({ kind: 'part', amountFen: yuan(5_004), partPlan: 'lower-payments' })).toBe('accepted');
  expect(open(teller.loan()).map(({ paymentFen }) => paymentFen > 0)).toEqual([true]);
  teller.send({ type: 'set-autopay', cardId: 'card-6210' });
  teller.at(instantOf(addDays(dayAt(teller.state.now), 400)));
  expect(teller.loan().status).toBe('settled');
  expect(teller.state.overdueCount).toBe(0);
});

test('of every product and method, the smallest loan over its longest term', () => {
  let quotes = 0;
  for (const personaId of ['prime', 'owner', 'bank-customer'])
    for (const productId of PRODUCT_IDS) {
      const opening = openingOf(personaId);
      const teller = new Teller({ ...opening, openProducts: PRODUCT_IDS });
      const product = productOf(rulesFor(teller.state), productId);
      for (const method of product.methods)
        for (const periods of method === 'revolving' ? [null] : product.terms) {
          const shown = quote(rulesFor(teller.state), teller.state, {
            productId,
            method,
            periods,
            principalFen: smallest(product, method),
          });
          if (!shown.ok) continue;
          quotes += 1;
          expect(shown.value.schedule.every((row) => row.paymentFen > 0)).toBe(true);
        }
    }
  expect(quotes).toBeGreaterThan(50);
});

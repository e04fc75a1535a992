import { execute } from '@/services/bank/bank';
import type { BankState } from '@/services/bank/core/state';
import { isOffered } from '@/services/bank/credit/gates';
import { limitOf } from '@/services/bank/credit/limit';
import { passOdds } from '@/services/bank/credit/odds';
import { isOpen } from '@/services/bank/credit/raising';
import { refusals } from '@/services/bank/credit/refusals';
import { countingScores, rating, score } from '@/services/bank/credit/score';
import { whatIf } from '@/services/bank/credit/what-if';
import type { AuthorisationId } from '@/services/contract/terms';
import { EDITIONS } from '@/services/rules/editions';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { addDays, day } from '@/units/day';
import { yuan } from '@/units/fen';
import { person, Teller } from '../teller';

/** What is withdrawn leaves what is computed at once, and not with the next monthly review (R6, S60). */

const rules = RULE_SETS.merged;
const HIGH = { social: 90, payment: 90, creditRecord: 90, assets: 90, device: 90 };
const total = (state: BankState) => score(rules, countingScores(rules, state)).total;

function teller(state: BankState): Teller {
  const found = new Teller();
  found.state = state;
  return found;
}

const withdraw = (who: Teller, authorisationId: AuthorisationId) =>
  who.try({ type: 'withdraw-authorisation', authorisationId });
const give = (who: Teller, authorisationId: AuthorisationId) =>
  who.try({ type: 'authorise', authorisationId });

test.each([
  // thirds of a percent of 300: the 30 points above neutral that each gave
  ['social', 62],
  ['payment', 88],
  ['assets', 50],
  ['credit-report', 95],
] as const)('%s leaves score, limit, rating and what-if with its %d thirds', (id, thirds) => {
  const who = teller(person({ scores: HIGH }));
  const before = who.state;
  expect(total(before)).toBeCloseTo(90, 9);
  expect(withdraw(who, id)).toBe('accepted');
  expect(total(who.state)).toBeCloseTo(90 - (30 * thirds) / 300, 9);
  expect(limitOf(rules, who.state, 'weilidai')).toBeLessThan(limitOf(rules, before, 'weilidai'));
  const { before: now } = whatIf(rules, who.state, 'weilidai', { habits: {}, materials: [] });
  expect(now.score).toBe(total(who.state));
  expect(now.limitFen).toBe(limitOf(rules, who.state, 'weilidai'));
});

test('the rating follows on the same day', () => {
  const who = teller(person({ scores: { ...HIGH, device: 60, creditRecord: 70, assets: 60 } }));
  expect(rating(rules, who.state)).toBe('A');
  withdraw(who, 'payment');
  expect(rating(rules, who.state)).toBe('B');
});

test('given again within the month it finds what the last review took; given anew it waits for the next', () => {
  const again = teller(person({ scores: HIGH }));
  const before = total(again.state);
  withdraw(again, 'payment');
  give(again, 'payment');
  expect(total(again.state)).toBe(before);

  const late = teller(person({ scores: HIGH }));
  withdraw(late, 'payment');
  late.at('2026-11-02T09:00');
  give(late, 'payment');
  expect(total(late.state)).toBeLessThan(before);
  late.at('2026-12-02T09:00');
  expect(total(late.state)).toBeCloseTo(before, 9);
});

test('social data that nobody agreed to has never counted', () => {
  const state = { ...person({ scores: HIGH }), authorised: ['payment', 'assets', 'credit-report'] as const };
  expect(countingScores(rules, state).social).toBeNull();
});

test('bills give nothing any more (C16), and neither does a fund nobody may look at (C34)', () => {
  const sinceDay = addDays(day('2026-10-16'), -200);
  const holdings = [{ kind: 'money-fund' as const, amountFen: yuan(10_000), sinceDay }];
  const who = teller(person({ billMonths: 12, scores: { ...HIGH, assets: 60 } }, { holdings }));
  const whole = limitOf(rules, who.state, 'weilidai');
  withdraw(who, 'bills');
  const without = limitOf(rules, who.state, 'weilidai');
  expect(without).toBeLessThan(whole);
  withdraw(who, 'assets');
  expect(limitOf(rules, who.state, 'weilidai')).toBeLessThan(without);
});

test('payments that may not be counted neither refuse nor open anything (A4, B49, C39)', () => {
  const busy = teller(person({ paymentsPerWeek: 9 }));
  expect(isOpen(rules, busy.state, 'activity')).toBe(true);
  withdraw(busy, 'payment');
  expect(isOpen(rules, busy.state, 'activity')).toBe(false);

  const quiet = teller(person({ paymentsPerWeek: 1 }));
  expect(isOffered(rules, quiet.state, 'scene')).toBe(false);
  expect(refusals(rules, quiet.state, 'weilidai')[0]?.code).toBe('low-activity');
  withdraw(quiet, 'payment');
  expect(isOffered(rules, quiet.state, 'scene')).toBe(true);
  expect(refusals(rules, quiet.state, 'weilidai')).toEqual([]);
});

test('the odds of a second try know no more of them (B50)', () => {
  const [channel] = rules.channels;
  if (!channel) throw new Error('there are channels');
  const quiet = person({ paymentsPerWeek: 1 });
  const declines = [{ channelId: 'wallet', retryDay: day('2027-01-01') }] as const;
  const declined = { state: 'declined', declines } as const;
  const state = { ...quiet, accounts: { ...quiet.accounts, we2000: declined } };
  const named = (one: BankState) => passOdds(rules, one, channel).steps.map(({ id }) => id);
  expect(named(state)).not.toContain('better-payments');
  expect(named({ ...state, authorised: [] })).toContain('better-payments');
});

test('a doubled limit needs wealth that may be looked at (C37)', () => {
  const holdings = [{ kind: 'wealth' as const, amountFen: yuan(60_000), sinceDay: day('2026-01-01') }];
  const who = teller(person({ memberLevel: 3 }, { holdings }));
  expect(isOpen(rules, who.state, 'double')).toBe(true);
  withdraw(who, 'assets');
  expect(isOpen(rules, who.state, 'double')).toBe(false);
});

describe('without the report nothing new is granted (B8)', () => {
  test('no loan, no raise, no temporary raise; what stands in it is no reason any more', () => {
    const who = teller(person({ inquiriesIn3Months: 9, scores: HIGH }));
    withdraw(who, 'credit-report');
    expect(refusals(rules, who.state, 'weilidai').map(({ code }) => code)).toEqual([
      'authorisation-withdrawn',
    ]);
    expect(who.try({ type: 'apply-for-raise' })).toBe('authorisation-withdrawn');
    expect(who.try({ type: 'apply-for-temporary-raise', raiseId: 'rating' })).toBe('authorisation-withdrawn');
    give(who, 'credit-report');
    expect(who.try({ type: 'apply-for-temporary-raise', raiseId: 'rating' })).toBe('accepted');
  });

  test('an application under review is declined, and pays out where the consent came back in time', () => {
    const applied = Teller.inTheStateOf('reviewing');
    const awaited = applied.loan().awaitedAt;
    if (awaited === null) throw new Error('it is under review');
    const same = teller(applied.state);
    withdraw(applied, 'credit-report');
    expect(applied.at(awaited).loan().status).toBe('declined');

    withdraw(same, 'credit-report');
    give(same, 'credit-report');
    expect(same.at(awaited).loan().status).toBe('awaiting-payout');
  });
});

test('the history tells that a consent moved the limits; that of the editions before did not (C3)', () => {
  const causes = (edition: number) => {
    const who = new Teller();
    const sets = EDITIONS[edition];
    if (!sets) throw new Error('there is such an edition');
    const done = execute(
      sets.merged,
      who.state,
      { type: 'withdraw-authorisation', authorisationId: 'payment' },
      who.state.now,
    );
    if (!done.ok) throw new Error(done.failure.code);
    return done.state.limitHistory.map(({ cause }) => cause);
  };
  expect(causes(3).at(-1)).toBe('authorisation-withdrawn');
  expect(causes(2).at(-1)).toBe('opening');
});

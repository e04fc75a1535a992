import type { BankState, Customer } from '@/services/bank/core/state';
import { festivalAhead, isOpen } from '@/services/bank/credit/raising';
import type { FailureCode } from '@/services/contract/reply';
import type { TemporaryRaiseId } from '@/services/contract/terms';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { addMonths, day, daysBetween, formatInstant, HOUR, instant, instantOf, plus } from '@/units/day';
import { yuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { person, Teller } from '../teller';

const HOLDINGS: BankState['holdings'] = [
  { kind: 'wealth', amountFen: yuan(60_000), sinceDay: day('2026-03-02') },
];
const EXCELLENT: Partial<Customer> = {
  scores: { social: null, payment: 90, creditRecord: 95, assets: 80, device: 95 },
  memberLevel: 3,
  paymentsPerWeek: 7,
};

/** A person at the counter, in any state. */
function tellerOf(state: BankState): Teller {
  const teller = new Teller();
  teller.state = state;
  return teller;
}

/** The same state under sixty seeds: how many of a hundred have it. */
const ofHundred = (state: BankState, holds: (teller: Teller) => boolean): number =>
  (Array.from({ length: 60 }, (_, index) => tellerOf({ ...state, seed: `seed ${index}` })).filter(holds)
    .length *
    100) /
  60;

/** Borrows on 16 October 2026 and pays so many instalments on the mornings they are due. */
function payOnTime(teller: Teller, times: number, amount = 6_000): Teller {
  teller.borrow({ principalFen: yuan(amount), periods: 12 });
  for (let month = 1; month <= times; month++) {
    teller.at(instantOf(addMonths(day('2026-10-16'), month), 8 * HOUR));
    teller.repay({ kind: 'due' });
  }
  return teller;
}

const refusal = (teller: Teller, command: object) => {
  const done = teller.send(command);
  return done.ok ? null : done.failure;
};

describe('material (B27–B29)', () => {
  const handIn = (materialId: string) => ({ type: 'hand-in-material', materialId });

  test.each([
    // From Friday 16 October: so many working days, at ten in the morning.
    ['business-licence', '2026-10-20T10:00:00+08:00'],
    ['social-insurance', '2026-10-21T10:00:00+08:00'],
    ['property', '2026-10-23T10:00:00+08:00'],
  ] as const)('%s is answered at %s', (id, expected) => {
    const teller = tellerOf(person());
    teller.send(handIn(id));
    const reviewing = teller.state.materials[id];
    expect(reviewing?.state === 'reviewing' && formatInstant(reviewing.decideAt)).toBe(expected);
    expect(refusal(teller, handIn(id))).toMatchObject({
      code: 'material-under-review',
      details: { until: instant(expected) },
    });
    teller.at(plus(instant(expected), -1));
    expect(teller.state.materials[id]?.state).toBe('reviewing');
    teller.at(expected);
    expect(teller.state.materials[id]).toMatchObject({ at: instant(expected) });
  });

  test.each([
    // 2026-12-30 and the five working days after it: New Year's Day is off, whatever the notice will say.
    ['2026-12-22T09:00', { until: instant('2026-12-29T10:00') }],
    ['2026-12-30T09:00', { tentativeUntil: instant('2027-01-07T10:00') }],
  ])('handed in at %s, a second time says whether its day is that of a notice: %j', (at, details) => {
    const teller = tellerOf(person()).at(at);
    teller.send(handIn('property'));
    const failure = refusal(teller, handIn('property'));
    expect(failure).toMatchObject({ code: 'material-under-review', details });
    expect(failure && failureWords(failure).text.includes('（暂定）')).toBe('tentativeUntil' in details);
  });

  test.each([
    ['business-licence', 67],
    ['social-insurance', 71],
    ['property', 89],
  ] as const)('%s is accepted about %d times in a hundred', (id, percent) => {
    const accepted = ofHundred(person(), (teller) => {
      teller.send(handIn(id));
      teller.at('2026-10-23T10:00');
      const { state } = teller.state.materials[id] ?? {};
      expect(teller.state.messages.at(-1)?.kind).toBe(`material-${state}`);
      // A declined one may be handed in again, an accepted one need not be.
      expect(teller.try(handIn(id))).toBe(state === 'accepted' ? 'material-accepted' : 'accepted');
      return state === 'accepted';
    });
    expect(Math.abs(accepted - percent)).toBeLessThan(12);
  });
});

describe('a raise (A30, B53)', () => {
  const apply = { type: 'apply-for-raise' };

  test('asks for three on time; then the count begins anew', () => {
    expect(refusal(payOnTime(tellerOf(person()), 2), apply)).toEqual({
      code: 'raise-too-early',
      rule: 'A30',
      retryable: false,
      details: { count: 2, needed: 3 },
    });
    const teller = payOnTime(tellerOf(person()), 3);
    expect(teller.try(apply)).toBe('accepted');
    expect(teller.state.raise).toMatchObject({ lastDay: '2027-01-16', reviewDue: false });
    expect(refusal(teller, apply)).toMatchObject({ code: 'raise-too-early', details: { count: 0 } });
  });

  test('is granted about half the time, by 5%', () => {
    const { state } = Teller.inTheStateOf('prime');
    const granted = ofHundred(state, (teller) => {
      teller.send(apply);
      const { percent, granted: times } = teller.state.raise;
      expect([percent, times]).toEqual(times ? [5, 1] : [0, 0]);
      expect(teller.state.messages.at(-1)?.kind).toBe(times ? 'raise-granted' : 'raise-declined');
      return times === 1;
    });
    expect(Math.abs(granted - 50)).toBeLessThan(12);
  });

  test('six on time are looked at with the sixth payment, without being asked, and granted about four times in five (C23)', () => {
    const five = payOnTime(tellerOf(person()), 5);
    expect(five.state.raise.lastDay).toBeNull();
    five.send({ type: 'set-autopay', cardId: 'card-6210' });
    const granted = ofHundred(five.state, (teller) => {
      teller.at('2027-04-16T08:00');
      expect(teller.state.raise).toMatchObject({ lastDay: '2027-04-16', reviewDue: false });
      return teller.state.raise.granted === 1;
    });
    expect(Math.abs(granted - 80)).toBeLessThan(12);
  });

  test('after an answer the count begins anew, for the six too', () => {
    const teller = payOnTime(tellerOf(person()), 3);
    teller.send(apply);
    for (const month of ['02', '03', '04']) teller.at(`2027-${month}-16T08:00`).repay({ kind: 'due' });
    expect(teller.state.raise.lastDay).toBe('2027-01-16');
  });

  test('a C rating asks for none (B36)', () => {
    const teller = Teller.inTheStateOf('overdue');
    expect(refusal(teller, apply)).toMatchObject({ code: 'rating-restricts', rule: 'B36' });
    expect(refusal(teller, { type: 'apply-for-temporary-raise', raiseId: 'activity' })).toMatchObject({
      code: 'rating-restricts',
      rule: 'B36',
    });
  });

  test('and is not looked at either, however many were on time', () => {
    const scores = { social: null, payment: 50, creditRecord: 50, assets: 50, device: 50 };
    const teller = payOnTime(tellerOf(person({ scores })), 6, 500);
    expect([teller.loan().repayments.length, teller.state.raise.lastDay]).toEqual([6, null]);
  });
});

describe('a raise for a while', () => {
  const apply = (raiseId: TemporaryRaiseId) => ({ type: 'apply-for-temporary-raise', raiseId });

  test.each<[TemporaryRaiseId, Partial<Customer>, boolean]>([
    ['rating', EXCELLENT, true],
    ['rating', {}, false],
    ['activity', { paymentsPerWeek: 7 }, true],
    ['activity', { paymentsPerWeek: 6 }, false],
    ['double', { memberLevel: 3 }, true],
    ['double', { memberLevel: 2 }, false],
  ])('%s for %j: %s (B34, A26, C37)', (raiseId, customer, open) => {
    expect(isOpen(RULE_SETS.merged, person(customer, { holdings: HOLDINGS }), raiseId)).toBe(open);
  });

  test('the double one rests on wealth that is kept here', () => {
    const fund = HOLDINGS.map((holding) => ({ ...holding, kind: 'money-fund' as const }));
    expect(isOpen(RULE_SETS.merged, person({ memberLevel: 5 }, { holdings: fund }), 'double')).toBe(false);
  });

  test.each([
    ['2026-11-07', null],
    ['2026-11-08', '双十一'],
    ['2026-11-11', '双十一'],
    ['2026-11-12', null],
    ['2027-02-02', null],
    ['2027-02-03', '春节'],
    ['2027-02-06', '春节'],
    ['2027-02-07', null],
  ])('on %s the festival at most three days away is %s (C39)', (date, expected) => {
    const state = { ...person(), now: instant(`${date}T12:00`) };
    expect(festivalAhead(rulesFor(state), state)?.name ?? null).toBe(expected);
    expect(isOpen(rulesFor(state), state, 'festival')).toBe(expected !== null);
  });

  test.each<[TemporaryRaiseId, number, number, number, number]>([
    ['rating', 30, 30, 30, 100],
    ['activity', 30, 3, 7, 100],
    ['festival', 30, 10, 10, 70],
    ['double', 100, 30, 30, 100],
  ])('%s: %d%% for %d to %d days, granted %d times in a hundred', (raiseId, percent, least, most, chance) => {
    const state = { ...person(EXCELLENT, { holdings: HOLDINGS }), now: instant('2026-11-08T10:00') };
    const found = new Set<number>();
    const granted = ofHundred(state, (teller) => {
      expect(teller.try(apply(raiseId))).toBe('accepted');
      const raise = teller.state.temporaryRaise;
      expect(teller.state.messages.at(-1)?.kind).toBe(
        raise ? 'temporary-raise-granted' : 'temporary-raise-declined',
      );
      if (!raise) return false;
      expect([raise.id, raise.percent]).toEqual([raiseId, percent]);
      found.add(daysBetween(day('2026-11-08'), raise.untilDay));
      return true;
    });
    expect(Math.abs(granted - chance)).toBeLessThan(chance === 100 ? 1e-9 : 12);
    expect([...found].sort((a, b) => a - b)).toEqual(
      Array.from({ length: most - least + 1 }, (_, index) => least + index),
    );
  });

  test.each<[TemporaryRaiseId, FailureCode, string]>([
    ['rating', 'temporary-raise-not-open', 'B34'],
    ['activity', 'temporary-raise-not-open', 'A26'],
    ['festival', 'temporary-raise-not-open', 'C39'],
    ['double', 'temporary-raise-not-open', 'C37'],
  ])('%s for whom it is not: %s, by %s', (raiseId, code, rule) => {
    expect(refusal(tellerOf(person()), apply(raiseId))).toMatchObject({ code, rule });
  });

  test('one at a time, to the end of its last day', () => {
    const teller = tellerOf({
      ...person(EXCELLENT, { holdings: HOLDINGS }),
      authorised: ['credit-report', 'payment', 'assets'],
    });
    teller.send(apply('rating'));
    expect(refusal(teller, apply('double'))).toMatchObject({
      code: 'temporary-raise-running',
      details: { until: '2026-11-15' },
    });
    // Idle for thirty days it would freeze as well: a sign in between.
    teller.at('2026-11-10T09:00').send({ type: 'log-in' });
    teller.at('2026-11-15T23:59:59.999');
    expect(teller.state.temporaryRaise?.id).toBe('rating');
    teller.at('2026-11-16T00:00');
    expect([teller.state.temporaryRaise, teller.state.messages.at(-1)?.kind]).toEqual([
      null,
      'temporary-raise-ended',
    ]);
  });

  test.each<[TemporaryRaiseId, 'wealth' | 'money-fund', boolean]>([
    ['double', 'wealth', true],
    ['double', 'money-fund', false],
    ['rating', 'wealth', false],
  ])('%s, and %s is redeemed: it ends with it is %s (C37)', (raiseId, kind, ends) => {
    const money = { kind: 'money-fund' as const, amountFen: yuan(1), sinceDay: day('2026-10-16') };
    const teller = tellerOf(person(EXCELLENT, { holdings: [...HOLDINGS, money] }));
    teller.send(apply(raiseId));
    expect(teller.try({ type: 'redeem-holding', kind })).toBe('accepted');
    expect(teller.state.holdings.map((holding) => holding.kind)).not.toContain(kind);
    expect(teller.state.temporaryRaise === null).toBe(ends);
  });
});

test('a holding is of some amount, one of a kind, and there before it is redeemed', () => {
  const teller = tellerOf(person());
  const log = (amountFen: number) => teller.try({ type: 'log-holding', kind: 'wealth', amountFen });
  expect([log(0), log(100), log(100)]).toEqual(['amount-missing', 'accepted', 'holding-exists']);
  expect(teller.state.holdings).toEqual([{ kind: 'wealth', amountFen: 100, sinceDay: '2026-10-16' }]);
  expect(teller.try({ type: 'log-holding', kind: 'money-fund', amountFen: 1 })).toBe('accepted');
  const redeem = () => teller.try({ type: 'redeem-holding', kind: 'wealth' });
  expect([redeem(), redeem()]).toEqual(['accepted', 'holding-unknown']);
});

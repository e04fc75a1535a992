import { blocks, cutEndsDay, reviewDay } from '@/services/bank/credit/lateness';
import { limitOf, limitSteps } from '@/services/bank/credit/limit';
import { refusals } from '@/services/bank/credit/refusals';
import { EDITIONS } from '@/services/rules/editions';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { formatInstant, instant } from '@/units/day';
import { Teller } from '../teller';

const { merged } = RULE_SETS;

/** Three due dates missed, and all of it paid in the morning of 21 December 2026. */
function thrice(): Teller {
  const teller = Teller.inTheStateOf('grace', '2026-12-21T09:00');
  payDue(teller);
  return teller;
}

function payDue(teller: Teller): void {
  while (teller.view(0).due) teller.repay({ loanId: teller.loan(0).id });
}

/** Pays on every due day until a moment: time passes and nothing is late. */
function onTimeUntil(teller: Teller, moment: string): Teller {
  for (const day of ['2027-01-20', '2027-02-20', '2027-03-20', '2027-04-20', '2027-05-20']) {
    if (`${day}T09:00` >= moment) break;
    teller.at(`${day}T09:00`);
    payDue(teller);
  }
  return teller.at(moment);
}

const unfreeze = (teller: Teller) =>
  teller.send({ type: 'unfreeze', faceTokenId: teller.passFace(), deviceId: teller.state.device.id });
const frozenFor = ({ state }: Teller) =>
  refusals(merged, state, 'weilidai').find(({ code }) => code === 'limit-frozen')?.details ?? null;
const standing = ({ state }: Teller) => blocks(merged, state).map(({ id }) => id);
const cutStep = ({ state }: Teller) =>
  limitSteps(merged, state, 'weilidai').some(({ id }) => id === 'long-overdue');

describe('a freeze is reviewed 90 days after everything overdue was paid (S50)', () => {
  test('before it is paid there is a waiting time, and no day', () => {
    const teller = Teller.inTheStateOf('grace', '2026-12-21T09:00');
    expect(frozenFor(teller)).toEqual({ count: 3, waitDays: 90 });
    expect(unfreeze(teller)).toMatchObject({ ok: false, failure: { code: 'limit-frozen', rule: 'C25' } });
  });

  test('then its day is fixed, on whatever day one looks', () => {
    const teller = thrice();
    expect(frozenFor(teller)).toEqual({ count: 3, reviewDay: '2027-03-21' });
    expect(frozenFor(onTimeUntil(teller, '2027-02-21T09:00'))).toEqual({
      count: 3,
      reviewDay: '2027-03-21',
    });
  });

  test('the day before it is refused, on the day it ends the freeze with one face check', () => {
    const teller = onTimeUntil(thrice(), '2027-03-20T23:59');
    payDue(teller);
    expect(unfreeze(teller)).toMatchObject({
      ok: false,
      failure: { code: 'limit-frozen', details: { reviewDay: '2027-03-21' } },
    });
    teller.at('2027-03-21T00:00');
    expect(unfreeze(teller).ok).toBe(true);
    expect([frozenFor(teller), standing(teller)]).toEqual([null, []]);
    expect(limitOf(merged, teller.state, 'weilidai')).toBeGreaterThan(0);
    expect(teller.state.messages.at(-1)?.kind).toBe('freeze-lifted');
    expect(teller.state.limitHistory.at(-1)?.cause).toBe('limit-unfrozen');
    expect(refusals(merged, teller.state, 'weilidai')).toEqual([]);
  });

  test('another overdue meanwhile begins the waiting anew', () => {
    const teller = thrice().at('2027-01-22T09:00');
    expect(reviewDay(merged, teller.state)).toBeNull();
    payDue(teller);
    expect(frozenFor(teller)).toEqual({ count: 4, reviewDay: '2027-04-22' });
  });

  test('afterwards it takes three more to freeze again, and each is told', () => {
    const teller = onTimeUntil(thrice(), '2027-03-21T09:00');
    unfreeze(teller);
    const kinds = () => teller.state.messages.slice(told).map(({ kind }) => kind);
    const told = teller.state.messages.length;
    teller.at('2027-05-21T09:00');
    expect([teller.state.overdueCount, standing(teller).includes('frozen')]).toEqual([5, false]);
    teller.at('2027-06-21T09:00');
    expect([teller.state.overdueCount, frozenFor(teller)?.count]).toEqual([6, 3]);
    expect(kinds().filter((kind) => kind === 'limit-frozen')).toHaveLength(1);
  });

  test('whoever was away as well has both back with the same check (B32)', () => {
    const teller = thrice();
    teller.repay({ loanId: teller.loan(0).id, kind: 'all' });
    for (const loan of teller.state.loans)
      if (loan.status === 'active') teller.repay({ loanId: loan.id, kind: 'all' });
    teller.at('2027-02-01T09:00');
    expect(teller.state.idleFrozen).toBe(true);
    expect(unfreeze(teller).ok).toBe(true);
    expect([teller.state.idleFrozen, standing(teller)[0]]).toEqual([false, 'frozen']);
    teller.at('2027-03-21T09:00');
    expect(teller.state.idleFrozen).toBe(true);
    expect(unfreeze(teller).ok).toBe(true);
    expect([teller.state.idleFrozen, standing(teller)]).toEqual([false, []]);
    expect(unfreeze(teller)).toMatchObject({ ok: false, failure: { code: 'not-idle-frozen' } });
  });
});

describe('a cut ends by itself 90 days after everything overdue was paid (S51)', () => {
  /** One instalment 36 days late, paid on 25 November 2026. */
  const once = (): Teller => {
    const teller = Teller.inTheStateOf('grace', '2026-11-25T12:00');
    payDue(teller);
    return teller;
  };
  /** Pays the due days of December, January and February on time. */
  const until = (teller: Teller, moment: string): Teller => {
    for (const day of ['2026-12-20', '2027-01-20', '2027-02-20']) {
      teller.at(`${day}T09:00`);
      payDue(teller);
    }
    return teller.at(moment);
  };

  test('its day is fixed when it is paid', () => {
    const unpaid = Teller.inTheStateOf('grace', '2026-11-25T12:00');
    expect([cutEndsDay(merged, unpaid.state), standing(unpaid)]).toEqual([null, ['closed', 'cut']]);
    const teller = once();
    expect([cutEndsDay(merged, teller.state), standing(teller)]).toEqual(['2027-02-23', ['cut']]);
  });

  test('on that day the limit is whole again, once, and it is told', () => {
    const teller = until(once(), '2027-02-22T23:59');
    expect(cutStep(teller)).toBe(true);
    teller.at('2027-02-23T00:00');
    expect([cutStep(teller), standing(teller)]).toEqual([false, []]);
    expect(teller.state.messages.at(-1)).toMatchObject({
      kind: 'cut-ended',
      at: instant('2027-02-23T00:00'),
    });
    const last = teller.state.limitHistory.at(-1);
    expect([last?.cause, formatInstant(last?.at ?? teller.state.now).slice(0, 10)]).toEqual([
      'cut-ended',
      '2027-02-23',
    ]);
    teller.at('2027-03-19T09:00');
    expect(teller.state.messages.filter(({ kind }) => kind === 'cut-ended')).toHaveLength(1);
  });

  test('a short overdue afterwards does not bring it back, another long one does', () => {
    const teller = until(once(), '2027-03-24T09:00');
    payDue(teller);
    expect(cutStep(teller)).toBe(false);
    teller.at('2027-05-25T09:00');
    expect(cutStep(teller)).toBe(true);
  });

  test('a short one before its day puts it off', () => {
    const teller = once().at('2026-12-22T09:00');
    payDue(teller);
    expect(cutEndsDay(merged, teller.state)).toBe('2027-03-22');
  });
});

describe('closed functions come back on the day everything overdue is paid (C24, S52)', () => {
  const codes = ({ state }: Teller) => refusals(merged, state, 'weilidai').map(({ code }) => code);

  test('closed while it is unpaid, and no longer', () => {
    const teller = Teller.inTheStateOf('grace', '2026-11-20T09:00');
    expect(codes(teller)).toEqual(['functions-closed', 'overdue-unpaid']);
    payDue(teller);
    expect(codes(teller)).toEqual([]);
  });

  test('what was long overdue once does not close them at the next short one', () => {
    const teller = Teller.inTheStateOf('grace', '2026-11-20T09:00');
    payDue(teller);
    expect(codes(teller.at('2026-12-21T09:00'))).toEqual(['overdue-unpaid']);
  });
});

describe('figures are the rules’ own', () => {
  test('with other days the days are others', () => {
    const { state } = thrice();
    const rules = {
      ...merged,
      recovery: {
        ...merged.recovery,
        review: { afterDays: 30, source: 'S50' },
        cut: { afterDays: 10, source: 'S51' },
      },
    };
    expect([reviewDay(rules, state), cutEndsDay(rules, state)]).toEqual(['2027-01-20', '2026-12-31']);
  });

  test.each([1, 2] as const)('the rules of edition %d know no way back', (version) => {
    const rules = EDITIONS[version]?.merged ?? merged;
    const { state } = thrice();
    expect([reviewDay(rules, state), cutEndsDay(rules, state)]).toEqual([null, null]);
    expect(blocks(rules, state).map(({ waitDays }) => waitDays)).toEqual([null, null]);
    expect(refusals(rules, state, 'weilidai')[0]?.details).toEqual({ count: 3 });
  });
});

import { hasUnpaidOverdue, isFrozen, longestOverdueDays } from '@/services/bank/credit/lateness';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { person, Teller } from '../teller';

describe('overdue', () => {
  test.each([
    ['2026-10-20T23:59', 0, false],
    ['2026-10-21T00:00', 1, true],
    ['2026-11-25T12:00', 36, true],
  ])('at %s the worst is %d days, and whether any is unpaid: %s', (moment, days, unpaid) => {
    const { state } = Teller.inTheStateOf('grace', moment);
    expect([longestOverdueDays(state), hasUnpaidOverdue(state)]).toEqual([days, unpaid]);
  });

  test('days count to the day it was paid, for ever', () => {
    const teller = Teller.inTheStateOf('grace', '2026-10-25T12:00');
    teller.repay({ loanId: teller.loan(0).id });
    teller.at('2026-11-10T12:00');
    expect([longestOverdueDays(teller.state), hasUnpaidOverdue(teller.state)]).toEqual([5, false]);
  });

  test('three missed freeze, two do not (C25)', () => {
    expect(
      [2, 3, 4].map((overdueCount) => isFrozen(RULE_SETS.merged, { ...person(), overdueCount })),
    ).toEqual([false, true, true]);
  });
});

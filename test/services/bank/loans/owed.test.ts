import { owed } from '@/services/bank/loans/owed';
import { rulesFor } from '@/services/rules/rule-sets';
import { yuan } from '@/units/fen';
import { Teller } from '../teller';

/** What is owed over all loans, once a due day was missed (X9). */

/** 甲 has two loans, borrows another on 16 October and then pays none. */
function missed(): Teller {
  const teller = Teller.inTheStateOf('prime');
  teller.borrow({ principalFen: yuan(3_000) });
  teller.send({ type: 'change-settings', debit: 'fails' });
  return teller.at('2026-12-01T10:00');
}

const of = ({ state }: Teller) => owed(rulesFor(state), state);

test('lines of several loans stand by their due day, whichever loan is the older', () => {
  const teller = missed();
  const lines = of(teller)?.lines ?? [];
  const days = lines.map(({ dueDay }) => dueDay);
  expect(new Set(lines.map(({ loanId }) => loanId)).size).toBe(3);
  expect(days).toEqual([...days].sort());
  // Loan by loan they would not be.
  const byLoan = teller.state.loans.flatMap(({ id }) => lines.filter(({ loanId }) => loanId === id));
  expect(byLoan).not.toEqual(lines);
  expect(of(teller)?.totalFen).toBe(lines.reduce((sum, { totalFen }) => sum + totalFen, 0));
});

test('nothing is owed before a due day was missed', () => {
  expect(of(Teller.inTheStateOf('prime'))).toBeNull();
});

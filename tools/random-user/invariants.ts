import { balance } from '@/services/bank/core/ledger';
import type { BankState, Loan } from '@/services/bank/core/state';
import { cardBalance } from '@/services/bank/person/debit';
import type { Check } from './check';
import type { Model } from './model';

/** A window that has read what another one wrote has its own copy of it. */
const isSame = (one: object, other: object | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** What must hold of a state, and of the step from the one before it. */
export function checkState(check: Check, before: BankState, after: BankState, model: Model): void {
  check.hold('time does not run backwards', after.now >= before.now);
  check.hold('loans are never lost', after.loans.length >= before.loans.length);
  check.hold('due dates missed are never forgotten', after.overdueCount >= before.overdueCount);
  check.hold('a used token opens nothing', !after.face.usedTokenIds.includes(after.face.token?.id ?? ''));
  check.hold(
    'a token is used once',
    new Set(after.face.usedTokenIds).size === after.face.usedTokenIds.length,
  );
  after.loans.forEach((loan, index) => {
    const previous = before.loans[index];
    if (previous !== loan) checkLoan(check, previous, loan, model);
  });
  if (after !== before)
    for (const { id } of after.cards)
      check.hold(`card ${id} holds what the model says`, cardBalance(after, id) === model.cardFen(id));
  if (after.submissions !== before.submissions)
    check.hold(
      'one submission is one thing',
      new Set(after.submissions.map(({ id }) => id)).size === after.submissions.length,
    );
  check.hold('the model knows every loan', model.loanCount === after.loans.length);
}

function checkLoan(check: Check, before: Loan | undefined, loan: Loan, model: Model): void {
  const { id, plan, journal } = loan;
  for (const { postings } of journal)
    check.hold(
      `${id}: an entry sums to zero`,
      postings.reduce((sum, { amountFen }) => sum + amountFen, 0) === 0,
    );
  if (before)
    check.hold(
      `${id}: the ledger is append only`,
      before.journal.every((entry, index) => isSame(entry, journal[index])),
    );
  const outstanding = balance(journal, 'principal-receivable');
  check.hold(`${id}: outstanding is what the model says`, outstanding === model.outstandingFen(loan));
  check.hold(
    `${id}: nothing is overpaid`,
    outstanding >= 0 &&
      balance(journal, 'interest-receivable') >= 0 &&
      balance(journal, 'penalty-receivable') >= 0,
  );
  if (plan.length > 0) {
    const open = plan.reduce((sum, line) => sum + line.principalFen - line.paidPrincipalFen, 0);
    check.hold(`${id}: the plan asks for what is owed`, open === outstanding);
  }
  for (const line of plan) {
    check.hold(
      `${id}: no line is overpaid`,
      line.paidPrincipalFen <= line.principalFen &&
        line.paidInterestFen <= line.interestFen &&
        line.paidPenaltyFen <= line.chargedPenaltyFen,
    );
    check.hold(
      `${id}: what is settled is paid`,
      line.settledDay === null ||
        (line.paidPrincipalFen === line.principalFen && line.paidInterestFen === line.interestFen),
    );
    check.hold(
      `${id}: a line is the sum of its parts, and more than nothing`,
      line.period >= 1 && line.paymentFen === line.principalFen + line.interestFen && line.paymentFen > 0,
    );
  }
  const ended = loan.status === 'settled' || loan.status === 'cancelled';
  if (ended) check.hold(`${id}: what has ended owes nothing`, outstanding === 0 && loan.closedAt !== null);
  if (loan.status === 'active')
    check.hold(
      `${id}: what is active owes something`,
      outstanding + balance(journal, 'interest-receivable') + balance(journal, 'penalty-receivable') > 0,
    );
}

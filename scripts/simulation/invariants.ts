import type { BankEvent } from '@/services/bank/event';
import { balance } from '@/services/bank/ledger';
import { cardBalance } from '@/services/bank/repaying';
import type { BankState, Loan } from '@/services/bank/state';
import { checkFigures } from './figures';
import { checkEvent, type PaidLines } from './happenings';
import type { Model } from './model';

/** Something that must never be. */
export class Violation extends Error {}

/** A window that has read what another one wrote has its own copy of it. */
const isSame = (one: object, other: object | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Counts what it holds true, and stops at the first thing that is not. */
export class Checker {
  checks = 0;
  readonly paidLines: PaidLines = new Set();

  hold(what: string, holds: boolean): void {
    this.checks += 1;
    if (!holds) throw new Violation(what);
  }

  /** What must be there. */
  found<Value>(what: string, value: Value | undefined): Value {
    this.hold(what, value !== undefined);
    return value as Value;
  }

  /** What must hold of one event. */
  event(before: BankState, event: BankEvent, after: BankState): void {
    checkEvent(this, before, event, after);
  }

  /** What must hold of the screens. */
  figures(state: BankState, model: Model, die: number): void {
    checkFigures(this, state, model, die);
  }

  /** What must hold of a state, and of the step from the one before it. */
  state(before: BankState, after: BankState, model: Model): void {
    this.hold('time does not run backwards', after.now >= before.now);
    this.hold('loans are never lost', after.loans.length >= before.loans.length);
    this.hold('due dates missed are never forgotten', after.overdueCount >= before.overdueCount);
    this.hold('a used token opens nothing', !after.face.usedTokenIds.includes(after.face.token?.id ?? ''));
    this.hold(
      'a token is used once',
      new Set(after.face.usedTokenIds).size === after.face.usedTokenIds.length,
    );
    after.loans.forEach((loan, index) => {
      const previous = before.loans[index];
      if (previous !== loan) this.loan(previous, loan, model);
    });
    if (after !== before)
      for (const { id } of after.cards)
        this.hold(`card ${id} holds what the model says`, cardBalance(after, id) === model.cardFen(id));
    if (after.submissions !== before.submissions)
      this.hold(
        'one submission is one thing',
        new Set(after.submissions.map(({ id }) => id)).size === after.submissions.length,
      );
    this.hold('the model knows every loan', model.loanCount === after.loans.length);
  }

  loan(before: Loan | undefined, loan: Loan, model: Model): void {
    const { id, plan, journal } = loan;
    for (const { postings } of journal)
      this.hold(
        `${id}: an entry sums to zero`,
        postings.reduce((sum, { amountFen }) => sum + amountFen, 0) === 0,
      );
    if (before)
      this.hold(
        `${id}: the ledger is append only`,
        before.journal.every((entry, index) => isSame(entry, journal[index])),
      );
    const outstanding = balance(journal, 'principal-receivable');
    this.hold(`${id}: outstanding is what the model says`, outstanding === model.outstandingFen(loan));
    this.hold(
      `${id}: nothing is overpaid`,
      outstanding >= 0 &&
        balance(journal, 'interest-receivable') >= 0 &&
        balance(journal, 'penalty-receivable') >= 0,
    );
    if (plan.length > 0) {
      const open = plan.reduce((sum, line) => sum + line.principalFen - line.paidPrincipalFen, 0);
      this.hold(`${id}: the plan asks for what is owed`, open === outstanding);
    }
    for (const line of plan) {
      this.hold(
        `${id}: no line is overpaid`,
        line.paidPrincipalFen <= line.principalFen &&
          line.paidInterestFen <= line.interestFen &&
          line.paidPenaltyFen <= line.chargedPenaltyFen,
      );
      this.hold(
        `${id}: what is settled is paid`,
        line.settledDay === null ||
          (line.paidPrincipalFen === line.principalFen && line.paidInterestFen === line.interestFen),
      );
      this.hold(
        `${id}: a line is the sum of its parts, and more than nothing`,
        line.period >= 1 && line.paymentFen === line.principalFen + line.interestFen && line.paymentFen > 0,
      );
    }
    const ended = loan.status === 'settled' || loan.status === 'cancelled';
    if (ended) this.hold(`${id}: what has ended owes nothing`, outstanding === 0 && loan.closedAt !== null);
    if (loan.status === 'active')
      this.hold(
        `${id}: what is active owes something`,
        outstanding + balance(journal, 'interest-receivable') + balance(journal, 'penalty-receivable') > 0,
      );
  }
}

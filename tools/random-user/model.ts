import type { BankState, Loan } from '@/services/bank/core/state';
import { cardBalance } from '@/services/bank/person/debit';
import { Waiting } from './waiting';

/**
 * The bank in a few lines: what was lent, what was paid, what is on the cards. It knows no interest, plan or ledger;
 * it believes only the amounts a person was shown, and those that autopay reports.
 */
export class Model {
  /** What the person waits for. */
  readonly waiting: Waiting;
  readonly #cards = new Map<string, number>();
  readonly #loans = new Map<string, { lent: number; repaid: number; seen: number; paidOut: boolean }>();

  /** A person as they are found. */
  constructor(state: BankState) {
    this.waiting = new Waiting(state);
    for (const id of cardsEver(state)) this.#cards.set(id, cardBalance(state, id));
    for (const loan of state.loans) {
      const repaid = loan.repayments.reduce((sum, { principalFen }) => sum + principalFen, 0);
      this.#loans.set(loan.id, {
        lent: loan.principalFen,
        repaid,
        seen: loan.repayments.length,
        paidOut: loan.disbursedAt !== null,
      });
    }
  }

  get loanCount(): number {
    return this.#loans.size;
  }

  cardFen = (id: string): number => this.#cards.get(id) ?? 0;

  outstandingFen = (loan: Loan): number => {
    const known = this.#loans.get(loan.id);
    return known?.paidOut ? known.lent - known.repaid : 0;
  };

  #pay(cardId: string, amountFen: number): void {
    this.#cards.set(cardId, this.cardFen(cardId) + amountFen);
  }

  deposited(cardId: string, amountFen: number): void {
    this.#pay(cardId, amountFen);
  }

  /** An amount a person agreed to has been charged. */
  charged(cardId: string, totalFen: number): void {
    this.#pay(cardId, -totalFen);
  }

  borrowed(id: string, principalFen: number): void {
    this.#loans.set(id, { lent: principalFen, repaid: 0, seen: 0, paidOut: false });
  }

  /** Follows the bank: money that came, and debits that a person did not ask for. */
  follow(state: BankState): void {
    for (const loan of state.loans) {
      const known = this.#loans.get(loan.id);
      if (!known) continue;
      if (!known.paidOut && loan.disbursedAt !== null) {
        known.paidOut = true;
        this.#pay(loan.cardId, known.lent);
      }
      for (const repayment of loan.repayments.slice(known.seen)) {
        known.repaid += repayment.principalFen;
        if (repayment.id.startsWith('autopay-'))
          this.#pay(
            repayment.cardId,
            -(repayment.penaltyFen + repayment.interestFen + repayment.principalFen),
          );
      }
      known.seen = loan.repayments.length;
    }
  }
}

/** Every card that ever held money: an unbound one keeps it, and may be bound again. */
function cardsEver(state: BankState): Set<string> {
  const entries = [...state.journal, ...state.loans.flatMap((loan) => loan.journal)];
  const accounts = entries.flatMap(({ postings }) => postings.map(({ account }) => account));
  const cards = accounts
    .filter((account) => account.startsWith('customer-cash:'))
    .map((account) => account.slice('customer-cash:'.length));
  return new Set([...cards, ...state.cards.map(({ id }) => id)]);
}

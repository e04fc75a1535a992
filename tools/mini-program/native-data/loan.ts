import { loanHome } from '@/services/bank/views/loan-home';
import type { AmountDue, LedgerEntry } from '@/services/contract/loan';
import type { LoanHome } from '@/services/contract/loan-home';
import { dayAt, type Instant, showDay, showTime, showWeekday } from '@/units/day';
import { fen, showFen, sumFen } from '@/units/fen';
import { showPercent, showRate } from '@/units/rate';
import { cardName } from '@/words/cards';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/loan/loan';
import { words as records } from '@/words/loan/record';
import { words as names } from '@/words/names';
import { marks, percent, rules, state, today } from './bank';

/** `6月20日 10:14` */
export const moment = (at: Instant): string => `${showDay(dayAt(at), today)} ${showTime(at)}`;

/** Every loan that is paid by instalments, each under its own question. */
export const loans = () =>
  Object.fromEntries(
    state.loans.flatMap(({ id }) => {
      const found = loanHome(rules, state, id);
      return found.ok && found.value.loan.next
        ? [[`loan/${id}`, loanOf(found.value, found.value.loan.next)]]
        : [];
    }),
  );

function loanOf(home: LoanHome, next: AmountDue) {
  const { loan, agreement, recordCount } = home;
  const done = loan.plan.filter(({ settledDay }) => settledDay !== null).length;
  return {
    name: words.loan({ product: loan.productName, amount: loan.principalFen }),
    status: names.loanStatuses[loan.status],
    outstanding: showFen(loan.outstandingFen),
    standing: words.next({
      due: next.dueDay,
      today,
      weekday: showWeekday(next.dueDay),
      amount: next.totalFen,
      period: next.period,
    }),
    done,
    periods: loan.plan.length,
    share: percent(done / loan.plan.length),
    signed: showDay(dayAt(agreement.signedAt), today),
    records: recordCount,
    principal: showFen(loan.principalFen),
    rate: showRate(loan.annualRate),
    irr: showPercent(loan.irr.annualNominal),
    method: names.methods[loan.method],
    interest: showFen(agreement.quote.totalInterestFen),
    lender: loan.lender,
    lenderMarks: marks(loan.sources.lender.slice(0, 1)),
    card: cardName(loan.card),
    purpose: agreement.purpose.name,
    paidOut: loan.disbursedAt === null ? '' : moment(loan.disbursedAt),
    id: loan.id,
    entries: loan.journal.map((entry) => entryOf(entry, home)).reverse(),
  };
}

function entryOf({ memo, at, postings }: LedgerEntry, { loan, cards }: LoanHome) {
  const card = [...cards, loan.card].find(({ id }) =>
    postings.some(({ account }) => account.endsWith(`:${id}`)),
  );
  const nameOf = (account: string): string =>
    wordFor(names.accounts, account) ?? (card ? records.cardAccount(card) : records.otherCard);
  const debits = postings.filter(({ amountFen }) => amountFen > 0);
  return {
    memo: wordFor(records.memos, memo) ?? memo,
    at: moment(at),
    postings: postings.map(({ account, amountFen }) => ({
      side: amountFen > 0 ? '借' : '贷',
      account: nameOf(account),
      amount: showFen(fen(Math.abs(amountFen))),
    })),
    sum: showFen(sumFen(debits.map(({ amountFen }) => amountFen))),
  };
}

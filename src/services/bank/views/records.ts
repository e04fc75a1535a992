import { day, dayAt, type Instant, instantOf } from '@/units/day';
import { fen } from '@/units/fen';
import { RECORD_KINDS, type RecordFilter, type RecordsView, type RecordView } from '../../contract/records';
import type { Reply } from '../../contract/reply';
import { cataloguedProduct, type RuleSet } from '../../rules/rule-set';
import { type BankState, type Loan, loanOf, type Message, refuse } from '../core';
import { cardOf } from './loan';

/** So many are answered at a time. */
export const RECORDS_AT_ONCE = 100;

/** A stretch of what happened to money and limits, the newest first. */
export function recordsView(
  rules: RuleSet,
  state: BankState,
  filter: RecordFilter,
  from: number,
): Reply<RecordsView> {
  const { loanId } = filter;
  if (loanId !== null && !loanOf(state.loans, loanId)) return { ok: false, failure: refuse('loan-unknown') };
  const all = recordsOf(rules, state).filter((record) => loanId === null || record.loanId === loanId);
  const found = all.filter((record) => passes(record, filter));
  return {
    ok: true,
    value: {
      today: dayAt(state.now),
      total: found.length,
      months: countByMonth(found),
      choices: {
        kinds: RECORD_KINDS.filter((kind) => all.some((record) => record.kind === kind)),
        products: [...new Set(all.map(({ productId }) => productId))]
          .filter((id) => id !== null)
          .map((id) => ({ id, name: cataloguedProduct(rules, id).name })),
        months: countByMonth(all).map(({ month }) => month),
      },
      from,
      items: found.slice(from, from + RECORDS_AT_ONCE),
    },
  };
}

const passes = (record: RecordView, { kind, productId, month }: RecordFilter): boolean =>
  (kind === null || record.kind === kind) &&
  (productId === null || record.productId === productId) &&
  (month === null || dayAt(record.at).startsWith(month));

/** @param records the newest first, so that a month is known by where it begins: a date for each of thousands is slow */
function countByMonth(records: readonly RecordView[]): RecordsView['months'] {
  const months: { month: string; begins: Instant; count: number }[] = [];
  for (const { at } of records) {
    let last = months.at(-1);
    if (!last || at < last.begins) {
      const month = dayAt(at).slice(0, 7);
      last = { month, begins: instantOf(day(`${month}-01`)), count: 0 };
      months.push(last);
    }
    last.count++;
  }
  return months.map(({ month, count }) => ({ month, count }));
}

/** Everything there is to list, the newest first. */
export function recordsOf(rules: RuleSet, state: BankState): RecordView[] {
  const records = [
    ...limitRecords(state),
    ...state.loans.flatMap((loan) => loanRecords(rules, state, loan)),
    ...state.messages.flatMap((message) => messageRecord(rules, state, message)),
  ];
  // What was told last stands first among what happened at one moment.
  return records.reverse().sort((a, b) => b.at - a.at);
}

function limitRecords({ limitHistory }: BankState): RecordView[] {
  return limitHistory.map(({ at, totalFen, cause }, index) => ({
    id: `limit-${index + 1}`,
    at,
    loanId: null,
    productId: null,
    productName: null,
    kind: 'limit',
    cause,
    changeFen: fen(totalFen - (limitHistory[index - 1]?.totalFen ?? 0)),
    totalFen,
  }));
}

const ofLoan = (rules: RuleSet, { id, productId }: Loan) => ({
  loanId: id,
  productId,
  productName: cataloguedProduct(rules, productId).name,
});

function loanRecords(rules: RuleSet, state: BankState, loan: Loan): RecordView[] {
  const { id, principalFen, submittedAt, closedAt, disbursedAt, status, cardId } = loan;
  const of = ofLoan(rules, loan);
  const application = (what: 'applied' | 'declined' | 'withdrawn', at: Instant): RecordView => ({
    id: `${id}-${what}`,
    at,
    ...of,
    kind: 'application',
    what,
    amountFen: principalFen,
  });
  const records = [application('applied', submittedAt)];
  if ((status === 'declined' || status === 'withdrawn') && closedAt !== null)
    records.push(application(status, closedAt));
  if (disbursedAt !== null)
    records.push({
      id: `${id}-disbursed`,
      at: disbursedAt,
      ...of,
      kind: 'disbursement',
      amountFen: principalFen,
      cardLast4: cardOf(state, cardId).last4,
    });
  return [
    ...records,
    ...loan.repayments.flatMap((repayment) => repaymentRecords(rules, state, loan, repayment)),
  ];
}

/** A repayment; and where a penalty was paid with it, that too. */
function repaymentRecords(
  rules: RuleSet,
  state: BankState,
  loan: Loan,
  { id, at, kind, cardId, byItself, penaltyFen, interestFen, principalFen }: Loan['repayments'][number],
): RecordView[] {
  const of = { at, ...ofLoan(rules, loan) };
  const repaid: RecordView = {
    id,
    ...of,
    kind: 'repayment',
    what: kind,
    amountFen: fen(penaltyFen + interestFen + principalFen),
    principalFen,
    interestFen,
    penaltyFen,
    cardLast4: cardOf(state, cardId).last4,
    byItself,
  };
  if (penaltyFen === 0) return [repaid];
  return [{ id: `${id}-penalty`, ...of, kind: 'penalty', what: 'paid', amountFen: penaltyFen }, repaid];
}

/** Of what the customer was told, only what no loan keeps itself: missed due dates, begun penalties, failed debits. */
function messageRecord(
  rules: RuleSet,
  state: BankState,
  { id, at, kind, loanId, amountFen }: Message,
): RecordView[] {
  const loan = loanId === null ? undefined : loanOf(state.loans, loanId);
  if (!loan) return [];
  const of = { id, at, ...ofLoan(rules, loan) };
  switch (kind) {
    case 'due-missed':
    case 'limit-frozen':
      return [{ ...of, kind: 'penalty', what: 'missed', amountFen: amountFen ?? fen(0) }];
    case 'reported-to-bureau':
      return [{ ...of, kind: 'penalty', what: 'began', amountFen: amountFen ?? fen(0) }];
    case 'autopay-failed':
      return [{ ...of, kind: 'failed-debit' }];
    default:
      return [];
  }
}

import { assert } from '@/units/assert';
import type { Instant } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import { entriesOf } from '@/units/records';

/**
 * Double entry, append only. A positive posting is a debit.
 * `customer-cash:CARD` is what the bank owes on a card, so a card's balance is its negative sum.
 */
export type AccountName =
  | 'bank-cash'
  | 'principal-receivable'
  | 'interest-receivable'
  | 'penalty-receivable'
  | 'interest-income'
  | 'penalty-income'
  | `customer-cash:${string}`;

export interface Posting {
  readonly account: AccountName;
  readonly amountFen: Fen;
}

export interface JournalEntry {
  readonly at: Instant;
  readonly memo: Memo;
  readonly postings: readonly Posting[];
}

export type Memo = 'deposit' | 'disbursement' | 'interest-due' | 'repayment' | 'cancellation';

/** An entry whose postings sum to zero; empty postings are left out. */
export function entry(
  at: Instant,
  memo: Memo,
  amounts: Readonly<Partial<Record<AccountName, number>>>,
): JournalEntry {
  const postings = entriesOf<AccountName, number>(amounts)
    .filter(([, amount]) => amount !== 0)
    .map(([account, amount]) => ({ account, amountFen: fen(amount) }));
  const sum = postings.reduce((total, posting) => total + posting.amountFen, 0);
  assert(sum === 0, () => `${memo}: ${postings.map((posting) => posting.amountFen).join(' + ')} = 0`);
  return { at, memo, postings };
}

/** The balance of an account: the sum of its postings, in fen. */
export const balance = (journal: readonly JournalEntry[], account: AccountName): Fen =>
  fen(balancesOf(journal).get(account) ?? 0);

/** A journal never changes, it only has a longer successor: it is added up once. */
const known = new WeakMap<readonly JournalEntry[], ReadonlyMap<AccountName, number>>();

function balancesOf(journal: readonly JournalEntry[]): ReadonlyMap<AccountName, number> {
  const before = known.get(journal);
  if (before) return before;
  const sums = new Map<AccountName, number>();
  for (const { postings } of journal)
    for (const { account, amountFen } of postings) sums.set(account, (sums.get(account) ?? 0) + amountFen);
  known.set(journal, sums);
  return sums;
}

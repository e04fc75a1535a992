import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { LimitCause } from './limit';
import type { RepaymentKind } from './loan';
import type { ProductId } from './terms';

export const RECORD_KINDS = [
  'application',
  'disbursement',
  'repayment',
  'penalty',
  'failed-debit',
  'limit',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Something that happened to money or to limits. */
export type RecordView = {
  readonly id: string;
  readonly at: Instant;
  readonly loanId: string | null;
  readonly productId: ProductId | null;
  readonly productName: string | null;
} & (
  | {
      readonly kind: 'application';
      readonly what: 'applied' | 'declined' | 'withdrawn';
      readonly amountFen: Fen;
    }
  | { readonly kind: 'disbursement'; readonly amountFen: Fen; readonly cardLast4: string }
  | {
      readonly kind: 'repayment';
      readonly what: RepaymentKind | 'cancel';
      readonly amountFen: Fen;
      readonly principalFen: Fen;
      readonly interestFen: Fen;
      readonly penaltyFen: Fen;
      readonly cardLast4: string;
      /** Debited on the due date without being asked for. */
      readonly byItself: boolean;
    }
  /** A due date was missed, the penalty began, or a penalty was paid with a repayment. */
  | {
      readonly kind: 'penalty';
      readonly what: 'missed' | 'began' | 'paid';
      readonly amountFen: Fen;
    }
  | { readonly kind: 'failed-debit' }
  | {
      readonly kind: 'limit';
      readonly cause: LimitCause;
      readonly changeFen: Fen;
      readonly totalFen: Fen;
    }
);

/** Null is any. A month is `2026-10`. */
export interface RecordFilter {
  readonly kind: RecordKind | null;
  readonly productId: ProductId | null;
  readonly month: string | null;
  readonly loanId: string | null;
}

/** A stretch of all records that pass a filter, and how many there are of them in each month: enough to lay them all out. */
export interface RecordsView {
  readonly today: Day;
  readonly total: number;
  /** The newest first. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** What can be asked for, whatever the filter says now. */
  readonly choices: {
    readonly kinds: readonly RecordKind[];
    readonly products: readonly { readonly id: ProductId; readonly name: string }[];
    readonly months: readonly string[];
  };
  /** The place of the first item among all that pass. */
  readonly from: number;
  readonly items: readonly RecordView[];
}

import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { DayCount, Rate } from '@/units/rate';
import type { CardView } from './cards';
import type { Instalment, Irr, Method, ProductId, PurposeId, Sources } from './terms';

export type LoanStatus =
  | 'under-review'
  | 'awaiting-payout'
  | 'active'
  | 'settled'
  | 'cancelled'
  | 'declined'
  | 'withdrawn';

export interface PlanRow extends Instalment {
  readonly paidFen: Fen;
  readonly settledDay: Day | null;
  readonly penaltyPaidFen: Fen;
}

/** Where an unpaid due instalment stands (X9). */
export interface OverdueView {
  readonly stage: 'grace' | 'penalty' | 'cut';
  readonly days: number;
  readonly graceDays: number;
  readonly graceEndsDay: Day;
  /** Whether its days cost the contract's interest; else they are free. */
  readonly graceBearsInterest: boolean;
  /** What lateness has come to and is not paid: interest within the grace, penalty after it. */
  readonly penaltyFen: Fen;
  /** What each day adds as it stands; nothing where the grace is free. */
  readonly perDayFen: Fen;
  /** What each day adds once it bears a penalty. */
  readonly penaltyPerDayFen: Fen;
  /** Of a year, by the loan's own day count. */
  readonly penaltyRate: Rate;
  readonly penaltyFromDay: Day;
  readonly cutOnDay: Day;
  readonly reported: boolean;
}

/** Unpaid and due: what lateness costs, interest, principal. */
export interface AmountDue {
  readonly dueDay: Day;
  readonly period: number;
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  readonly totalFen: Fen;
}

export interface LedgerEntry {
  readonly at: Instant;
  readonly memo: string;
  readonly postings: readonly { readonly account: string; readonly amountFen: Fen }[];
}

export interface LoanView {
  readonly id: string;
  readonly productId: ProductId;
  readonly productName: string;
  readonly lender: string;
  readonly guaranteeLicence: string | null;
  readonly method: Method;
  readonly principalFen: Fen;
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly irr: Irr;
  readonly purposeId: PurposeId;
  readonly card: CardView;
  readonly status: LoanStatus;
  readonly submittedAt: Instant;
  readonly expectedPayoutAt: Instant | null;
  /** It counts working days of a year whose holidays are not announced yet. */
  readonly payoutProvisional: boolean;
  readonly disbursedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly plan: readonly PlanRow[];
  readonly outstandingFen: Fen;
  readonly due: AmountDue | null;
  /** The next scheduled instalment that is not settled, due or not. */
  readonly next: AmountDue | null;
  readonly overdue: OverdueView | null;
  /** Interest that would be charged if everything were repaid today. */
  readonly interestTodayFen: Fen;
  readonly coolingOff: { readonly until: Instant; readonly interestFen: Fen; readonly totalFen: Fen } | null;
  readonly journal: readonly LedgerEntry[];
  readonly sources: { readonly rate: Sources; readonly method: Sources; readonly lender: Sources };
}

/** A loan that asks for nothing any more: what it was, and what became of it. All there is to it is asked for by its id. */
export type ClosedLoan = Pick<
  LoanView,
  | 'id'
  | 'productName'
  | 'method'
  | 'principalFen'
  | 'annualRate'
  | 'status'
  | 'disbursedAt'
  | 'closedAt'
  | 'plan'
  | 'outstandingFen'
>;

export interface RepaymentRecord {
  readonly id: string;
  readonly at: Instant;
  readonly loanId: string;
  readonly productName: string;
  readonly kind: RepaymentKind | 'cancel';
  readonly totalFen: Fen;
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  readonly cardLast4: string;
}

export type RepaymentKind = 'due' | 'part' | 'all';

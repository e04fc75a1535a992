import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { CardView } from './cards';
import type { ClosedLoan, LoanView, RepaymentKind, RepaymentRecord } from './loan';
import type { Instalment } from './terms';
import type { NextDue } from './wallet';

export interface CalendarDay {
  readonly day: Day;
  readonly kind: 'rest' | 'make-up' | 'ordinary';
  /** The notice of its year is not out: rest days are those of the law, and may still be moved. */
  readonly provisional: boolean;
}

export interface RepayView {
  readonly now: Instant;
  readonly today: Day;
  readonly nextDue: NextDue | null;
  readonly loans: readonly LoanView[];
  readonly closedLoans: readonly ClosedLoan[];
  readonly outstandingFen: Fen;
  readonly cards: readonly CardView[];
  readonly records: readonly RepaymentRecord[];
  readonly bufferPercent: number;
}

export type PartPlan = 'fewer-periods' | 'lower-payments';

export interface TrialRequest {
  readonly loanId: string;
  readonly kind: RepaymentKind;
  /** Only for a part. */
  readonly amountFen: Fen | null;
  /** Only for a part of a loan with a schedule. */
  readonly partPlan: PartPlan | null;
}

export interface TrialView {
  readonly request: TrialRequest;
  readonly today: Day;
  readonly totalFen: Fen;
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  readonly feeFen: Fen;
  /** The days the interest is for; null where the instalment is paid as planned. */
  readonly interestFrom: Day | null;
  readonly interestDays: number;
  /** Interest still to pay if nothing is repaid early, and after this repayment (with what it pays itself). */
  readonly interestPlannedFen: Fen;
  readonly interestAfterFen: Fen;
  readonly planAfter: readonly Instalment[];
}

export interface RepayRequest {
  readonly submissionId: string;
  readonly trial: TrialRequest;
  /** What the trial said; anything else is refused. */
  readonly totalFen: Fen;
  readonly cardId: string;
}

export interface CancelRequest {
  readonly submissionId: string;
  readonly loanId: string;
  readonly totalFen: Fen;
}

import type { Day, Instant } from '@/units/day';
import type { RepaymentKind } from '../../contract/loan';
import type { Allocation, Caused, Happened, Loan, PlanLine, Stage, Submission } from '../core';

export type LoanEvent = Happened<
  | {
      readonly type: 'loan-requested';
      readonly loan: Loan;
      readonly tokenId: string;
      readonly submission: Submission;
    }
  | { readonly type: 'application-approved'; readonly loanId: string; readonly payoutAt: Instant }
  | { readonly type: 'application-declined'; readonly loanId: string }
  | { readonly type: 'application-withdrawn'; readonly loanId: string; readonly submission: Submission }
  | {
      readonly type: 'loan-disbursed';
      readonly loanId: string;
      readonly startDay: Day;
      readonly plan: readonly PlanLine[];
    }
  | {
      readonly type: 'stage-reached';
      readonly loanId: string;
      readonly period: number;
      readonly stage: Exclude<Stage, 'scheduled'>;
    }
  | { readonly type: 'autopay-failed'; readonly loanId: string; readonly period: number }
  | {
      readonly type: 'repayment-made';
      readonly loanId: string;
      readonly kind: RepaymentKind | 'cancel';
      readonly cardId: string;
      readonly paid: Allocation;
      /** Null where autopay paid. */
      readonly submission: Submission | null;
    }
>;

export type EventOf<Type extends LoanEvent['type']> = Extract<LoanEvent, { readonly type: Type }>;
export type Decided = Caused<LoanEvent>;

import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { RepaymentKind } from '../../contract/loan';
import type { Failure } from '../../contract/reply';
import type {
  AuthorisationId,
  ChannelId,
  MaterialId,
  ProductId,
  TemporaryRaiseId,
} from '../../contract/terms';
import type { Allocation } from './allocation';
import type { Card, Complaint, Holding, Inquiry, Loan, PlanLine, Settings, Stage, Submission } from './state';

/** What has happened. Every event says when; together, in order, they are the bank. */
export type BankEvent = { readonly at: Instant } & (
  | { readonly type: 'time-passed' }
  | { readonly type: 'customer-seen' }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'device-changed' }
  | { readonly type: 'limit-idle-frozen' }
  | { readonly type: 'limit-unfrozen'; readonly tokenId: string }
  | { readonly type: 'month-reviewed'; readonly day: Day }
  | { readonly type: 'material-handed-in'; readonly materialId: MaterialId; readonly decideAt: Instant }
  | { readonly type: 'material-decided'; readonly materialId: MaterialId; readonly accepted: boolean }
  | { readonly type: 'raise-decided'; readonly percent: number; readonly granted: boolean }
  | {
      readonly type: 'temporary-raise-decided';
      readonly raise: {
        readonly id: TemporaryRaiseId;
        readonly percent: number;
        readonly untilDay: Day;
      } | null;
    }
  | { readonly type: 'temporary-raise-ended' }
  | { readonly type: 'holding-logged'; readonly holding: Holding }
  | { readonly type: 'holding-redeemed'; readonly kind: Holding['kind'] }
  | { readonly type: 'authorised' | 'authorisation-withdrawn'; readonly authorisationId: AuthorisationId }
  | { readonly type: 'report-queried'; readonly kind: Inquiry['kind'] }
  | { readonly type: 'complaint-filed'; readonly complaint: Complaint }
  | { readonly type: 'complaint-answered'; readonly complaintId: string }
  | { readonly type: 'autopay-set'; readonly cardId: string | null }
  | { readonly type: 'autopay-failed'; readonly loanId: string; readonly period: number }
  | { readonly type: 'card-bound'; readonly card: Card }
  | { readonly type: 'card-unbound'; readonly cardId: string }
  | { readonly type: 'deposited'; readonly cardId: string; readonly amountFen: Fen }
  | { readonly type: 'application-declined'; readonly loanId: string }
  | {
      readonly type: 'activation-requested';
      readonly productId: ProductId;
      readonly channelId: ChannelId;
      readonly decideAt: Instant;
    }
  | { readonly type: 'product-opened'; readonly productId: ProductId; readonly channelId: ChannelId }
  | {
      readonly type: 'activation-declined';
      readonly productId: ProductId;
      readonly channelId: ChannelId;
      readonly retryDay: Day;
    }
  | { readonly type: 'device-bound' }
  | { readonly type: 'face-check-started'; readonly challengeId: string }
  | { readonly type: 'face-step-passed' }
  | { readonly type: 'face-check-passed'; readonly tokenId: string; readonly validUntil: Instant }
  | { readonly type: 'face-check-failed'; readonly lockedUntil: Instant | null }
  | { readonly type: 'face-check-cancelled' }
  | {
      readonly type: 'loan-requested';
      readonly loan: Loan;
      readonly tokenId: string;
      readonly submission: Submission;
    }
  | { readonly type: 'application-approved'; readonly loanId: string; readonly payoutAt: Instant }
  | {
      readonly type: 'application-withdrawn';
      readonly loanId: string;
      readonly submission: Submission;
    }
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
      readonly stage: Stage;
    }
  | {
      readonly type: 'repayment-made';
      readonly loanId: string;
      readonly kind: RepaymentKind | 'cancel';
      readonly cardId: string;
      readonly paid: Allocation;
      /** Null where autopay paid. */
      readonly submission: Submission | null;
    }
);

export type EventOf<Type extends BankEvent['type']> = Extract<BankEvent, { readonly type: Type }>;

/** What a command causes: its events, or why it is refused. */
export type Decided = readonly BankEvent[] | Failure;

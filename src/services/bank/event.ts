import type { Day, Instant } from '@/units/day';
import type { ChannelId, Failure, ProductId, RepaymentKind } from '../contract';
import type { Allocation } from './repayment';
import type { BankState, Loan, PlanLine, Stage, Submission } from './state';

/** What has happened. Every event says when; together, in order, they are the bank. */
export type BankEvent = { readonly at: Instant } & (
  | { readonly type: 'time-passed' }
  | { readonly type: 'rate-cap-set'; readonly cap: BankState['rateCap'] }
  | {
      readonly type: 'activation-requested';
      readonly productId: ProductId;
      readonly channelId: ChannelId;
      readonly decideAt: Instant;
    }
  | { readonly type: 'product-opened'; readonly productId: ProductId }
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
      readonly submission: Named<Submission>;
    }
  | { readonly type: 'application-approved'; readonly loanId: string; readonly payoutAt: Instant }
  | {
      readonly type: 'application-withdrawn';
      readonly loanId: string;
      readonly submission: Named<Submission>;
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
      readonly submission: Named<Submission>;
    }
);

export type Named<Value> = Value & { readonly id: string };
export type EventOf<Type extends BankEvent['type']> = Extract<BankEvent, { readonly type: Type }>;

/** What a command causes: its events, or why it is refused. */
export type Decided = readonly BankEvent[] | Failure;

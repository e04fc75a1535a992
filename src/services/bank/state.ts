import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { DayCount, Rate } from '@/units/rate';
import type {
  ChannelId,
  Dimension,
  Instalment,
  LoanStatus,
  MessageKind,
  Method,
  ProductId,
  PurposeId,
  RepaymentKind,
} from '../contract';
import type { JournalEntry } from './ledger';

/** Facts about a person that the bank takes as given. */
export interface Customer {
  readonly name: string;
  readonly payScore: number;
  /** 0 to 100; null where the data is not collected. */
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly accountNormal: boolean;
  readonly invited: boolean;
  readonly newUser: boolean;
  readonly inquiriesIn3Months: number;
  readonly paymentsPerWeek: number;
  readonly yearlyIncomeFen: Fen;
  /** Debt at other lenders. */
  readonly otherDebtFen: Fen;
}

/** A bank card; its balance is the sum of its ledger entries. */
export interface Card {
  readonly id: string;
  readonly bankName: string;
  readonly last4: string;
}

/** A product as this customer has it. */
export type Account =
  | { readonly state: 'inactive' }
  | { readonly state: 'deciding'; readonly channelId: ChannelId; readonly decideAt: Instant }
  | { readonly state: 'declined'; readonly channelId: ChannelId; readonly retryDay: Day }
  | { readonly state: 'open'; readonly openedAt: Instant };

/** How far an unpaid instalment has gone (X9). */
export type Stage = 'scheduled' | 'due' | 'missed' | 'penalty' | 'cut';

export interface PlanLine extends Instalment {
  readonly stage: Stage;
  readonly paidPrincipalFen: Fen;
  readonly paidInterestFen: Fen;
  readonly chargedPenaltyFen: Fen;
  readonly paidPenaltyFen: Fen;
  /** The first day whose penalty is not yet charged; null until the penalty has begun. */
  readonly penaltyFromDay: Day | null;
  readonly settledDay: Day | null;
}

export interface Repayment {
  readonly id: string;
  readonly at: Instant;
  readonly kind: RepaymentKind | 'cancel';
  readonly cardId: string;
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
}

export interface Loan {
  readonly id: string;
  readonly productId: ProductId;
  readonly method: Method;
  readonly principalFen: Fen;
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly periods: number | null;
  readonly purposeId: PurposeId;
  readonly cardId: string;
  readonly status: LoanStatus;
  readonly submittedAt: Instant;
  /** When a review ends, or when the money arrives; null once nothing is awaited. */
  readonly awaitedAt: Instant | null;
  readonly disbursedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** The day the money came; interest counts from it. */
  readonly startDay: Day | null;
  /** The first day whose interest on the balance not yet due is unpaid. */
  readonly accruedFromDay: Day | null;
  readonly plan: readonly PlanLine[];
  readonly repayments: readonly Repayment[];
  readonly journal: readonly JournalEntry[];
}

export interface FaceState {
  readonly challenge: { readonly id: string; readonly passed: number } | null;
  readonly challenges: number;
  readonly failures: number;
  readonly lockedUntil: Instant | null;
  readonly token: { readonly id: string; readonly deviceId: string; readonly validUntil: Instant } | null;
  readonly usedTokenIds: readonly string[];
}

export interface Message {
  readonly id: string;
  readonly at: Instant;
  readonly kind: MessageKind;
  readonly loanId: string | null;
  readonly amountFen: Fen | null;
}

/** What an id of a submission was used for. */
export interface Submission {
  readonly kind: 'borrow' | 'repay' | 'cancel';
  readonly fingerprint: string;
  readonly loanId: string;
}

export interface BankState {
  readonly now: Instant;
  readonly seed: string;
  readonly rateCap: 'joint' | 'article';
  readonly customer: Customer;
  readonly device: { readonly id: string; readonly name: string; readonly boundId: string | null };
  readonly cards: readonly Card[];
  readonly accounts: Readonly<Record<ProductId, Account>>;
  readonly face: FaceState;
  readonly loans: readonly Loan[];
  readonly messages: readonly Message[];
  readonly submissions: Readonly<Record<string, Submission>>;
  /** Due dates that were missed, ever. */
  readonly overdueCount: number;
  readonly reportedToBureau: boolean;
  /** Deposits and what else is no loan's. */
  readonly journal: readonly JournalEntry[];
}

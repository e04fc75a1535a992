import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { DayCount, Rate } from '@/units/rate';
import type { LimitPoint } from '../../contract/limit';
import type { LoanStatus, RepaymentKind } from '../../contract/loan';
import type { InquiryKind } from '../../contract/me';
import type {
  AuthorisationId,
  ChannelId,
  ComplaintTopic,
  Dimension,
  Instalment,
  MaterialId,
  Method,
  ProductId,
  PurposeId,
  RuleSettings,
  TemporaryRaiseId,
} from '../../contract/terms';
import type { MessageKind } from '../../contract/wallet';
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
  readonly student: boolean;
  /** Months of utility bills paid on time (C16). */
  readonly billMonths: number;
  /** Level of the wealth membership, 0 to 5 (C36). */
  readonly memberLevel: number;
  readonly inquiriesIn3Months: number;
  readonly paymentsPerWeek: number;
  readonly yearlyIncomeFen: Fen;
  /** Debt at other lenders. */
  readonly otherDebtFen: Fen;
  /** A price that a partner has named to this person, whatever its own table says (A9). */
  readonly offers?: Readonly<Partial<Record<ProductId, Rate>>>;
}

/** A bank card; its balance is the sum of its ledger entries. */
export interface Card {
  readonly id: string;
  readonly bankName: string;
  readonly last4: string;
}

/** A channel said no, and may be asked again from its day on (B52). */
export interface Decline {
  readonly channelId: ChannelId;
  readonly retryDay: Day;
}

/** A product as this customer has it. The latest of its declines stands last, and there is one of a channel at most. */
export type Account =
  | { readonly state: 'inactive' }
  | {
      readonly state: 'deciding';
      readonly channelId: ChannelId;
      readonly decideAt: Instant;
      readonly declines: readonly Decline[];
    }
  | { readonly state: 'declined'; readonly declines: readonly Decline[] }
  /** `channelId` is null where it was open from the start. */
  | { readonly state: 'open'; readonly openedAt: Instant; readonly channelId: ChannelId | null };

/** Something handed in, and what became of it. */
export type MaterialState =
  | { readonly state: 'reviewing'; readonly decideAt: Instant }
  | { readonly state: 'accepted' | 'declined'; readonly at: Instant };

/** Wealth that is kept at the wallet: a money fund, or other products of it. */
export interface Holding {
  readonly kind: 'money-fund' | 'wealth';
  readonly amountFen: Fen;
  readonly sinceDay: Day;
}

/** A look into the credit report: the bank's own while lending, or for an application, or the person's (X30). */
export interface Inquiry {
  readonly at: Instant;
  readonly kind: InquiryKind;
}

export interface Complaint {
  readonly id: string;
  readonly at: Instant;
  readonly topic: ComplaintTopic;
  readonly text: string;
  readonly answerAt: Instant;
  readonly answered: boolean;
}

export interface Settings extends RuleSettings {
  /** What a manual review comes to: a switch of the demo. */
  readonly review: 'approve' | 'decline' | 'by-seed';
  /** Whether debits go through: another one. */
  readonly debit: 'usual' | 'fails';
}

/** How far an unpaid instalment has gone (X9). */
export type Stage = 'scheduled' | 'due' | 'missed' | 'penalty' | 'cut';

export interface PlanLine extends Instalment {
  readonly stage: Stage;
  readonly paidPrincipalFen: Fen;
  readonly paidInterestFen: Fen;
  /** What lateness has cost so far: interest within the grace, penalty after it. */
  readonly chargedPenaltyFen: Fen;
  readonly paidPenaltyFen: Fen;
  /** The first late day that is not yet charged; null until one costs anything. */
  readonly penaltyFromDay: Day | null;
  readonly settledDay: Day | null;
  /** Whether autopay has had its one try. */
  readonly autopayTried: boolean;
}

export interface Repayment {
  readonly id: string;
  readonly at: Instant;
  readonly kind: RepaymentKind | 'cancel';
  readonly cardId: string;
  /** Autopay's own debit. */
  readonly byItself: boolean;
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
  readonly id: string;
  readonly kind: 'borrow' | 'repay' | 'cancel';
  readonly fingerprint: string;
  readonly loanId: string;
}

export interface BankState {
  readonly now: Instant;
  readonly seed: string;
  readonly settings: Settings;
  readonly customer: Customer;
  readonly device: {
    readonly id: string;
    readonly name: string;
    readonly boundId: string | null;
    readonly changes: number;
  };
  readonly cards: readonly Card[];
  /** Unbound; loans and records still name them. */
  readonly formerCards: readonly Card[];
  readonly accounts: Readonly<Record<ProductId, Account>>;
  readonly face: FaceState;
  readonly loans: readonly Loan[];
  readonly messages: readonly Message[];
  /** In the order in which they came: a list grows for a fraction of what a record costs that is spread. */
  readonly submissions: readonly Submission[];
  /** Due dates that were missed, ever. */
  readonly overdueCount: number;
  /** What of lateness a way back has ended. */
  readonly recovered: {
    /** Of the due dates missed, so many count towards a freeze no more (S50). */
    readonly overdues: number;
    /** What was paid late by then cuts the limit no more (S51). */
    readonly cutEndedOn: Day | null;
  };
  readonly reportedToBureau: boolean;
  /** Scores as the last monthly review took them (X8). */
  readonly reviewed: { readonly day: Day; readonly scores: Customer['scores'] };
  readonly materials: Readonly<Partial<Record<MaterialId, MaterialState>>>;
  readonly holdings: readonly Holding[];
  /** Percent of the base that good behaviour has added, and when it was last looked at. */
  readonly raise: {
    readonly percent: number;
    readonly granted: number;
    readonly lastDay: Day | null;
    /** A payment has just made it six in a row: the review follows at once. */
    readonly reviewDue: boolean;
  };
  /** The cap on a new user's first limit has ended (A29, S43). */
  readonly firstLimitEnded?: true;
  readonly temporaryRaise: {
    readonly id: TemporaryRaiseId;
    readonly percent: number;
    readonly untilDay: Day;
  } | null;
  readonly lastSeenAt: Instant;
  readonly idleFrozen: boolean;
  readonly autopayCardId: string | null;
  readonly authorised: readonly AuthorisationId[];
  readonly inquiries: readonly Inquiry[];
  readonly complaints: readonly Complaint[];
  /** The sum of all limits at first, and after each thing that changed it. */
  readonly limitHistory: readonly LimitPoint[];
  /** Deposits and what else is no loan's. */
  readonly journal: readonly JournalEntry[];
}

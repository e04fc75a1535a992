import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { Rate } from '@/units/rate';
import type { AmountDue, OverdueView } from './loan';
import type { Failure } from './reply';
import type { OddsStepName } from './steps';
import type { ChannelId, GateId, Method, ProductId, Sources } from './terms';

export type ProductStatus =
  | 'available'
  | 'inactive'
  | 'not-invited'
  | 'under-review'
  | 'frozen'
  | 'ineligible';

/** The yearly rates that are published. */
export interface RateRange {
  readonly min: Rate;
  readonly max: Rate;
  /** Nobody pays one of its ends: it is what documents say, and is shown as that. */
  readonly claimed: boolean;
}

export interface ProductCard {
  readonly id: ProductId;
  readonly name: string;
  readonly origin: 'own' | 'partner';
  readonly lender: string;
  readonly status: ProductStatus;
  /** The customer's own rate; null until it is known. */
  readonly annualRate: Rate | null;
  readonly rateRange: RateRange;
  readonly limitRange: { readonly min: Fen; readonly max: Fen };
  readonly limitFen: Fen;
  readonly availableFen: Fen;
  readonly methods: readonly Method[];
  /** Why it cannot be used; null where it can. */
  readonly reason: Failure | null;
  readonly sources: Sources;
}

export interface NextDue {
  readonly loanId: string;
  readonly productName: string;
  readonly dueDay: Day;
  /** Negative once the day has passed. */
  readonly daysAway: number;
  readonly amountFen: Fen;
  readonly period: number;
  readonly periods: number;
  readonly overdue: OverdueView | null;
}

/** What is owed now over all loans: what lateness costs, interest, principal, and each instalment with its own stage. */
export interface Owed {
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  readonly totalFen: Fen;
  /** What each day adds as things stand. */
  readonly perDayFen: Fen;
  /** Oldest first. */
  readonly lines: readonly OwedLine[];
}

export interface OwedLine extends AmountDue {
  readonly loanId: string;
  readonly productName: string;
  readonly periods: number;
  /** Days since its due day; 0 on the day itself. */
  readonly days: number;
  readonly stage: 'today' | OverdueView['stage'];
  readonly graceDays: number;
}

export interface WalletView {
  readonly now: Instant;
  readonly today: Day;
  readonly customerName: string;
  readonly totalLimitFen: Fen;
  readonly usedFen: Fen;
  readonly availableFen: Fen;
  readonly rateRange: RateRange;
  readonly nextDue: NextDue | null;
  /** Everything that has fallen due, once a due day was missed; null before. */
  readonly owed: Owed | null;
  readonly products: readonly ProductCard[];
  readonly loanCount: number;
  /** How many rules of the documents the bank rests on. */
  readonly ruleCount: number;
  readonly messages: readonly MessageView[];
}

/** A message the bank sent: a reminder, a report to the bureau, a cut. */
export interface MessageView {
  readonly id: string;
  readonly at: Instant;
  readonly kind: MessageKind;
  readonly loanId: string | null;
  readonly amountFen: Fen | null;
}

export type MessageKind =
  | 'disbursed'
  | 'application-approved'
  | 'application-declined'
  | 'due-missed'
  | 'penalty-started'
  | 'reported-to-bureau'
  | 'limit-cut'
  | 'limit-frozen'
  | 'loan-settled'
  | 'loan-cancelled'
  | 'limit-opened'
  | 'limit-idle-frozen'
  | 'first-limit-ended'
  | 'freeze-lifted'
  | 'cut-ended'
  | 'material-accepted'
  | 'material-declined'
  | 'raise-granted'
  | 'raise-declined'
  | 'temporary-raise-granted'
  | 'temporary-raise-declined'
  | 'temporary-raise-ended'
  | 'autopay-paid'
  | 'autopay-failed'
  | 'complaint-answered'
  | 'report-reminder';

/** One thing that makes an application succeed more often, and how often it then does. */
export type OddsStep = OddsStepName & {
  readonly percent: number;
  readonly source: string;
};

/** One way in, with what is known of it. */
export interface ChannelView {
  readonly id: ChannelId;
  readonly name: string;
  readonly place: string;
  /** Shortest and longest decision. */
  readonly minutes: readonly [number, number];
  readonly passPercent: number;
  /** This person's own chance, step by step. */
  readonly odds: {
    readonly percent: number;
    readonly steps: readonly OddsStep[];
  };
  readonly limitErrorPercent: number;
  readonly outsideWallet: boolean;
  readonly offered: boolean;
  /** It said no, and can be tried again from that day on; null where it can be tried now. */
  readonly declined: { readonly retryDay: Day; readonly source: string } | null;
  readonly sources: Sources;
}

/** What stands between a person and a product, and the ways in. Looking costs no inquiry (B15). */
export interface ActivationView {
  readonly productId: ProductId;
  readonly gates: readonly { readonly id: GateId; readonly done: boolean; readonly source: string }[];
  readonly channels: readonly ChannelView[];
  /** What the limit may come to, from and to. */
  readonly estimate: { readonly fromFen: Fen; readonly toFen: Fen; readonly percent: number };
  readonly sources: Sources;
}

export interface ActivationRequest {
  readonly productId: ProductId;
  readonly channelId: ChannelId;
  /** The customer agreed that the credit report is queried for this one purpose (B8, R6). */
  readonly creditReportConsent: boolean;
}

import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { DayCount, Rate } from '@/units/rate';

/** What the front and the bank agree on: names, requests, views and the ways a request can fail. */

export type ProductId = 'weilidai' | 'fenfu' | 'partner' | 'we2000' | 'bank' | 'xiaoe' | 'business';
/** What a product asks for before it opens. */
export type GateId = 'real-name' | 'id-card' | 'phone' | 'bank-card' | 'licence' | 'credit-report';
export type ChannelId = 'wallet' | 'mini-program' | 'scene';
export type Method = 'equal-installment' | 'equal-principal' | 'interest-only' | 'bullet' | 'revolving';
export type MaterialId = 'social-insurance' | 'property' | 'business-licence';
export type TemporaryRaiseId = 'rating' | 'activity' | 'festival' | 'double';
export type AuthorisationId = 'credit-report' | 'payment' | 'assets' | 'bills' | 'social';
export type ComplaintTopic = 'decision' | 'repayment' | 'privacy' | 'service';
/** A: temporary raises are open · B: nothing changes · C: raises are closed (B33–B36). */
export type Rating = 'A' | 'B' | 'C';
export type Lens = 'A' | 'B' | 'C' | 'merged';
export type Dimension = 'social' | 'payment' | 'creditRecord' | 'assets' | 'device';
export type PurposeId =
  | 'daily'
  | 'renovation'
  | 'education'
  | 'medical'
  | 'travel'
  | 'durable'
  | 'house'
  | 'securities'
  | 'investment';

export const PRODUCT_IDS: readonly ProductId[] = [
  'weilidai',
  'fenfu',
  'partner',
  'we2000',
  'bank',
  'xiaoe',
  'business',
];
export const METHODS: readonly Method[] = [
  'equal-installment',
  'equal-principal',
  'interest-only',
  'bullet',
  'revolving',
];
export const DIMENSIONS: readonly Dimension[] = ['social', 'payment', 'creditRecord', 'assets', 'device'];

/** Every way a request can be refused by the bank. */
export type RefusalCode =
  | 'malformed'
  | 'not-invited'
  | 'account-abnormal'
  | 'not-activated'
  | 'already-activated'
  | 'under-review'
  | 'channel-declined'
  | 'channel-not-offered'
  | 'limit-frozen'
  | 'overdue-unpaid'
  | 'functions-closed'
  | 'pay-score-too-low'
  | 'pay-score-below-floor'
  | 'too-many-inquiries'
  | 'low-activity'
  | 'consent-missing'
  | 'amount-missing'
  | 'amount-over-most'
  | 'amount-not-a-number'
  | 'amount-below-minimum'
  | 'amount-over-limit'
  | 'amount-not-a-multiple'
  | 'term-not-offered'
  | 'method-not-offered'
  | 'purpose-missing'
  | 'purpose-forbidden'
  | 'rate-above-cap'
  | 'product-not-in-lens'
  | 'student-protected'
  | 'licence-missing'
  | 'idle-frozen'
  | 'not-idle-frozen'
  | 'authorisation-withdrawn'
  | 'material-under-review'
  | 'material-accepted'
  | 'rating-restricts'
  | 'raise-too-early'
  | 'temporary-raise-running'
  | 'temporary-raise-not-open'
  | 'holding-unknown'
  | 'holding-exists'
  | 'card-bound'
  | 'card-in-use'
  | 'complaint-empty'
  | 'quote-expired'
  | 'quote-changed'
  | 'face-locked'
  | 'face-failed'
  | 'face-timed-out'
  | 'face-challenge-unknown'
  | 'face-token-missing'
  | 'face-token-unknown'
  | 'face-token-used'
  | 'face-token-foreign'
  | 'face-token-expired'
  | 'device-not-bound'
  | 'card-unknown'
  | 'card-balance-short'
  | 'card-debit-failed'
  | 'cost-sheet-not-confirmed'
  | 'contract-not-read'
  | 'large-transfer-not-confirmed'
  | 'loan-unknown'
  | 'loan-not-active'
  | 'cooling-off-over'
  | 'nothing-due'
  | 'repayment-below-interest'
  | 'repayment-over-payoff'
  | 'trial-changed'
  | 'submission-reused'
  | 'submission-unknown'
  | 'too-many'
  | 'clock-runs-forward'
  | 'assertion-failed';

/** Every way the way to the bank can fail. `superseded`: what was asked was for another person or an earlier moment. */
export type TransportCode =
  | 'timeout'
  | 'offline'
  | 'storage-full'
  | 'storage-corrupt'
  | 'storage-newer'
  | 'superseded';

/** What there is to say about how the demo is kept on this phone. */
export type KeepingNews =
  /** Something stored could not be read: this is how many commands are left, of how many; null where that is not known. */
  | { readonly kind: 'mended'; readonly kept: number; readonly of: number | null }
  /** It was made under other rule data; commands that these refuse are left out. */
  | {
      readonly kind: 'other-rules';
      readonly kept: number;
      readonly of: number;
      readonly from: number;
      readonly to: number;
    }
  /** The time was set, and that could not be stored. */
  | { readonly kind: 'time-unkept' };

/** How what was done is kept, beside the bank itself. */
export interface Keeping {
  news(): KeepingNews | null;
  dismiss(): void;
  /** Everything that is stored, or was there and could not be read, as a text. */
  exported(): string;
  /** So many times has another window put another person, log or earlier moment in the place of this one's. */
  takenOver(): number;
  /** Called after every change; returns how to stop that. */
  subscribe(listener: () => void): () => void;
}

export type FailureCode = RefusalCode | TransportCode;

/** What the words of a failure need to be concrete: `{ minimumFen: 50000 }`. */
export type FailureDetails = Readonly<Record<string, number | string>>;

/** A refusal or a fault, as a value. The words for it are in `src/words.ts`. */
export interface Failure {
  readonly code: FailureCode;
  /** The rule behind it (`B10`), null where none is. */
  readonly rule: string | null;
  /** Whether the same request may succeed if it is sent again unchanged. */
  readonly retryable: boolean;
  readonly details: FailureDetails;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** A number on a screen and where it comes from: rule, conflict, regulation and assumption ids. */
export type Sources = readonly string[];

export interface Instalment {
  readonly period: number;
  readonly dueDay: Day;
  /** Days counted for interest: the first counts, the last does not. */
  readonly days: number;
  readonly paymentFen: Fen;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  /** What is left of the principal after it. */
  readonly balanceFen: Fen;
}

/** Rates of return of the borrower's own cash flows, as plain numbers (0.1095). */
export interface Irr {
  readonly monthly: number;
  readonly annualNominal: number;
  readonly annualEffective: number;
  readonly xirr: number;
}

export type ProductStatus =
  | 'available'
  | 'inactive'
  | 'not-invited'
  | 'under-review'
  | 'frozen'
  | 'ineligible';

export interface ProductCard {
  readonly id: ProductId;
  readonly name: string;
  readonly origin: 'own' | 'partner';
  readonly lender: string;
  readonly status: ProductStatus;
  /** The customer's own rate; null until it is known. */
  readonly annualRate: Rate | null;
  readonly rateRange: { readonly min: Rate; readonly max: Rate };
  readonly limitRange: { readonly min: Fen; readonly max: Fen };
  readonly limitFen: Fen;
  readonly availableFen: Fen;
  readonly methods: readonly Method[];
  /** Why it cannot be used; null where it can. */
  readonly reason: Failure | null;
  readonly sources: Sources;
}

export interface CardView {
  readonly id: string;
  readonly bankName: string;
  readonly last4: string;
  readonly balanceFen: Fen;
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

/** What is owed now over all loans: penalty, interest, principal, and each instalment with its own stage. */
export interface Owed {
  readonly penaltyFen: Fen;
  readonly interestFen: Fen;
  readonly principalFen: Fen;
  readonly totalFen: Fen;
  /** What tomorrow adds where a penalty runs. */
  readonly penaltyPerDayFen: Fen;
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
  readonly rateRange: { readonly min: Rate; readonly max: Rate };
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
    readonly steps: readonly { readonly label: string; readonly percent: number; readonly source: string }[];
  };
  readonly limitErrorPercent: number;
  readonly outsideWallet: boolean;
  readonly offered: boolean;
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

export interface QuoteRequest {
  readonly productId: ProductId;
  readonly principalFen: Fen;
  /** Months; null for a revolving draw. */
  readonly periods: number | null;
  readonly method: Method;
}

/** A row of the disclosure of the all-in financing cost (R2). */
export interface CostItem {
  readonly kind: 'interest' | 'guarantee' | 'service' | 'early-repayment';
  readonly chargedBy: string | null;
  readonly amountFen: Fen;
}

/** What is disclosed before a loan is signed, and what its contract then says. */
export interface LoanTerms {
  readonly request: QuoteRequest;
  readonly productName: string;
  readonly lender: string;
  readonly guaranteeLicence: string | null;
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly startDay: Day;
  readonly schedule: readonly Instalment[];
  readonly totalInterestFen: Fen;
  readonly totalPaymentFen: Fen;
  readonly irr: Irr;
  readonly costs: readonly CostItem[];
  /** Penalty a day on the first instalment's principal, should it go unpaid. */
  readonly penaltyExample: { readonly principalFen: Fen; readonly perDayFen: Fen };
  readonly graceDays: number;
  readonly penaltyPerDay: Rate;
  readonly sources: { readonly rate: Sources };
}

export interface QuoteView extends LoanTerms {
  /** Bound to the inputs, the moment and the price: nobody can change one and keep it. */
  readonly id: string;
  readonly quotedAt: Instant;
  readonly validUntil: Instant;
  /** Interest of the first day. */
  readonly dailyInterestFen: Fen;
  readonly cap: { readonly rate: Rate; readonly source: string };
  /** Dearer than loans through platforms may be today, and let through by a higher cap: where that line lies (X6). */
  readonly aboveJointCap: Rate | null;
  readonly largeTransfer: boolean;
  /** One transfer above this is confirmed once more (A31). */
  readonly largeTransferAboveFen: Fen;
  /** Debt after this loan over yearly income, where it passes the warning line. */
  readonly debtTimes: number | null;
  /** The dearest month over a month's income, in percent, where it is hard to bear. */
  readonly burdenPercent: number | null;
  /** Everything that is available: worth a second thought. */
  readonly wholeLimit: boolean;
  readonly sources: {
    readonly rate: Sources;
    readonly limit: Sources;
    readonly method: Sources;
    readonly lender: Sources;
    readonly irr: Sources;
    readonly debt: Sources;
    readonly burden: Sources;
    readonly wholeLimit: Sources;
  };
}

/** One product's answer to "the same loan elsewhere". */
export type ComparedQuote =
  | {
      readonly ok: true;
      readonly productId: ProductId;
      readonly productName: string;
      readonly method: Method;
      readonly annualRate: Rate;
      readonly totalInterestFen: Fen;
      readonly irr: number;
      /** What this person can have there, where it is open and less than the loan; null otherwise. */
      readonly onlyFen: Fen | null;
    }
  | {
      readonly ok: false;
      readonly productId: ProductId;
      readonly productName: string;
      readonly failure: Failure;
    };

export interface QuoteOptions {
  readonly productId: ProductId;
  readonly productName: string;
  readonly minimumFen: Fen;
  readonly availableFen: Fen;
  readonly stepFen: Fen;
  readonly terms: readonly number[];
  readonly methods: readonly Method[];
  readonly purposes: readonly {
    readonly id: PurposeId;
    readonly name: string;
    readonly forbiddenBy: Sources;
  }[];
  readonly cards: readonly CardView[];
  /** Why nothing can be borrowed at all; null where something can. */
  readonly refusals: readonly Failure[];
  readonly sources: { readonly limit: Sources; readonly method: Sources; readonly terms: Sources };
}

export type FaceStep = 'blink' | 'open-mouth' | 'turn-head';
export type FaceOutcome = 'pass' | 'fail' | 'time-out' | 'cancel';

export interface FaceView {
  readonly challengeId: string | null;
  readonly steps: readonly FaceStep[];
  /** How many steps are passed. */
  readonly passed: number;
  readonly attemptsLeft: number;
  readonly lockedUntil: Instant | null;
  /** Present once every step is passed. */
  readonly token: FaceToken | null;
  readonly device: { readonly id: string; readonly name: string; readonly bound: boolean };
  readonly now: Instant;
}

export interface FaceToken {
  readonly id: string;
  readonly validUntil: Instant;
}

export interface BorrowRequest {
  /** Made once and stored before sending; the same one again is the same loan. */
  readonly submissionId: string;
  readonly quote: { readonly id: string; readonly request: QuoteRequest; readonly quotedAt: Instant };
  readonly faceTokenId: string;
  readonly deviceId: string;
  readonly cardId: string;
  readonly purposeId: PurposeId;
  readonly costSheetConfirmed: boolean;
  readonly contractRead: boolean;
  readonly creditReportConsent: boolean;
  readonly largeTransferConfirmed: boolean;
}

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
  readonly penaltyFen: Fen;
  readonly penaltyPerDayFen: Fen;
  readonly penaltyFromDay: Day;
  readonly cutOnDay: Day;
  readonly reported: boolean;
}

/** Unpaid and due: penalty, interest, principal. */
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

/** What was confirmed and signed for a loan, as it stood on that day. */
export interface AgreementView {
  readonly signedAt: Instant;
  readonly quote: LoanTerms;
  readonly purpose: { readonly id: PurposeId; readonly name: string };
  readonly card: CardView;
}

/** One loan with what its own pages need beside it. */
export interface LoanHome {
  readonly now: Instant;
  readonly today: Day;
  readonly loan: LoanView;
  readonly agreement: AgreementView;
  readonly cards: readonly CardView[];
  readonly recordCount: number;
}

export type RecordKind = 'application' | 'disbursement' | 'repayment' | 'penalty' | 'failed-debit' | 'limit';

export const RECORD_KINDS: readonly RecordKind[] = [
  'application',
  'disbursement',
  'repayment',
  'penalty',
  'failed-debit',
  'limit',
];

/** What made the limits move. */
export type LimitCause =
  | 'opening'
  | 'month-reviewed'
  | 'product-opened'
  | 'material-decided'
  | 'raise-decided'
  | 'temporary-raise-decided'
  | 'temporary-raise-ended'
  | 'limit-idle-frozen'
  | 'limit-unfrozen'
  | 'stage-reached';

/** The sum of all limits from a moment on. */
export interface LimitPoint {
  readonly at: Instant;
  readonly totalFen: Fen;
  readonly cause: LimitCause;
}

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
  readonly closedLoans: readonly LoanView[];
  readonly outstandingFen: Fen;
  readonly cards: readonly CardView[];
  readonly records: readonly RepaymentRecord[];
  readonly bufferPercent: number;
}

export type RepaymentKind = 'due' | 'part' | 'all';
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

export interface LimitStep {
  readonly label: string;
  /** Fen added or taken; for the first step and the result, the amount itself. */
  readonly changeFen: Fen;
  readonly afterFen: Fen;
  readonly kind: 'base' | 'rise' | 'cut' | 'cap' | 'result';
  readonly sources: Sources;
}

export interface RateStep {
  readonly label: string;
  readonly rate: Rate;
  readonly sources: Sources;
}

export interface ScoreRow {
  readonly dimension: Dimension;
  readonly score: number;
  readonly collected: boolean;
  /** Thirds of a percent. */
  readonly weightThirds: number;
  readonly contribution: number;
  readonly sources: Sources;
}

/** Something that may help this customer, with what the documents say it brings. */
export interface TipView {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What the limit would gain; null where no document says how much. */
  readonly gainFen: Fen | null;
  readonly waitDays: number | null;
  readonly waitInWorkingDays: boolean;
  readonly chancePercent: number | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly sources: Sources;
}

/** A sign of fraud, or a claim not to be followed. */
export interface WarningView {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly sources: Sources;
}

export interface MaterialView {
  readonly id: MaterialId;
  readonly name: string;
  readonly percent: number;
  readonly chancePercent: number;
  readonly workingDays: number;
  readonly state: 'none' | 'reviewing' | 'accepted' | 'declined';
  readonly decideAt: Instant | null;
  /** The holidays of that day's year are not announced yet. */
  readonly provisional: boolean;
  readonly sources: Sources;
}

export interface TemporaryRaiseView {
  readonly id: TemporaryRaiseId;
  readonly name: string;
  readonly percent: number;
  /** Who may ask for it, and when; in words. */
  readonly condition: string;
  readonly open: boolean;
  /** From when on it may be asked for, where a day is known and still ahead. */
  readonly opensDay: Day | null;
  /** Its last day, where it runs. */
  readonly untilDay: Day | null;
  readonly sources: Sources;
}

export interface HoldingView {
  readonly kind: 'money-fund' | 'wealth';
  readonly amountFen: Fen;
  readonly sinceDay: Day;
}

export interface AuthorisationView {
  readonly id: AuthorisationId;
  readonly name: string;
  readonly detail: string;
  readonly given: boolean;
  readonly sources: Sources;
}

export interface ComplaintView {
  readonly id: string;
  readonly at: Instant;
  readonly topic: ComplaintTopic;
  readonly text: string;
  /** The answer comes by then at the latest. */
  readonly dueAt: Instant;
  /** Null while there is none. */
  readonly answer: { readonly at: Instant; readonly text: string } | null;
}

/** What the bank goes by where more than one thing can be gone by. */
export interface RuleSettings {
  readonly lens: Lens;
  /** 24% or 36% a year (X6). */
  readonly rateCap: 'joint' | 'article';
  /** ¥200,000 or ¥300,000 in all (X34). */
  readonly personalCap: 'interim' | 'article';
}

/** A person, as the bank has them: masked, and all of it can be had as one text. */
export interface MeView {
  readonly now: Instant;
  readonly name: string;
  readonly maskedId: string;
  readonly maskedPhone: string;
  readonly payScore: number;
  readonly rating: Rating;
  readonly cards: readonly CardView[];
  readonly autopayCardId: string | null;
  readonly bufferPercent: number;
  readonly device: {
    readonly id: string;
    readonly name: string;
    readonly bound: boolean;
    readonly changes: number;
  };
  readonly idleFrozen: boolean;
  readonly authorisations: readonly AuthorisationView[];
  readonly inquiries: readonly { readonly at: Instant; readonly kind: string; readonly source: string }[];
  readonly reported: boolean;
  readonly overdueCount: number;
  readonly complaints: readonly ComplaintView[];
  readonly complaintSource: string;
  /** The rules behind the figures, by the figure's name. */
  readonly sources: Readonly<
    Record<'payScore' | 'rating' | 'overdueCount' | 'reported' | 'bufferPercent' | 'deviceChanges', Sources>
  >;
  readonly settings: RuleSettings;
}

export interface LimitView {
  readonly now: Instant;
  readonly today: Day;
  readonly productId: ProductId;
  readonly productName: string;
  readonly lens: Lens;
  readonly status: ProductStatus;
  readonly refusals: readonly Failure[];
  readonly rows: readonly ScoreRow[];
  readonly score: number;
  readonly steps: readonly LimitStep[];
  readonly rateSteps: readonly RateStep[];
  readonly annualRate: Rate | null;
  readonly limitFen: Fen;
  readonly usedFen: Fen;
  readonly availableFen: Fen;
  readonly limitRange: { readonly min: Fen; readonly max: Fen };
  readonly tips: readonly TipView[];
  readonly scams: readonly WarningView[];
  /** Claims of the documents that should not be followed: shown, never a task. */
  readonly doubtful: readonly WarningView[];
  readonly rating: Rating;
  readonly ratingSources: Sources;
  /** How often × how much × how long, in yuan-days (C26). */
  readonly riskValue: number;
  readonly riskSource: string;
  /** The dimensions this product's lender looks at most; empty where no document says. */
  readonly emphasis: readonly Dimension[];
  readonly emphasisSource: string;
  /** From the first day on, after each change. */
  readonly history: readonly LimitPoint[];
  readonly historySource: string;
  readonly materials: readonly MaterialView[];
  readonly raise: {
    readonly onTime: number;
    readonly mayApplyAt: number;
    readonly automaticAt: number;
    readonly open: boolean;
    readonly sources: Sources;
  };
  readonly temporaryRaises: readonly TemporaryRaiseView[];
  readonly holdings: readonly HoldingView[];
  readonly debt: {
    readonly debtFen: Fen;
    readonly incomeFen: Fen;
    readonly warnTimes: number;
    readonly source: string;
  };
  readonly products: readonly { readonly id: ProductId; readonly name: string }[];
}

/** Something a person could do otherwise. */
export type HabitId =
  | 'pay-score'
  | 'payment'
  | 'bills'
  | 'fund'
  | 'weekly-payments'
  | 'inquiries'
  | 'late'
  | 'device-changes';

/** What is supposed: the habits that were moved, and the proofs that were accepted. */
export interface Supposition {
  readonly habits: Readonly<Partial<Record<HabitId, number>>>;
  readonly materials: readonly MaterialId[];
}

export interface HabitView {
  readonly id: HabitId;
  readonly name: string;
  readonly unit: string;
  readonly detail: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** As it is today. */
  readonly actual: number;
  readonly sources: Sources;
}

/** What the bank would decide: now, or under the supposition. */
export interface Outlook {
  readonly limitFen: Fen;
  readonly annualRate: Rate | null;
  readonly score: number;
  readonly rating: Rating;
  readonly refusals: readonly Failure[];
  /** How often the wallet's own way in succeeds; null where the product is open. */
  readonly passPercent: number | null;
}

/** A step of the decision that comes out otherwise; null on the side that has no such step. */
export interface OutlookChange {
  readonly kind: 'score' | 'base' | 'step' | 'rate' | 'odds';
  readonly label: string;
  /** Points, fen, billionths a year or percent, as the kind has it. */
  readonly before: number | null;
  readonly after: number | null;
  readonly sources: Sources;
}

/** "What if": the decision as it is and as it would be, and the steps that make the difference. */
export interface WhatIfView {
  readonly productId: ProductId;
  readonly productName: string;
  readonly habits: readonly HabitView[];
  readonly materials: readonly {
    readonly id: MaterialId;
    readonly name: string;
    readonly accepted: boolean;
    readonly sources: Sources;
  }[];
  readonly before: Outlook;
  readonly after: Outlook;
  readonly changes: readonly OutlookChange[];
  /** Scores count from the next monthly review on. */
  readonly afterReview: boolean;
}

/** What became of a submission whose answer was lost. */
export type SubmissionView =
  | { readonly state: 'unknown' }
  | { readonly state: 'done'; readonly loanId: string; readonly kind: 'borrow' | 'repay' | 'cancel' };

/** A source as a person reads it. */
export interface SourceView {
  readonly id: string;
  readonly kind: 'document' | 'conflict' | 'regulation' | 'assumption';
  readonly document: 'A' | 'B' | 'C' | null;
  readonly section: string | null;
  readonly line: number | null;
  readonly terms: readonly string[];
  readonly text: string;
  readonly note: string | null;
}

/** Everything the bank rests on. */
export interface RulebookView {
  readonly sources: readonly (SourceView & {
    readonly topic: string | null;
    readonly kindOfRule: string | null;
  })[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly title: string;
    readonly rules: readonly string[];
    readonly resolution: string;
    readonly reason: string;
  }[];
}

/** How a loan that somebody described is paid back; `flat-fee`: a fee every period on all that was lent at first. */
export type ClaimWay = Exclude<Method, 'revolving'> | 'flat-fee';

/** A loan as somebody described it, read one way. */
export interface CountRequest {
  readonly principalFen: Fen;
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly way: ClaimWay;
  /** Whole months; or days, where all is repaid at the end of them. */
  readonly length: { readonly periods: number } | { readonly days: number };
}

/** What such a loan comes to. */
export interface CountView {
  readonly request: CountRequest;
  readonly totalInterestFen: Fen;
  readonly totalPaymentFen: Fen;
  /** Interest of the first day. */
  readonly dailyInterestFen: Fen;
  /** The first and the last instalment; at the end of all they are one. */
  readonly first: { readonly interestFen: Fen; readonly paymentFen: Fen };
  readonly last: { readonly interestFen: Fen; readonly paymentFen: Fen };
  /** Every instalment bears the same interest. */
  readonly level: boolean;
  /** IRR of the borrower's own flows by whole months, × 12; null where it runs by days. */
  readonly annualIrr: number | null;
}

/** The one seam between the front and the bank. Every call answers; none throws for what a user can do. */
export interface WalletService {
  wallet(): Promise<Reply<WalletView>>;
  activation(productId: ProductId): Promise<Reply<ActivationView>>;
  activate(request: ActivationRequest): Promise<Reply<WalletView>>;
  quoteOptions(productId: ProductId): Promise<Reply<QuoteOptions>>;
  quote(request: QuoteRequest): Promise<Reply<QuoteView>>;
  /** @returns nothing for a draw without a term: it has no like */
  compare(request: QuoteRequest): Promise<Reply<readonly ComparedQuote[]>>;
  face(): Promise<Reply<FaceView>>;
  startFaceCheck(): Promise<Reply<FaceView>>;
  answerFaceCheck(challengeId: string, outcome: FaceOutcome): Promise<Reply<FaceView>>;
  bindDevice(): Promise<Reply<FaceView>>;
  borrow(request: BorrowRequest): Promise<Reply<LoanView>>;
  submission(submissionId: string): Promise<Reply<SubmissionView>>;
  loan(loanId: string): Promise<Reply<LoanView>>;
  loanHome(loanId: string): Promise<Reply<LoanHome>>;
  /** @param from the place of the first one wanted among all that pass the filter */
  records(filter: RecordFilter, from: number): Promise<Reply<RecordsView>>;
  withdrawApplication(submissionId: string, loanId: string): Promise<Reply<LoanView>>;
  repayHome(): Promise<Reply<RepayView>>;
  calendar(from: Day, days: number): Promise<Reply<readonly CalendarDay[]>>;
  repaymentTrial(request: TrialRequest): Promise<Reply<TrialView>>;
  repay(request: RepayRequest): Promise<Reply<LoanView>>;
  cancelLoan(request: CancelRequest): Promise<Reply<LoanView>>;
  /** @param lens null for the one the bank decides by */
  limit(productId: ProductId, lens: Lens | null): Promise<Reply<LimitView>>;
  whatIf(productId: ProductId, supposition: Supposition): Promise<Reply<WhatIfView>>;
  handInMaterial(materialId: MaterialId): Promise<Reply<null>>;
  applyForRaise(): Promise<Reply<null>>;
  applyForTemporaryRaise(raiseId: TemporaryRaiseId): Promise<Reply<null>>;
  logHolding(kind: HoldingView['kind'], amountFen: Fen): Promise<Reply<null>>;
  redeemHolding(kind: HoldingView['kind']): Promise<Reply<null>>;
  me(): Promise<Reply<MeView>>;
  authorise(authorisationId: AuthorisationId, given: boolean): Promise<Reply<MeView>>;
  queryOwnReport(): Promise<Reply<MeView>>;
  fileComplaint(topic: ComplaintTopic, text: string): Promise<Reply<MeView>>;
  setAutopay(cardId: string | null): Promise<Reply<MeView>>;
  bindCard(last4: string): Promise<Reply<MeView>>;
  unbindCard(cardId: string): Promise<Reply<MeView>>;
  unfreeze(faceTokenId: string, deviceId: string): Promise<Reply<MeView>>;
  changeSettings(settings: Partial<RuleSettings>): Promise<Reply<MeView>>;
  /** What a loan that somebody described would cost; it is nobody's loan. */
  count(requests: readonly CountRequest[]): Promise<Reply<readonly CountView[]>>;
  rulebook(): Promise<Reply<RulebookView>>;
  sources(ids: Sources): Promise<Reply<readonly SourceView[]>>;
  /** Forgets everything and begins again: the way out of a storage that cannot be read. */
  startOver(): Promise<Reply<WalletView>>;
}

/** By which a report is known, and how it is read. */
export const REPORT = 'wallet-borrowing-demo/1';

/** What a report tells of the run it came from: enough to come to the same state again, and no more. */
export interface Account {
  /** Of the form of the log, and of the rules' data. */
  readonly versions: { readonly log: number; readonly rules: number };
  readonly personaId: string;
  /** Every accepted command with its moment, those that were gone back behind included. */
  readonly commands: readonly { readonly command: unknown; readonly at: Instant }[];
  /** How many of them are in effect. */
  readonly done: number;
  readonly now: Instant;
  /** What was set to go wrong; null where nothing can be. */
  readonly trouble: object | null;
  /** A digest of the state; null where there is none, because coming to it fails. */
  readonly hash: string | null;
}

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
  | 'limit-below-minimum'
  | 'consent-missing'
  | 'amount-missing'
  | 'amount-over-most'
  | 'amount-not-a-number'
  | 'amount-below-minimum'
  | 'amount-over-limit'
  | 'amount-over-ceiling'
  | 'amount-not-a-multiple'
  | 'term-not-offered'
  | 'method-not-offered'
  | 'purpose-missing'
  | 'purpose-forbidden'
  | 'purpose-not-for-product'
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

/**
 * Every way the way to the bank can fail. `superseded`: what was asked was for another person or an earlier moment.
 * `not-loaded`: the part of the app that is the bank did not come. `wechat-too-old`: and here it never can.
 */
export type TransportCode =
  | 'timeout'
  | 'offline'
  | 'storage-full'
  | 'storage-corrupt'
  | 'storage-newer'
  | 'superseded'
  | 'not-loaded'
  | 'wechat-too-old';

export type FailureCode = RefusalCode | TransportCode;

/** What the words of a failure need to be concrete: `{ minimumFen: 50000 }`. */
export type FailureDetails = Readonly<Record<string, number | string>>;

/** A refusal or a fault, as a value. The words for it are in `src/words/failures.ts`. */
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

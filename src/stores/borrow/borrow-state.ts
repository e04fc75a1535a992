import type { LoanView } from '@/services/contract/loan';
import type { Failure } from '@/services/contract/reply';
import type { FaceProof } from '../face/face-check';
import type { Offer } from '../quote/quote';

/** What the person has read and agreed to. Nothing is agreed beforehand. */
export interface Agreed {
  readonly costSheet: boolean;
  /** Read to its end; agreeing to it is another thing. */
  readonly contractRead: boolean;
  readonly contract: boolean;
  readonly creditReport: boolean;
  readonly purpose: boolean;
  readonly largeTransfer: boolean;
}

export const NOTHING_AGREED: Agreed = {
  costSheet: false,
  contractRead: false,
  contract: false,
  creditReport: false,
  purpose: false,
  largeTransfer: false,
};

/** The boxes a person ticks. */
export const CONSENTS = ['contract', 'creditReport', 'purpose'] as const;

/** Everything a loan is asked for with. Sent again it is the same, so that the bank knows it again. */
export interface Draft {
  readonly offer: Offer;
  readonly agreed: Agreed;
  readonly proof: FaceProof;
}

/** From the cost sheet to the money. Each phase is a screen. */
export type BorrowState =
  /** Nothing to confirm: opened without a quote. `failure` says what became of an earlier submission. */
  | { readonly phase: 'empty'; readonly failure: Failure | null }
  | Reviewing
  | { readonly phase: 'verifying'; readonly offer: Offer; readonly agreed: Agreed }
  | { readonly phase: 'submitting'; readonly draft: Draft }
  | Confirming
  /** Nothing has happened; the same can be sent again. */
  | { readonly phase: 'unsent'; readonly draft: Draft; readonly failure: Failure }
  | { readonly phase: 'refused'; readonly offer: Offer; readonly failures: readonly Failure[] }
  /** `quoteId` is what was lent on; null where only the submission's id was left. */
  | { readonly phase: 'answered'; readonly loan: LoanView; readonly quoteId: string | null };

export interface Reviewing {
  readonly phase: 'reviewing';
  readonly offer: Offer;
  readonly agreed: Agreed;
  /** Of a check that was passed and is not used up. */
  readonly proof: FaceProof | null;
  /** A new quote is on its way. */
  readonly renewing: boolean;
  readonly notice: ReviewNotice | null;
}

/** Why the person is back at the review. */
export type ReviewNotice =
  | { readonly kind: 'check-cancelled' }
  | { readonly kind: 'renewed'; readonly same: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The answer was lost; the bank is asked what became of the id. */
export interface Confirming {
  readonly phase: 'confirming';
  readonly submissionId: string;
  /** Null after a restart, when only the id is left. */
  readonly draft: Draft | null;
  /** What waits until it is known that there is no loan yet. */
  readonly next: Offer | null;
  readonly asked: number;
  readonly asking: boolean;
}

/** What is not yet read or agreed to. */
export const missing = (agreed: Agreed) => ({
  contract: !agreed.contractRead,
  consents: CONSENTS.filter((name) => !agreed[name]).length,
});

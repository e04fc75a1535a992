import type { Instant } from '@/units/day';
import type { QuoteRequest } from './quote';
import type { PurposeId } from './terms';

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

/** What became of a submission whose answer was lost. */
export type SubmissionView =
  | { readonly state: 'unknown' }
  | { readonly state: 'done'; readonly loanId: string; readonly kind: 'borrow' | 'repay' | 'cancel' };

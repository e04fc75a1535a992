import type { BorrowRequest } from '@/services/contract/borrow';
import type { QuoteView } from '@/services/contract/quote';
import type { Failure, FailureCode } from '@/services/contract/reply';
import type { Offer } from '../quote/quote';
import type { Agreed, Draft } from './borrow-state';

export const requestOf = (submissionId: string, { offer, agreed, proof }: Draft): BorrowRequest => ({
  submissionId,
  quote: { id: offer.quote.id, request: offer.quote.request, quotedAt: offer.quote.quotedAt },
  faceTokenId: proof.tokenId,
  deviceId: proof.deviceId,
  cardId: offer.card.id,
  purposeId: offer.purpose.id,
  costSheetConfirmed: agreed.costSheet,
  contractRead: agreed.contractRead && agreed.contract,
  creditReportConsent: agreed.creditReport,
  largeTransferConfirmed: agreed.largeTransfer,
});

/** Whether what was read of one offer holds for the other: every figure, purpose and card is the same. */
export function sameTerms(a: Offer, b: Offer): boolean {
  const terms = ({ id: _id, quotedAt: _at, validUntil: _until, ...rest }: QuoteView) => JSON.stringify(rest);
  return terms(a.quote) === terms(b.quote) && a.purpose.id === b.purpose.id && a.card.id === b.card.id;
}

/** What follows where there is no loan. */
export type Consequence =
  /** Nothing has happened; the same can be sent again. */
  | 'send-again'
  /** The price no longer binds: a new quote. */
  | 'quote-again'
  /** A new face check; everything else holds. */
  | 'verify-again'
  /** Something was not read or confirmed: back to it. */
  | 'review-again'
  /** The bank does not lend this. */
  | 'refuse';

const CONSEQUENCES: Partial<Record<FailureCode, Consequence>> = {
  'submission-unknown': 'send-again',
  offline: 'send-again',
  'not-loaded': 'send-again',
  'storage-full': 'send-again',
  'storage-corrupt': 'send-again',
  'quote-expired': 'quote-again',
  'quote-changed': 'quote-again',
  'face-token-missing': 'verify-again',
  'face-token-unknown': 'verify-again',
  'face-token-used': 'verify-again',
  'face-token-foreign': 'verify-again',
  'face-token-expired': 'verify-again',
  'cost-sheet-not-confirmed': 'review-again',
  'contract-not-read': 'review-again',
  'consent-missing': 'review-again',
  'large-transfer-not-confirmed': 'review-again',
};

export const consequenceOf = ({ code }: Failure): Consequence => CONSEQUENCES[code] ?? 'refuse';

/** What has to be confirmed once more, after the bank has said that it was not. */
export function withdrawn(agreed: Agreed, { code }: Failure): Agreed {
  switch (code) {
    case 'cost-sheet-not-confirmed':
      return { ...agreed, costSheet: false };
    case 'contract-not-read':
      return { ...agreed, contractRead: false, contract: false };
    case 'consent-missing':
      return { ...agreed, creditReport: false };
    default:
      return { ...agreed, largeTransfer: false };
  }
}

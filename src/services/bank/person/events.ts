import type { Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { AuthorisationId } from '../../contract/terms';
import type { Card, Caused, Complaint, Happened, Inquiry } from '../core';

export type PersonEvent = Happened<
  /** `tokenId`: the proof that it used up; null where none was asked for. */
  | { readonly type: 'device-bound'; readonly tokenId: string | null }
  | { readonly type: 'device-changed' }
  | { readonly type: 'face-check-started'; readonly challengeId: string }
  | { readonly type: 'face-step-passed' }
  | { readonly type: 'face-check-passed'; readonly tokenId: string; readonly validUntil: Instant }
  | { readonly type: 'face-check-failed'; readonly lockedUntil: Instant | null }
  | { readonly type: 'face-check-cancelled' }
  | { readonly type: 'authorised'; readonly authorisationId: AuthorisationId }
  | { readonly type: 'authorisation-withdrawn'; readonly authorisationId: AuthorisationId }
  | { readonly type: 'report-queried'; readonly kind: Inquiry['kind'] }
  | { readonly type: 'complaint-filed'; readonly complaint: Complaint }
  | { readonly type: 'complaint-answered'; readonly complaintId: string }
  | { readonly type: 'autopay-set'; readonly cardId: string | null }
  | { readonly type: 'card-bound'; readonly card: Card }
  | { readonly type: 'card-unbound'; readonly cardId: string }
  | { readonly type: 'deposited'; readonly cardId: string; readonly amountFen: Fen }
>;

export type Decided = Caused<PersonEvent>;

import type { BorrowRequest } from '@/services/contract/borrow';
import type { QuoteRequest } from '@/services/contract/quote';
import type { Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { yuan } from '@/units/fen';

/** The value of a reply. @throws where it is a refusal, with its code */
export async function must<Value>(reply: Promise<Reply<Value>>): Promise<Value> {
  const found = await reply;
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

const REQUEST: QuoteRequest = {
  productId: 'weilidai',
  principalFen: yuan(3_000),
  periods: 6,
  method: 'equal-principal',
};

/** For everyday use, everything read and confirmed, and no transfer that asks for more. */
export const AGREED = {
  purposeId: 'daily',
  costSheetConfirmed: true,
  contractRead: true,
  creditReportConsent: true,
  largeTransferConfirmed: false,
} as const;

/** A small loan, quoted, the face checked, everything read and confirmed: all but sent. */
export async function borrowRequest(service: WalletService): Promise<BorrowRequest> {
  const quote = await must(service.quote(REQUEST));
  let face = await must(service.startFaceCheck());
  for (const _ of face.steps) face = await must(service.answerFaceCheck(face.challengeId ?? '', 'pass'));
  return {
    submissionId: 'one',
    quote: { id: quote.id, request: REQUEST, quotedAt: quote.quotedAt },
    faceTokenId: face.token?.id ?? '',
    deviceId: face.device.id,
    cardId: 'card-6210',
    ...AGREED,
  };
}

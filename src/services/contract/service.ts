import type { Day } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { BorrowRequest, SubmissionView } from './borrow';
import type { CountRequest, CountView } from './claim';
import type { FaceOutcome, FaceView } from './face';
import type { HoldingView, LimitView } from './limit';
import type { LoanView } from './loan';
import type { LoanHome } from './loan-home';
import type { MeView } from './me';
import type { ComparedQuote, QuoteOptions, QuoteRequest, QuoteView } from './quote';
import type { RecordFilter, RecordsView } from './records';
import type { CalendarDay, CancelRequest, RepayRequest, RepayView, TrialRequest, TrialView } from './repay';
import type { Reply } from './reply';
import type { RulebookView, SourceView } from './rulebook';
import type {
  AuthorisationId,
  ComplaintTopic,
  Lens,
  MaterialId,
  ProductId,
  RuleSettings,
  Sources,
  TemporaryRaiseId,
} from './terms';
import type { ActivationRequest, ActivationView, WalletView } from './wallet';
import type { Supposition, WhatIfView } from './what-if';

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
  /** @param faceTokenId of a check passed on this device; null where the rules ask for none */
  bindDevice(faceTokenId: string | null): Promise<Reply<FaceView>>;
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

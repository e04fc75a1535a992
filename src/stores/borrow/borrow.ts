import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LoanView } from '@/services/contract/loan';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { submissions as deviceSubmissions, type Submissions } from '@/services/submission';
import type { FaceProof } from '../face/face-check';
import { type Later, later } from '../kit/later';
import type { Offer } from '../quote/quote';
import { consequenceOf, requestOf, sameTerms, withdrawn } from './borrow-request';
import {
  type Agreed,
  type BorrowState,
  type Draft,
  missing,
  NOTHING_AGREED,
  type Reviewing,
} from './borrow-state';

interface BorrowStore {
  readonly state: BorrowState;
  /** What was confirmed of the same offer before still holds. */
  open(offer: Offer | null): Promise<void>;
  agree(part: Partial<Agreed>): void;
  /** To the face check; or straight to the bank, where a passed check is left. */
  confirm(): Promise<void>;
  /** Back from the face check, with its proof or without. */
  verified(proof: FaceProof | null): Promise<void>;
  sendAgain(): Promise<void>;
  /** Asks what became of it, without waiting for the next turn. */
  askNow(): Promise<void>;
  /** The page is seen: what is awaited is asked for again. */
  watch(): void;
  /** The page is not seen: nothing is asked by itself. */
  rest(): void;
}

const MATTER = 'borrow';
export const ASK_EVERY_MS = 5_000;
export const MOST_ASKS = 6;

export const createBorrowStore = (bank: WalletService, submissions: Submissions, wait: Later = later) =>
  createStore<BorrowStore>((set, get) => {
    let asked = 0;
    let watching = true;
    let stopWaiting = () => {};
    let askAgain = async (): Promise<void> => {};
    // Something sent under the id in use may still reach the bank: then the id stays, whatever is said of another sending.
    let doubtful = submissions.unanswered(MATTER) !== null;

    const show = (state: BorrowState): void => set({ state });

    const soon = (run: () => Promise<void>, ms: number): void => {
      stopWaiting();
      if (watching) stopWaiting = wait(() => void run(), ms);
    };

    const review = (offer: Offer, agreed: Agreed, part: Partial<Reviewing> = {}): void =>
      show({ phase: 'reviewing', offer, agreed, proof: null, renewing: false, notice: null, ...part });

    const send = async (draft: Draft): Promise<void> => {
      const question = ++asked;
      stopWaiting();
      const submissionId = submissions.begin(MATTER);
      if (submissionId === null) {
        show({ phase: 'unsent', draft, failure: failed('storage-full') });
        return;
      }
      show({ phase: 'submitting', draft });
      const reply = await bank.borrow(requestOf(submissionId, draft));
      if (question !== asked) return;
      if (reply.ok) lent(reply.value, draft);
      else await conclude(draft, submissionId, reply.failure);
    };

    const conclude = async (draft: Draft, submissionId: string, failure: Failure): Promise<void> => {
      const { offer, agreed, proof } = draft;
      const consequence = consequenceOf(failure);
      if (consequence === 'send-again') {
        show({ phase: 'unsent', draft, failure });
        return;
      }
      if (consequence === 'confirm') {
        doubtful = true;
        await ask({ submissionId, draft, next: null, times: 0, unknown: 0 });
        return;
      }
      if (!doubtful) submissions.answered(MATTER);
      const notice = { kind: 'failed', failure } as const;
      if (consequence === 'quote-again') await renew(draft);
      else if (consequence === 'verify-again') review(offer, agreed, { notice });
      else if (consequence === 'review-again') review(offer, withdrawn(agreed, failure), { proof, notice });
      else await refuse(offer, failure);
    };

    /** A new quote for the same. Where every figure is the same, what was read and agreed to holds. */
    const renew = async ({ offer, agreed, proof }: Draft): Promise<void> => {
      const question = ++asked;
      review(offer, agreed, { proof, renewing: true });
      const reply = await bank.quote(offer.quote.request);
      if (question !== asked) return;
      if (reply.ok) {
        const renewed = { ...offer, quote: reply.value };
        const same = sameTerms(offer, renewed);
        review(renewed, same ? agreed : NOTHING_AGREED, { proof, notice: { kind: 'renewed', same } });
      } else if (reply.failure.retryable)
        review(offer, agreed, { proof, notice: { kind: 'failed', failure: reply.failure } });
      else await refuse(offer, reply.failure);
    };

    /** Says at once what the answer said, then all that stands against it, gravest first. */
    const refuse = async (offer: Offer, failure: Failure): Promise<void> => {
      const question = ++asked;
      show({ phase: 'refused', offer, failures: [failure] });
      const reply = await bank.quoteOptions(offer.quote.request.productId);
      if (question !== asked || !reply.ok) return;
      const { refusals } = reply.value;
      if (refusals.some(({ code }) => code === failure.code))
        show({ phase: 'refused', offer, failures: refusals.slice(0, 3) });
    };

    interface Asking {
      readonly submissionId: string;
      readonly draft: Draft | null;
      readonly next: Offer | null;
      readonly times: number;
      /** How often in a row the bank did not know it. */
      readonly unknown: number;
    }

    /** Asks what became of an id: every five seconds, some times; after that only when told to. */
    const ask = async (asking: Asking): Promise<void> => {
      const question = ++asked;
      stopWaiting();
      const { submissionId, draft, next } = asking;
      const confirming = { phase: 'confirming', submissionId, draft, next } as const;
      show({ ...confirming, asked: asking.times, asking: true });
      const reply = await bank.submission(submissionId);
      if (question !== asked) return;
      if (reply.ok && reply.value.state === 'done') {
        const loan = await bank.loan(reply.value.loanId);
        if (question !== asked) return;
        if (loan.ok) {
          lent(loan.value, draft);
          return;
        }
      }
      const times = asking.times + 1;
      const unknown = reply.ok && reply.value.state === 'unknown' ? asking.unknown + 1 : 0;
      // What was sent just now may still be on its way; what was sent before a restart is not.
      if (unknown >= (draft ? 2 : 1)) {
        notReceived(asking);
        return;
      }
      show({ ...confirming, asked: times, asking: false });
      askAgain = () => ask({ ...asking, times, unknown });
      if (times < MOST_ASKS) soon(askAgain, ASK_EVERY_MS);
    };
    /** The bank has no such submission. The id stays in use: should it arrive after all, there is still one loan. */
    const notReceived = ({ draft, next }: Asking): void => {
      const failure = failed('submission-unknown');
      if (draft) show({ phase: 'unsent', draft, failure });
      else if (next) review(next, NOTHING_AGREED);
      else show({ phase: 'empty', failure });
    };

    const lent = (loan: LoanView, draft: Draft | null): void => {
      asked++;
      submissions.answered(MATTER);
      doubtful = false;
      show({ phase: 'answered', loan, quoteId: draft?.offer.quote.id ?? null });
    };

    return {
      state: { phase: 'empty', failure: null },

      open: async (offer) => {
        watching = true;
        const { state } = get();
        if (state.phase === 'submitting' || state.phase === 'confirming') {
          get().watch();
          return;
        }
        // The page drawn again: what was lent on this quote is its result, not a second wish.
        if (state.phase === 'answered' && offer?.quote.id === state.quoteId) return;
        const held = heldOf(state);
        const submissionId = submissions.unanswered(MATTER);
        if (submissionId !== null && !held) {
          await ask({ submissionId, draft: null, next: offer, times: 0, unknown: 0 });
          return;
        }
        if (offer === null) {
          if (!held) show({ phase: 'empty', failure: null });
          return;
        }
        asked++;
        stopWaiting();
        if (held && sameTerms(held.offer, offer)) review(offer, held.agreed, { proof: held.proof });
        else review(offer, NOTHING_AGREED);
      },

      agree: (part) => {
        const { state } = get();
        if (state.phase === 'reviewing') show({ ...state, agreed: { ...state.agreed, ...part } });
      },

      confirm: async () => {
        const { state } = get();
        if (state.phase !== 'reviewing' || state.renewing) return;
        const { offer, agreed, proof } = state;
        const { contract, consents } = missing(agreed);
        if (!agreed.costSheet || contract || consents > 0) return;
        if (offer.quote.largeTransfer && !agreed.largeTransfer) return;
        if (proof) await send({ offer, agreed, proof });
        else show({ phase: 'verifying', offer, agreed });
      },

      verified: async (proof) => {
        const { state } = get();
        if (state.phase !== 'verifying') return;
        const { offer, agreed } = state;
        if (proof) await send({ offer, agreed, proof });
        else review(offer, agreed, { notice: { kind: 'check-cancelled' } });
      },

      sendAgain: async () => {
        const { state } = get();
        if (state.phase === 'unsent') await send(state.draft);
      },

      askNow: async () => {
        const { state } = get();
        if (state.phase === 'confirming' && !state.asking) await askAgain();
      },

      watch: () => {
        watching = true;
        void get().askNow();
      },

      rest: () => {
        watching = false;
        stopWaiting();
      },
    };
  });

/** What of the work so far can be taken up again. */
function heldOf(state: BorrowState): { offer: Offer; agreed: Agreed; proof: FaceProof | null } | null {
  if (state.phase === 'reviewing') return state;
  if (state.phase === 'verifying') return { ...state, proof: null };
  return state.phase === 'unsent' ? state.draft : null;
}

const failed = (code: Failure['code']): Failure => ({ code, rule: null, retryable: true, details: {} });

export const borrowStore = createBorrowStore(service, deviceSubmissions);

export const useBorrow = <Part>(select: (store: BorrowStore) => Part): Part => useStore(borrowStore, select);

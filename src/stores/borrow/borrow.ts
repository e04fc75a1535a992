import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LoanView } from '@/services/contract/loan';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { type FaceProof, faceCheckStore } from '../face/face-check';
import { createAsking } from '../kit/asking';
import { loanOf } from '../kit/became';
import { createCourier, type Delivery } from '../kit/courier';
import { type Later, later } from '../kit/later';
import { ofPerson } from '../kit/of-person';
import { submissions as deviceSubmissions, type Submissions } from '../kit/submissions';
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
  /** Through the face check to the bank; or straight there, where a passed check is left. */
  confirm(): Promise<void>;
  sendAgain(): Promise<void>;
  /** Asks what became of it, without waiting for the next turn. */
  askNow(): Promise<void>;
  /** The page is seen: what is awaited is asked for again. */
  watch(): void;
  /** The page is not seen: nothing is asked by itself. */
  rest(): void;
  /** Somebody else takes over: nothing is awaited any more. */
  forget(): void;
}

const MATTER = 'borrow';

/** @param verify asks for the proof of a face check; null where it was left */
export const createBorrowStore = (
  bank: WalletService,
  submissions: Submissions,
  verify: () => Promise<FaceProof | null>,
  wait: Later = later,
) =>
  createStore<BorrowStore>((set, get) => {
    const courier = createCourier(loanOf(bank), submissions, wait);
    const asking = createAsking();

    const show = (state: BorrowState): void => set({ state });

    const review = (offer: Offer, agreed: Agreed, part: Partial<Reviewing> = {}): void =>
      show({ phase: 'reviewing', offer, agreed, proof: null, renewing: false, notice: null, ...part });

    const send = (draft: Draft): Promise<void> =>
      courier.send(
        { matter: MATTER, send: (submissionId) => bank.borrow(requestOf(submissionId, draft)) },
        heard(draft, null),
      );

    /**
     * What is heard of a loan that was asked for.
     * @param draft null after a restart, when only its id is left; then `next` waits until it is known that there is no loan
     */
    const heard =
      (draft: Draft | null, next: Offer | null) =>
      (delivery: Delivery<LoanView>): void | Promise<void> => {
        asking.drop();
        switch (delivery.state) {
          case 'sending':
            if (draft) show({ phase: 'submitting', draft });
            return;
          case 'confirming': {
            const { state: phase, ...how } = delivery;
            show({ phase, draft, next, ...how });
            return;
          }
          case 'done':
            show({ phase: 'answered', loan: delivery.value, quoteId: draft?.offer.quote.id ?? null });
            return;
          case 'not-done':
            if (draft) return conclude(draft, delivery.failure);
            if (next) review(next, NOTHING_AGREED);
            else show({ phase: 'empty', failure: delivery.failure });
        }
      };

    const conclude = async (draft: Draft, failure: Failure): Promise<void> => {
      const { offer, agreed, proof } = draft;
      const notice = { kind: 'failed', failure } as const;
      switch (consequenceOf(failure)) {
        case 'send-again':
          show({ phase: 'unsent', draft, failure });
          return;
        case 'quote-again':
          await renew(draft);
          return;
        case 'verify-again':
          review(offer, agreed, { notice });
          return;
        case 'review-again':
          review(offer, withdrawn(agreed, failure), { proof, notice });
          return;
        case 'refuse':
          await refuse(offer, failure);
      }
    };

    /** A new quote for the same. Where every figure is the same, what was read and agreed to holds. */
    const renew = async ({ offer, agreed, proof }: Draft): Promise<void> => {
      review(offer, agreed, { proof, renewing: true });
      const reply = await asking.latest(bank.quote(offer.quote.request));
      if (!reply) return;
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
      show({ phase: 'refused', offer, failures: [failure] });
      const reply = await asking.latest(bank.quoteOptions(offer.quote.request.productId));
      if (!reply?.ok) return;
      const { refusals } = reply.value;
      if (refusals.some(({ code }) => code === failure.code))
        show({ phase: 'refused', offer, failures: refusals.slice(0, 3) });
    };

    return {
      state: { phase: 'empty', failure: null },

      open: async (offer) => {
        void courier.watch();
        const { state } = get();
        if (state.phase === 'submitting' || state.phase === 'confirming') return;
        // The page drawn again: what was lent on this quote is its result, not a second wish.
        if (state.phase === 'answered' && offer?.quote.id === state.quoteId) return;
        const held = heldOf(state);
        const found = held ? null : courier.find(MATTER, heard(null, offer));
        if (found) {
          await found;
          return;
        }
        if (offer === null) {
          if (!held) show({ phase: 'empty', failure: null });
          return;
        }
        const same = held !== null && sameTerms(held.offer, offer);
        // The check goes on: its page took the place of this one, which is opened again.
        if (same && state.phase === 'verifying') return;
        asking.drop();
        if (same) review(offer, held.agreed, { proof: held.proof });
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
        if (proof) {
          await send({ offer, agreed, proof });
          return;
        }
        show({ phase: 'verifying', offer, agreed });
        const check = await asking.latest(verify().then((passed) => ({ passed })));
        if (!check) return;
        if (check.passed) await send({ offer, agreed, proof: check.passed });
        else review(offer, agreed, { notice: { kind: 'check-cancelled' } });
      },

      sendAgain: async () => {
        const { state } = get();
        if (state.phase === 'unsent') await send(state.draft);
      },

      askNow: courier.askNow,
      watch: () => void courier.watch(),
      rest: courier.rest,

      forget: () => {
        asking.drop();
        courier.leave();
      },
    };
  });

/** What of the work so far can be taken up again. */
function heldOf(state: BorrowState): { offer: Offer; agreed: Agreed; proof: FaceProof | null } | null {
  if (state.phase === 'reviewing') return state;
  if (state.phase === 'verifying') return { ...state, proof: null };
  return state.phase === 'unsent' ? state.draft : null;
}

export const borrowStore = ofPerson(
  createBorrowStore(service, deviceSubmissions, () => faceCheckStore.getState().request('borrow')),
);

export const useBorrow = <Part>(select: (store: BorrowStore) => Part): Part => useStore(borrowStore, select);

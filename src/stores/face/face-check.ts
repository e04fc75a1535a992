import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { FaceOutcome, FaceToken, FaceView } from '@/services/contract/face';
import type { Failure, Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { Instant } from '@/units/day';
import { createAsking } from '../kit/asking';
import { failed } from '../kit/failed';
import { type Later, later } from '../kit/later';
import { ofPerson } from '../kit/of-person';

/** A liveness check as the page shows it. Whatever it shows, the bank has said. */
export type FaceCheckState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | {
      readonly phase: 'unbound';
      readonly face: FaceView;
      readonly binding: boolean;
      readonly failure: Failure | null;
    }
  | {
      readonly phase: 'checking';
      readonly face: FaceView;
      /** What is on its way to the bank. */
      readonly sending: FaceOutcome | null;
      readonly failure: Failure | null;
    }
  /** This time it did not work; there are attempts left. */
  | {
      readonly phase: 'missed';
      readonly face: FaceView;
      readonly failure: Failure;
      readonly starting: boolean;
    }
  | { readonly phase: 'locked'; readonly face: FaceView; readonly lockedUntil: Instant }
  | { readonly phase: 'passed'; readonly face: FaceView; readonly token: FaceToken };

/** What a passed check is worth to the next step. */
export interface FaceProof {
  readonly tokenId: string;
  readonly deviceId: string;
}

/** Who waits for a proof: the journey that the check is a step of. `device` binds this one with it. */
export type Asker = 'borrow' | 'me' | 'device';

interface FaceCheckStore {
  readonly state: FaceCheckState;
  /** Null where nobody waits: the check is only looked at. */
  readonly asker: Asker | null;
  /**
   * Asks for a proof, which the page of the check gives. One is asked for at a time: who asks takes the place of who asked before.
   * @returns null where the check was left before it was passed, or somebody else asked or took over
   */
  request(asker: Asker): Promise<FaceProof | null>;
  /** Begins a check, or goes on with one that was begun. */
  open(): Promise<void>;
  /** Of a device that is not bound: binds it, after a check of its own where the rules ask for one. */
  bind(): Promise<void>;
  answer(outcome: Exclude<FaceOutcome, 'cancel'>): Promise<void>;
  /** After a miss: from the first step. */
  again(): Promise<void>;
  /** Leaves it, and answers who waits: with the proof of a passed check; what was passed of another counts for nothing. */
  leave(): void;
  /** Somebody else takes over: nothing is awaited any more. */
  forget(): void;
}

const MISSED = { fail: 'face-failed', 'time-out': 'face-timed-out' } as const;

export const createFaceCheckStore = (bank: WalletService, wait: Later = later) =>
  createStore<FaceCheckStore>((set, get) => {
    const asking = createAsking();
    let stopWaiting = () => {};
    let leaving: Promise<unknown> = Promise.resolve();
    // A token of an earlier check is none of this one's.
    let begun = false;
    let tellAsker: (proof: FaceProof | null) => void = () => {};

    const show = (state: FaceCheckState): void => set({ state });

    /** What a view of the bank means for the page; `why` is what went wrong before it, if anything did. */
    const settle = (face: FaceView, why: Failure | null): void => {
      const { lockedUntil, token, challengeId } = face;
      if (lockedUntil !== null) {
        show({ phase: 'locked', face, lockedUntil });
        stopWaiting = wait(() => void open(), lockedUntil - face.now);
      } else if (challengeId !== null) {
        begun = true;
        show({ phase: 'checking', face, sending: null, failure: why });
      } else if (token && begun) passed(face, token);
      else if (!face.device.bound && !begun) show({ phase: 'unbound', face, binding: false, failure: why });
      else show({ phase: 'missed', face, failure: why ?? failed('face-challenge-unknown'), starting: false });
    };

    /** A device that is not bound is bound with the proof, unless that is what whoever waits will do with it. */
    const passed = (face: FaceView, token: FaceToken): void => {
      if (face.device.bound || get().asker === 'device') show({ phase: 'passed', face, token });
      else void bindWith(face, token.id);
    };

    /** Binds the device; then the check begins that was asked for. */
    const bindWith = async (face: FaceView, tokenId: string | null): Promise<void> => {
      begun = false;
      show({ phase: 'unbound', face, binding: true, failure: null });
      const reply = await asking.latest(bank.bindDevice(tokenId));
      if (!reply) return;
      if (reply.ok) await open();
      else show({ phase: 'unbound', face, binding: false, failure: reply.failure });
    };

    /** Sends one thing. Where its answer is lost or a refusal, the bank is asked how far it is. */
    const send = async (
      ask: () => Promise<Reply<FaceView>>,
      missed: Failure | null = null,
    ): Promise<void> => {
      stopWaiting();
      const reply = await asking.latest(ask());
      if (!reply) return;
      if (reply.ok) {
        settle(reply.value, missed);
        return;
      }
      const now = await asking.latest(bank.face());
      if (!now) return;
      if (now.ok) settle(now.value, reply.failure);
      else show({ phase: 'failed', failure: now.failure });
    };

    const open = async (): Promise<void> => {
      stopWaiting();
      begun = false;
      show({ phase: 'opening' });
      const reply = await asking.latest(leaving.then(() => bank.face()));
      if (!reply) return;
      if (!reply.ok) show({ phase: 'failed', failure: reply.failure });
      else if (
        reply.value.challengeId === null &&
        reply.value.lockedUntil === null &&
        (reply.value.device.bound || get().asker === 'device')
      )
        await send(() => bank.startFaceCheck());
      else settle(reply.value, null);
    };

    /** Whoever waits is told, once. */
    const give = (proof: FaceProof | null): void => {
      tellAsker(proof);
      tellAsker = () => {};
      set({ asker: null });
    };

    return {
      state: { phase: 'closed' },
      asker: null,
      open,

      request: (asker) => {
        give(null);
        return new Promise((resolve) => {
          tellAsker = resolve;
          set({ asker });
        });
      },

      bind: async () => {
        const { state } = get();
        if (state.phase !== 'unbound' || state.binding) return;
        if (!state.face.bindingNeedsCheck) return bindWith(state.face, null);
        show({ ...state, binding: true, failure: null });
        await send(() => bank.startFaceCheck());
      },

      answer: async (outcome) => {
        const { state } = get();
        if (state.phase !== 'checking' || state.sending !== null) return;
        const { challengeId } = state.face;
        if (challengeId === null) return;
        show({ ...state, sending: outcome, failure: null });
        const missed = outcome === 'pass' ? null : failed(MISSED[outcome]);
        await send(() => bank.answerFaceCheck(challengeId, outcome), missed);
      },

      again: async () => {
        const { state } = get();
        if (state.phase !== 'missed' || state.starting) return;
        show({ ...state, starting: true });
        await send(() => bank.startFaceCheck());
      },

      leave: () => {
        const { state } = get();
        asking.drop();
        stopWaiting();
        if (state.phase === 'checking' && state.face.challengeId !== null)
          leaving = bank.answerFaceCheck(state.face.challengeId, 'cancel');
        show({ phase: 'closed' });
        give(proofOf(state));
      },

      forget: () => {
        asking.drop();
        stopWaiting();
        leaving = Promise.resolve();
        give(null);
      },
    };
  });

const proofOf = (state: FaceCheckState): FaceProof | null =>
  state.phase === 'passed' ? { tokenId: state.token.id, deviceId: state.face.device.id } : null;

export const faceCheckStore = ofPerson(createFaceCheckStore(service));

export const useFaceCheck = <Part>(select: (store: FaceCheckStore) => Part): Part =>
  useStore(faceCheckStore, select);

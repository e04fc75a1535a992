import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { MeView } from '@/services/contract/me';
import type { RepayView } from '@/services/contract/repay';
import type { Failure, Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { AuthorisationId, ComplaintTopic } from '@/services/contract/terms';
import { countLetters } from '@/units/letters';
import { figures } from '../app/figures';
import { type Asker, type FaceProof, faceCheckStore } from '../face/face-check';
import { ofPerson } from '../kit/of-person';
import { createViewing } from '../kit/stale';

export type MeState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  /** `stale` says why a newer view did not come. */
  | { readonly phase: 'ready'; readonly me: MeView; readonly stale: Failure | null };

/** What is asked of the bank, by the place on the page that waits for it. */
export type Matter =
  | `authorise/${AuthorisationId}`
  | `unbind/${string}`
  | 'bind'
  | 'device'
  | 'autopay'
  | 'report'
  | 'complaint'
  | 'unfreeze'
  | 'export'
  | 'erase';

/** One thing at a time. A refusal stays beside what was asked until something else is. */
export type Work =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly matter: Matter }
  | { readonly phase: 'refused'; readonly matter: Matter; readonly failure: Failure };

export interface Complaint {
  readonly topic: ComplaintTopic | null;
  readonly text: string;
}

/** What is missing in a complaint; null where it can be sent. */
export function complaintFault({ topic, text }: Complaint): 'topic' | 'empty' | 'long' | null {
  if (topic === null) return 'topic';
  if (text.trim() === '') return 'empty';
  return countLetters(text) > figures().complaintLetters ? 'long' : null;
}

/** Everything the bank has of a person. */
export interface OwnData {
  readonly me: MeView;
  readonly repay: RepayView;
}

interface MeStore {
  readonly state: MeState;
  readonly work: Work;
  /** Kept until it has arrived. */
  readonly complaint: Complaint;
  load(): Promise<void>;
  /** Forgets what was refused. */
  rest(): void;
  authorise(id: AuthorisationId, given: boolean): Promise<boolean>;
  queryReport(): Promise<boolean>;
  bind(last4: string): Promise<boolean>;
  unbind(cardId: string): Promise<boolean>;
  /** Through a face check of its own, where the rules ask for one. False where it was left, or the bank refused. */
  bindDevice(): Promise<boolean>;
  setAutopay(cardId: string | null): Promise<boolean>;
  writeComplaint(part: Partial<Complaint>): void;
  /** False where something is missing, or the bank did not take it. */
  complain(): Promise<boolean>;
  /** Through a face check. False where it was left, or the bank refused. */
  unfreeze(): Promise<boolean>;
  gather(): Promise<OwnData | null>;
  /** Forgets everything and begins again; also the way out of a storage that cannot be read. */
  startOver(): Promise<boolean>;
}

const NO_COMPLAINT: Complaint = { topic: null, text: '' };

/** The bank may have done it and its answer be lost. */
const LOST: readonly Failure['code'][] = ['timeout', 'offline'];

/** @param verify asks for the proof of a face check, and says for what; null where it was left */
export const createMeStore = (
  bank: WalletService,
  verify: (asker: Exclude<Asker, 'borrow'>) => Promise<FaceProof | null>,
) =>
  createStore<MeStore>((set, get) => {
    const { show, arrived } = createViewing<MeView, Extract<MeState, { phase: 'ready' }>>(
      { get: () => get().state, set: (state) => set({ state }) },
      (me) => ({ phase: 'ready', me, stale: null }),
    );
    const refused = (matter: Matter, failure: Failure): false => {
      set({ work: { phase: 'refused', matter, failure } });
      return false;
    };
    const known = (): MeView | null => {
      const { state } = get();
      return state.phase === 'ready' ? state.me : null;
    };

    /**
     * Asks for one thing. Where its answer is lost, the person's view tells whether it was done: asked twice, a complaint would be two.
     * @param done whether a view, compared with the one before, shows that it was
     */
    const act = async (
      matter: Matter,
      ask: () => Promise<Reply<MeView>>,
      done: (after: MeView, before: MeView) => boolean,
    ): Promise<boolean> => {
      const before = known();
      if (get().work.phase === 'sending' || !before) return false;
      set({ work: { phase: 'sending', matter } });
      const reply = await ask();
      if (reply.ok) arrived(reply.value);
      else {
        if (!LOST.includes(reply.failure.code)) return refused(matter, reply.failure);
        const now = await bank.me();
        if (now.ok) arrived(now.value);
        if (!now.ok || !done(now.value, before)) return refused(matter, reply.failure);
      }
      set({ work: { phase: 'idle' } });
      return true;
    };

    return {
      state: { phase: 'loading' },
      work: { phase: 'idle' },
      complaint: NO_COMPLAINT,

      load: async () => {
        await show(() => bank.me());
      },

      rest: () => {
        if (get().work.phase === 'refused') set({ work: { phase: 'idle' } });
      },

      authorise: (id, given) =>
        act(
          `authorise/${id}`,
          () => bank.authorise(id, given),
          ({ authorisations }) => authorisations.some((one) => one.id === id && one.given === given),
        ),

      queryReport: () =>
        act(
          'report',
          () => bank.queryOwnReport(),
          (after, before) => after.inquiries.length > before.inquiries.length,
        ),

      bind: (last4) =>
        act(
          'bind',
          () => bank.bindCard(last4),
          (after, before) => after.cards.length > before.cards.length,
        ),

      unbind: (cardId) =>
        act(
          `unbind/${cardId}`,
          () => bank.unbindCard(cardId),
          ({ cards }) => !cards.some(({ id }) => id === cardId),
        ),

      bindDevice: async () => {
        const me = known();
        if (!me) return false;
        get().rest();
        const proof = me.device.bindingNeedsCheck ? await verify('device') : null;
        if (me.device.bindingNeedsCheck && proof === null) return false;
        return act(
          'device',
          async () => {
            const reply = await bank.bindDevice(proof?.tokenId ?? null);
            return reply.ok ? bank.me() : reply;
          },
          ({ device }) => device.bound,
        );
      },

      setAutopay: (cardId) =>
        act(
          'autopay',
          () => bank.setAutopay(cardId),
          (after) => after.autopayCardId === cardId,
        ),

      writeComplaint: (part) => set({ complaint: { ...get().complaint, ...part } }),

      complain: async () => {
        const { complaint } = get();
        const { topic, text } = complaint;
        if (topic === null || complaintFault(complaint) !== null) return false;
        const sent = await act(
          'complaint',
          () => bank.fileComplaint(topic, text.trim()),
          (after, before) => after.complaints.length > before.complaints.length,
        );
        if (sent) set({ complaint: NO_COMPLAINT });
        return sent;
      },

      unfreeze: async () => {
        get().rest();
        const proof = await verify('me');
        if (proof === null) return false;
        return act(
          'unfreeze',
          () => bank.unfreeze(proof.tokenId, proof.deviceId),
          ({ idleFrozen, blocks }) =>
            !idleFrozen && !blocks.some((block) => block.id === 'frozen' && block.open),
        );
      },

      gather: async () => {
        if (get().work.phase === 'sending') return null;
        set({ work: { phase: 'sending', matter: 'export' } });
        const [me, repay] = await Promise.all([bank.me(), bank.repayHome()]);
        const failure = me.ok ? (repay.ok ? null : repay.failure) : me.failure;
        if (failure) refused('export', failure);
        else set({ work: { phase: 'idle' } });
        return me.ok && repay.ok ? { me: me.value, repay: repay.value } : null;
      },

      startOver: async () => {
        if (get().work.phase === 'sending') return false;
        set({ work: { phase: 'sending', matter: 'erase' } });
        const reply = await bank.startOver();
        if (!reply.ok) return refused('erase', reply.failure);
        set({ work: { phase: 'idle' }, complaint: NO_COMPLAINT });
        await get().load();
        return true;
      },
    };
  });

export const meStore = ofPerson(createMeStore(service, (asker) => faceCheckStore.getState().request(asker)));

export const useMe = <Part>(select: (store: MeStore) => Part): Part => useStore(meStore, select);

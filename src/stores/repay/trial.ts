import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { LoanView, RepaymentKind } from '@/services/contract/loan';
import type { PartPlan, RepayView, TrialRequest, TrialView } from '@/services/contract/repay';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { type Fen, parseYuan } from '@/units/fen';
import { createAsking } from '../kit/asking';
import { loanOf } from '../kit/became';
import { type Confirming, createCourier, type Delivery } from '../kit/courier';
import { type Later, later } from '../kit/later';
import { ofPerson } from '../kit/of-person';
import { submissions as deviceSubmissions, type Submissions } from '../kit/submissions';
import { loanStore } from '../loan/loan';
import { repayStore } from './repay';

export interface TrialInputs {
  readonly kind: RepaymentKind;
  /** As it was typed; asked only for a part. */
  readonly amountText: string;
  readonly partPlan: PartPlan;
  readonly cardId: string;
}

/** The answer to the inputs as they stand. `last` is the figure before it, shown faded while a new one is on its way. */
export type TrialAnswer =
  | { readonly kind: 'no-amount' }
  | { readonly kind: 'asking'; readonly last: TrialView | null }
  | { readonly kind: 'refused'; readonly failure: Failure; readonly last: TrialView | null }
  | {
      readonly kind: 'known';
      readonly trial: TrialView;
      /** A part with the other plan for what is left, to choose between. */
      readonly other: TrialView | null;
      /** What the same came to before, where it changed by itself: as at midnight. */
      readonly beforeFen: Fen | null;
    };

export interface OpenTrial {
  readonly phase: 'open';
  readonly loan: LoanView;
  readonly inputs: TrialInputs;
  readonly answer: TrialAnswer;
  /** Why the charge did not go through. What was chosen is kept. */
  readonly failure: Failure | null;
}

/** The sheet of one loan's early repayment, from the question to the money. */
export type TrialSheet =
  | { readonly phase: 'closed' }
  | OpenTrial
  | { readonly phase: 'sending'; readonly held: OpenTrial; readonly trial: TrialView }
  | (Confirming & { readonly phase: 'confirming'; readonly loan: LoanView })
  /** `trial` is what was charged; null where it is an earlier repayment whose answer had been lost. */
  | { readonly phase: 'done'; readonly loan: LoanView; readonly trial: TrialView | null };

interface TrialStore {
  readonly sheet: TrialSheet;
  open(loan: LoanView, kind: RepaymentKind): Promise<void>;
  change(part: Partial<TrialInputs>): Promise<void>;
  /** Asks the same again: after a failure. */
  retry(): Promise<void>;
  /** Charges what the trial says. */
  confirm(): Promise<void>;
  askNow(): Promise<void>;
  /** The page has newer figures: an open sheet asks again. */
  renew(home: Pick<RepayView, 'loans'>): Promise<void>;
  close(): void;
  /** Somebody else takes over: nothing is awaited any more. */
  forget(): void;
}

/** @param changed called once the bank has charged something */
export const createTrialStore = (
  bank: WalletService,
  submissions: Submissions,
  changed: () => void,
  wait: Later = later,
) =>
  createStore<TrialStore>((set, get) => {
    const courier = createCourier(loanOf(bank), submissions, wait);
    const asking = createAsking();

    const ask = async (sheet: OpenTrial, before: TrialView | null = null): Promise<void> => {
      asking.drop();
      const last = shownTrial(sheet.answer);
      const request = requestOf(sheet);
      if ('failure' in request) {
        const answer: TrialAnswer = request.failure
          ? { kind: 'refused', failure: request.failure, last }
          : { kind: 'no-amount' };
        set({ sheet: { ...sheet, answer } });
        return;
      }
      set({ sheet: { ...sheet, answer: { kind: 'asking', last } } });
      const replies = await asking.latest(
        Promise.all([
          bank.repaymentTrial(request),
          canChoosePlan(sheet) ? bank.repaymentTrial({ ...request, partPlan: otherPlan(request) }) : null,
        ]),
      );
      const now = get().sheet;
      if (!replies || now.phase !== 'open') return;
      const [reply, other] = replies;
      if (!reply.ok) {
        set({ sheet: { ...now, answer: { kind: 'refused', failure: reply.failure, last } } });
        return;
      }
      const trial = reply.value;
      const beforeFen = before && before.totalFen !== trial.totalFen ? before.totalFen : null;
      set({
        sheet: {
          ...now,
          answer: { kind: 'known', trial, other: other?.ok ? other.value : null, beforeFen },
        },
      });
    };

    const begin = (loan: LoanView, kind: RepaymentKind): Promise<void> => {
      const inputs: TrialInputs = {
        kind,
        amountText: '',
        partPlan: 'fewer-periods',
        cardId: loan.card.id,
      };
      return ask({ phase: 'open', loan, inputs, answer: { kind: 'asking', last: null }, failure: null });
    };

    /** What was heard of a repayment, on the sheet it came from. `held` is null for one sent before a restart. */
    const heard =
      (loan: LoanView, held: OpenTrial | null, trial: TrialView | null, again: () => void) =>
      (delivery: Delivery<LoanView>): void => {
        switch (delivery.state) {
          case 'sending':
            if (held && trial) set({ sheet: { phase: 'sending', held, trial } });
            return;
          case 'confirming':
            set({ sheet: { phase: 'confirming', loan, ...delivery } });
            return;
          case 'done':
            set({ sheet: { phase: 'done', loan: delivery.value, trial: delivery.earlier ? null : trial } });
            changed();
            return;
          case 'not-done':
            if (!held) again();
            else if (delivery.failure.code === 'trial-changed') void ask(held, trial);
            else set({ sheet: { ...held, failure: delivery.failure } });
        }
      };

    return {
      sheet: { phase: 'closed' },

      open: async (loan, kind) => {
        const again = () => void begin(loan, kind);
        if (courier.find(matterOf(loan), heard(loan, null, null, again))) return;
        await begin(loan, kind);
      },

      change: async (part) => {
        const { sheet } = get();
        if (sheet.phase !== 'open') return;
        const inputs = { ...sheet.inputs, ...part };
        const next: OpenTrial = { ...sheet, inputs, failure: null };
        const swapped = swap(sheet, inputs);
        if (swapped) set({ sheet: { ...next, answer: swapped } });
        else if ('kind' in part || 'amountText' in part || 'partPlan' in part) await ask(next);
        else set({ sheet: next });
      },

      retry: async () => {
        const { sheet } = get();
        if (sheet.phase === 'open') await ask(sheet);
      },

      confirm: async () => {
        const { sheet } = get();
        if (sheet.phase !== 'open' || sheet.answer.kind !== 'known') return;
        const { loan, inputs, answer } = sheet;
        const { trial } = answer;
        const held: OpenTrial = { ...sheet, failure: null };
        await courier.send(
          {
            matter: matterOf(loan),
            send: (submissionId) =>
              bank.repay({
                submissionId,
                trial: trial.request,
                totalFen: trial.totalFen,
                cardId: inputs.cardId,
              }),
          },
          heard(loan, held, trial, () => {}),
        );
      },

      askNow: courier.askNow,

      renew: async (home) => {
        const { sheet } = get();
        if (sheet.phase !== 'open') return;
        const loan = home.loans.find(({ id }) => id === sheet.loan.id);
        const before = sheet.answer.kind === 'known' ? sheet.answer.trial : null;
        if (loan) await ask({ ...sheet, loan }, before);
        else get().close();
      },

      close: () => {
        const { phase } = get().sheet;
        if (phase === 'sending') return;
        asking.drop();
        courier.leave();
        set({ sheet: { phase: 'closed' } });
        // Whatever became of it, the page shall know.
        if (phase === 'confirming') changed();
      },

      forget: () => {
        asking.drop();
        courier.leave();
      },
    };
  });

/** The figures on the sheet, current or faded. */
export const shownTrial = (answer: TrialAnswer): TrialView | null =>
  answer.kind === 'known' ? answer.trial : answer.kind === 'no-amount' ? null : answer.last;

/** Fewer instalments or lower ones: a choice only where principal is paid with every instalment. */
export const canChoosePlan = ({ loan: { method }, inputs }: Pick<OpenTrial, 'loan' | 'inputs'>): boolean =>
  inputs.kind === 'part' && (method === 'equal-installment' || method === 'equal-principal');

const otherPlan = ({ partPlan }: TrialRequest): PartPlan =>
  partPlan === 'fewer-periods' ? 'lower-payments' : 'fewer-periods';

/** The other plan was asked for together with the one shown: choosing it needs no question. */
function swap({ inputs: before, answer }: OpenTrial, inputs: TrialInputs): TrialAnswer | null {
  const { kind, amountText, partPlan } = before;
  if (inputs.kind !== kind || inputs.amountText !== amountText || inputs.partPlan === partPlan) return null;
  if (answer.kind !== 'known' || !answer.other) return null;
  return { ...answer, trial: answer.other, other: answer.trial };
}

/** What to ask the bank; without an amount nothing, for one that is none the reason. */
function requestOf({ loan, inputs }: OpenTrial): TrialRequest | { readonly failure: Failure | null } {
  const { kind, amountText, partPlan } = inputs;
  if (kind !== 'part') return { loanId: loan.id, kind, amountFen: null, partPlan: null };
  if (amountText.trim() === '') return { failure: null };
  const amountFen = parseYuan(amountText);
  if (amountFen === null)
    return { failure: { code: 'amount-not-a-number', rule: null, retryable: false, details: {} } };
  return { loanId: loan.id, kind, amountFen, partPlan: loan.method === 'revolving' ? null : partPlan };
}

const matterOf = ({ id }: LoanView): string => `repay/${id}`;

export const trialStore = ofPerson(
  createTrialStore(service, deviceSubmissions, () => {
    void repayStore.getState().load();
    void loanStore.getState().refresh();
  }),
);

loanStore.subscribe(({ state }, { state: before }) => {
  const { sheet, renew } = trialStore.getState();
  if (state?.phase !== 'ready' || state === before || state.stale) return;
  const { loan } = state.home;
  if (sheet.phase === 'open' && sheet.loan.id === loan.id)
    void renew({ loans: loan.status === 'active' ? [loan] : [] });
});

repayStore.subscribe(({ state }, { state: before }) => {
  if (state.phase === 'ready' && state !== before && !state.stale)
    void trialStore.getState().renew(state.home);
});

export const useTrial = <Part>(select: (store: TrialStore) => Part): Part => useStore(trialStore, select);

import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { CardView } from '@/services/contract/cards';
import type { QuoteOptions, QuoteRequest, QuoteView } from '@/services/contract/quote';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { Method, ProductId, PurposeId } from '@/services/contract/terms';
import { type Fen, fen, formatYuan, yuan } from '@/units/fen';
import { createAsking } from '../kit/asking';
import { type Later, later } from '../kit/later';
import { ofPerson } from '../kit/of-person';
import { judgeAmount } from './amount';
import { askBoth, type Compared } from './asked';

export interface QuoteInputs {
  /** As it was typed. */
  readonly amountText: string;
  /** Months; not asked of a revolving draw. */
  readonly periods: number;
  readonly method: Method;
  readonly purposeId: PurposeId | null;
  readonly cardId: string | null;
}

/** The answer to the inputs as they stand. `last` is the figure before it, shown faded while a new one is on its way. */
export type QuoteAnswer =
  | { readonly kind: 'bad-amount'; readonly failure: Failure; readonly last: QuoteView | null }
  | { readonly kind: 'quoting'; readonly last: QuoteView | null }
  | { readonly kind: 'quoted'; readonly quote: QuoteView; readonly renewed: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly last: QuoteView | null };

export interface OpenQuote {
  readonly phase: 'open';
  readonly options: QuoteOptions;
  readonly inputs: QuoteInputs;
  readonly answer: QuoteAnswer;
  readonly compared: Compared;
  /** Where a finger has the slider at the moment: shown, and asked for once it rests. */
  readonly draggedFen: Fen | null;
}

export type QuoteState =
  | { readonly phase: 'opening'; readonly productId: ProductId }
  | { readonly phase: 'failed'; readonly productId: ProductId; readonly failure: Failure }
  | { readonly phase: 'refused'; readonly options: QuoteOptions }
  | OpenQuote;

interface QuoteStore {
  /** Null before a product is opened. */
  readonly state: QuoteState | null;
  /** Begins with a product; the one that is open already is asked again and keeps its inputs. */
  open(productId: ProductId): Promise<void>;
  change(inputs: Partial<QuoteInputs>): void;
  /** A finger is at this amount. Nothing is asked. */
  drag(amountFen: Fen): void;
  /** The finger rests, at this amount or where it was last seen: it is asked for, as if it had been typed. */
  rest(amountFen?: Fen): void;
  /** Asks everything again and keeps the inputs: after a failure, or when the page is seen again. */
  refresh(): Promise<void>;
  /** Somebody else takes over: nothing is awaited any more. */
  forget(): void;
}

/** What borrowing needs of a quote; null while any of it is missing. */
export interface Offer {
  readonly quote: QuoteView;
  readonly purpose: { readonly id: PurposeId; readonly name: string };
  readonly card: CardView;
}

export function offerOf(state: QuoteState | null): Offer | null {
  if (state?.phase !== 'open' || state.answer.kind !== 'quoted' || isStale(state)) return null;
  const { options, inputs, answer } = state;
  const purpose = options.purposes.find(({ id }) => id === inputs.purposeId);
  const card = options.cards.find(({ id }) => id === inputs.cardId);
  return purpose && card ? { quote: answer.quote, purpose, card } : null;
}

/** Which product a state is about. */
export const productIdOf = (state: QuoteState): ProductId =>
  state.phase === 'open' || state.phase === 'refused' ? state.options.productId : state.productId;

/** Whether what is shown is for something else than what is asked for. */
export const isStale = ({ answer, draggedFen }: OpenQuote): boolean =>
  answer.kind !== 'quoted' || draggedFen !== null;

/** The figures on the screen, current or faded. */
export const shownQuote = (answer: QuoteAnswer): QuoteView | null =>
  answer.kind === 'quoted' ? answer.quote : answer.last;

const START_FEN = yuan(12_000);

export const createQuoteStore = (bank: WalletService, wait: Later = later) =>
  createStore<QuoteStore>((set, get) => {
    const asking = createAsking();
    let stopWaiting = () => {};

    /** An answer with the open quote it is for; null where it is late, or none is open. */
    const answered = async <Answer>(question: Promise<Answer>) => {
      const reply = await asking.latest(question);
      const { state } = get();
      return reply && state?.phase === 'open' ? { reply, now: state } : null;
    };

    /**
     * Asks for what an open quote says.
     * @param draggedFen where a finger has just rested: shown as it is until the answer is there, which is then all that is drawn
     */
    const ask = async (open: OpenQuote, renewed: boolean, draggedFen: Fen | null = null): Promise<void> => {
      asking.drop();
      stopWaiting();
      const { options, inputs } = open;
      const last = shownQuote(open.answer);
      const judged = judgeAmount(inputs.amountText, options);
      if (!judged.ok) {
        set({ state: { ...open, answer: { kind: 'bad-amount', failure: judged.failure, last } } });
        return;
      }
      if (draggedFen === null) set({ state: { ...open, answer: { kind: 'quoting', last } } });
      /** A finger may have come back since. */
      const landed = (now: OpenQuote): OpenQuote => ({
        ...now,
        inputs: { ...now.inputs, amountText: inputs.amountText },
        draggedFen: now.draggedFen === draggedFen ? null : now.draggedFen,
      });
      const request = requestOf(options, inputs, judged.amountFen);
      const asked = askBoth(bank, request, wait);
      const answer = await answered(asked.first);
      if (!answer) return;
      const {
        reply: { quoted, compared },
        now,
      } = answer;
      if (!quoted.ok) {
        const kind = quoted.failure.code.startsWith('amount-') ? 'bad-amount' : 'failed';
        set({ state: { ...landed(now), answer: { kind, failure: quoted.failure, last } } });
        return;
      }
      const quote = quoted.value;
      set({
        state: {
          ...landed(now),
          answer: { kind: 'quoted', quote, renewed },
          compared: compared ?? now.compared,
        },
      });
      stopWaiting = wait(renew, quote.validUntil - quote.quotedAt);
      if (compared) return;
      const late = await answered(asked.compared);
      if (late) set({ state: { ...late.now, compared: late.reply } });
    };

    const renew = () => {
      const { state } = get();
      if (state?.phase === 'open') void ask(state, true);
    };

    const open = async (productId: ProductId): Promise<void> => {
      const { state } = get();
      if (state?.phase === 'open' && state.options.productId === productId) {
        await refresh();
        return;
      }
      stopWaiting();
      set({ state: { phase: 'opening', productId } });
      const reply = await asking.latest(bank.quoteOptions(productId));
      if (!reply) return;
      if (!reply.ok) {
        set({ state: { phase: 'failed', productId, failure: reply.failure } });
        return;
      }
      const options = reply.value;
      if (options.refusals.length > 0) {
        set({ state: { phase: 'refused', options } });
        return;
      }
      const answer: QuoteAnswer = { kind: 'quoting', last: null };
      const inputs = firstInputs(options);
      const compared: Compared = { kind: 'none' };
      await ask({ phase: 'open', options, inputs, answer, compared, draggedFen: null }, false);
    };

    const refresh = async (): Promise<void> => {
      const { state } = get();
      if (state === null) return;
      if (state.phase !== 'open') {
        await open(productIdOf(state));
        return;
      }
      stopWaiting();
      const last = shownQuote(state.answer);
      // A page that is left in the middle of a drag is found where the finger was.
      set({ state: { ...letGo(state), answer: { kind: 'quoting', last } } });
      const answer = await answered(bank.quoteOptions(state.options.productId));
      if (!answer) return;
      const { reply, now } = answer;
      if (!reply.ok) set({ state: { ...now, answer: { kind: 'failed', failure: reply.failure, last } } });
      else if (reply.value.refusals.length > 0) set({ state: { phase: 'refused', options: reply.value } });
      else await ask({ ...now, options: reply.value }, false);
    };

    return {
      state: null,
      open,
      refresh,

      forget: () => {
        asking.drop();
        stopWaiting();
      },

      change: (part) => {
        const { state } = get();
        if (state?.phase !== 'open') return;
        const rested = letGo(state);
        const inputs = { ...rested.inputs, ...part };
        const priced = 'amountText' in part || 'periods' in part || 'method' in part;
        if (priced || rested !== state) void ask({ ...rested, inputs }, false);
        else set({ state: { ...state, inputs } });
      },

      drag: (draggedFen) => {
        const { state } = get();
        if (state?.phase === 'open') set({ state: { ...state, draggedFen } });
      },

      rest: (amountFen) => {
        const { state } = get();
        if (state?.phase !== 'open') return;
        const { draggedFen } = state;
        if (amountFen === undefined) {
          if (draggedFen !== null) get().change({});
        } else if (draggedFen === null) get().change({ amountText: plainYuan(amountFen) });
        else {
          if (draggedFen !== amountFen) get().drag(amountFen);
          void ask(letGo({ ...state, draggedFen: amountFen }), false, amountFen);
        }
      },
    };
  });

/** What is dragged, as if it had been typed. */
const letGo = (open: OpenQuote): OpenQuote =>
  open.draggedFen === null
    ? open
    : { ...open, draggedFen: null, inputs: { ...open.inputs, amountText: plainYuan(open.draggedFen) } };

const requestOf = (options: QuoteOptions, inputs: QuoteInputs, principalFen: Fen): QuoteRequest => ({
  productId: options.productId,
  principalFen,
  periods: inputs.method === 'revolving' ? null : inputs.periods,
  method: inputs.method,
});

/** A moderate amount to begin with, at most half of what could be had; nothing that is a consent or a statement. */
function firstInputs(options: QuoteOptions): QuoteInputs {
  const method = options.methods[0] ?? 'equal-installment';
  const wanted = Math.max(options.minimumFen, Math.min(START_FEN, options.availableFen / 2));
  const amountFen = fen(Math.floor(wanted / options.stepFen) * options.stepFen);
  return {
    amountText: plainYuan(amountFen),
    periods: options.terms[options.terms.length - 1] ?? 12,
    method,
    purposeId: null,
    cardId: options.cards[0]?.id ?? null,
  };
}

/** `12000`: as a person would type it. */
export const plainYuan = (amount: Fen): string => formatYuan(amount).replace(/\.00$/, '');

export const quoteStore = ofPerson(createQuoteStore(service));

export const useQuote = <Part>(select: (store: QuoteStore) => Part): Part => useStore(quoteStore, select);

import { createStore, useStore } from 'zustand';
import { service } from '@/services';
import type { Failure } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import { createAsking } from '../kit/asking';
import { ofPerson } from '../kit/of-person';
import { type Claim, isFigure, isRate, NO_CLAIM } from './claim/claim';
import { type Faults, readFields } from './claim/fields';
import type { Choice, Question } from './claim/question';
import { type Reading, readClaim } from './claim/reading';
import { type Checked, judge } from './claim/verdict';
import { waysOf } from './claim/ways';

export type CheckAnswer =
  /** Not asked yet, or the claim was changed since. */
  | { readonly kind: 'none' }
  /** Something is missing or cannot be read: nothing is judged. */
  | { readonly kind: 'asked'; readonly faults: Faults }
  | { readonly kind: 'counting' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'checked'; readonly checked: Checked };

interface CheckStore {
  readonly claim: Claim;
  /** What of it was written by hand: a sentence that no longer says a thing does not take this with it. */
  readonly byHand: Partial<Claim>;
  /** What was pasted; null where nothing was. */
  readonly pasted: { readonly text: string; readonly reading: Reading } | null;
  /** What the sentence left open and nobody has answered. */
  readonly questions: readonly Question[];
  readonly answer: CheckAnswer;
  write(part: Partial<Claim>): void;
  choose(choice: Choice): void;
  /** Fills in what a sentence says; what was written by hand and is not in it stays. Nothing is judged yet. */
  paste(text: string): void;
  check(): Promise<void>;
  clear(): void;
}

const NOT_ASKED: CheckAnswer = { kind: 'none' };

export const createCheckStore = (bank: WalletService) =>
  createStore<CheckStore>((set, get) => {
    // A claim that was changed meanwhile is another question.
    const asking = createAsking();

    const write = (part: Partial<Claim>): void => {
      asking.drop();
      const abouts = new Set(Object.keys(part).map(aboutOf));
      const { claim, byHand, questions, answer } = get();
      set({
        claim: { ...claim, ...part },
        byHand: { ...byHand, ...part },
        questions: questions.filter(({ about }) => !abouts.has(about)),
        answer: answer.kind === 'asked' ? { kind: 'asked', faults: without(answer.faults, part) } : NOT_ASKED,
      });
    };

    return {
      claim: NO_CLAIM,
      byHand: {},
      pasted: null,
      questions: [],
      answer: NOT_ASKED,

      write,
      choose: ({ part }) => write(part),

      paste: (text) => {
        asking.drop();
        const reading = readClaim(text);
        const said = new Set(Object.keys(reading.found));
        const byHand = Object.fromEntries(Object.entries(get().byHand).filter(([field]) => !said.has(field)));
        set({
          pasted: { text, reading },
          questions: reading.questions,
          claim: { ...NO_CLAIM, ...byHand, ...reading.found },
          byHand,
          answer: NOT_ASKED,
        });
      },

      check: async () => {
        const { claim, questions } = get();
        const fields = readFields(claim);
        // What the sentence leaves open is not judged, though its field be filled in.
        const open: Faults = Object.fromEntries(questions.map(({ about }) => [about, 'open'] as const));
        if (!fields.ok || questions.length > 0) {
          set({ answer: { kind: 'asked', faults: fields.ok ? open : { ...open, ...fields.faults } } });
          return;
        }
        set({ answer: { kind: 'counting' } });
        const ways = waysOf(claim, fields.read);
        const reply = await asking.latest(bank.count(ways.map(({ request }) => request)));
        if (!reply) return;
        const checked = reply.ok ? judge(claim, fields.read, ways, reply.value) : null;
        if (checked) set({ answer: { kind: 'checked', checked } });
        else if (!reply.ok) set({ answer: { kind: 'failed', failure: reply.failure } });
      },

      clear: () => {
        asking.drop();
        set({ claim: NO_CLAIM, byHand: {}, pasted: null, questions: [], answer: NOT_ASKED });
      },
    };
  });

/** Which question a field answers. */
function aboutOf(field: string): string {
  if (isRate(field)) return 'rate';
  if (isFigure(field)) return 'figure';
  return field === 'termIn' ? 'term' : field;
}

/** The faults that a change leaves standing. */
function without(faults: Faults, part: Partial<Claim>): Faults {
  const changed = new Set(Object.keys(part).flatMap((field) => [field, aboutOf(field), 'way']));
  return Object.fromEntries(Object.entries(faults).filter(([field]) => !changed.has(field)));
}

export const checkStore = ofPerson(createCheckStore(service));

export const useCheck = <Part>(select: (store: CheckStore) => Part): Part => useStore(checkStore, select);

import { compare, quote } from '@/services/bank/loans/quote';
import { quoteOptions } from '@/services/bank/views/wallet';
import type { ComparedQuote, QuoteRequest, QuoteView } from '@/services/contract/quote';
import { showDay } from '@/units/day';
import { type Fen, fen, showFen, showYuan, yuan } from '@/units/fen';
import { notations, rateNumber, showPercent } from '@/units/rate';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { words } from '@/words/quote';
import { figures, marks, percent, rules, state } from './bank';
import { contractOf } from './contract';

const PRODUCT = 'weilidai';
/** The end of the cap's scale. */
const TOP = 0.36;

/** What a loan can be, before anything is priced. */
export function options() {
  const found = quoteOptions(rules, state, PRODUCT);
  if (!found.ok) throw new Error('options of a quote');
  const { value } = found;
  const [method] = value.methods;
  const [card] = value.cards;
  if (!method || !card) throw new Error('a method and a card');
  const purposes = value.purposes.map(({ name, forbiddenBy }) => ({ name, marks: marks(forbiddenBy) }));
  return {
    least: showYuan(value.minimumFen),
    available: showYuan(value.availableFen),
    range: { min: value.minimumFen, max: value.availableFen, step: value.stepFen },
    terms: value.terms,
    termMarks: marks(value.sources.terms),
    methods: value.methods.map((one) => names.methods[one]),
    methodHint: names.methodHints[method],
    methodMarks: marks(value.sources.method.slice(0, 1)),
    card: [card.bankName, card.last4],
    purposes: purposes.filter((purpose) => purpose.marks.length === 0).map(({ name }) => name),
    forbidden: purposes.filter((purpose) => purpose.marks.length > 0),
  };
}

const AMOUNTS = [12_000, 12_100, 15_000];
const TERMS = [6, 12];

/** The quotes that the interactions ask for, by amount and months. */
export const quotes = () =>
  Object.fromEntries(
    AMOUNTS.flatMap((amount) =>
      TERMS.map((periods) => [`quote/${amount}/${periods}`, quoteOf(yuan(amount), periods)]),
    ),
  );

/** A quote as the bank gives it. */
function quoted(principalFen: Fen, periods: number): QuoteView {
  const found = quote(rules, state, requestOf(principalFen, periods));
  if (!found.ok) throw new Error(`a quote for ${principalFen} over ${periods} months`);
  return found.value;
}

const requestOf = (principalFen: Fen, periods: number) =>
  ({ productId: PRODUCT, principalFen, periods, method: 'equal-principal' }) satisfies QuoteRequest;

function quoteOf(principalFen: Fen, periods: number) {
  const view = quoted(principalFen, periods);
  const { schedule, startDay, cap, annualRate } = view;
  const [first] = schedule;
  if (!first) throw new Error('a first instalment');
  const own = rateNumber(annualRate);
  const most = rateNumber(cap.rate);
  return {
    rate: showPercent(own),
    irr: showPercent(view.irr.annualNominal),
    interest: showFen(view.totalInterestFen),
    dailyInterest: showFen(view.dailyInterestFen),
    total: showFen(view.totalPaymentFen),
    firstDay: showDay(first.dueDay, startDay),
    firstDays: first.days,
    firstAmount: showFen(first.paymentFen),
    firstPrincipal: showFen(first.principalFen),
    firstInterest: showFen(first.interestFen),
    shape: words.shapes['equal-principal'],
    otherYear: notations(view)?.[1].days,
    ...chart(view),
    cap: showPercent(most, 0),
    capTop: showPercent(TOP, 0),
    ownAt: percent(own / TOP),
    capAt: percent(most / TOP),
    capMarks: marks([cap.source, ...figures.sources['cap-basis'].slice(0, 1)]),
    ...elsewhere(principalFen, periods),
    large: view.largeTransfer ? showYuan(view.largeTransferAboveFen) : '',
    largeMarks: marks(figures.sources['large-transfer']),
    // Not of this page, or not until it is asked for: kept, and sent when it is shown.
    contract: contractOf(view),
    plan: schedule.map((row) => ({
      day: showDay(row.dueDay, startDay),
      payment: showFen(row.paymentFen),
      principal: showFen(row.principalFen),
      interest: showFen(row.interestFen),
      days: row.days,
      left: showFen(row.balanceFen),
    })),
  };
}

const GRID = [3, 2, 1, 0];
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Bars on a grid of three steps, each a round number of yuan. */
function chart({ schedule }: QuoteView) {
  const least = Math.max(...schedule.map(({ paymentFen }) => paymentFen)) / 3;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ROUND.map((times) => times * power).find((round) => round >= least) ?? least;
  return {
    axis: GRID.map((line) => showYuan(fen(step * line))),
    bars: schedule.map(({ dueDay, principalFen, interestFen }) => ({
      month: Number(dueDay.slice(5, 7)),
      principal: percent(principalFen / step / 3),
      interest: percent(interestFen / step / 3),
    })),
  };
}

/** The same loan at every product, the cheapest first. */
function elsewhere(principalFen: Fen, periods: number) {
  const rows = compare(rules, state, requestOf(principalFen, periods));
  const given = rows.filter((row) => row.ok).sort((a, b) => a.totalInterestFen - b.totalInterestFen);
  const dearest = Math.max(...given.map(({ totalInterestFen }) => totalInterestFen));
  return {
    compared: words.compared({ amount: principalFen, periods }),
    elsewhere: [
      ...given.map((row) => ({
        name: row.productName,
        own: row.productId === PRODUCT,
        interest: showFen(row.totalInterestFen),
        length: percent(Math.max(0.02, row.totalInterestFen / dearest)),
        terms: termsOf(row),
        irr: showPercent(row.irr),
      })),
      ...rows
        .filter((row) => !row.ok)
        .map(({ productName, failure }) => ({
          name: productName,
          reason: failureWords(failure).text,
          marks: failure.rule ? marks([failure.rule]) : [],
        })),
    ],
  };
}

function termsOf({ method, annualRate, onlyFen }: Extract<ComparedQuote, { ok: true }>): string {
  const said = { method: names.methods[method], rate: annualRate };
  return onlyFen === null ? words.comparedRate(said) : words.comparedShort({ ...said, only: onlyFen });
}

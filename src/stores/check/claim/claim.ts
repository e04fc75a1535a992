import type { ClaimWay } from '@/services/contract/claim';

/** A rate, and the time it is for; a fee is for each period, on all that was lent at first. */
export type RateField = 'dayRate' | 'monthRate' | 'yearRate' | 'feeRate';
/** What somebody said is to be paid: all interest, a day's, an instalment's; an instalment; everything. */
export type FigureField = 'interest' | 'daily' | 'each' | 'payment' | 'repaid';
export type ClaimField = 'principal' | 'term' | RateField | FigureField;

/** Instalments are periods of a month; so many months say nothing of instalments. */
export type TermIn = 'day' | 'month' | 'period';

/** What someone said a loan costs, as it was typed; rates in percent. What was not said is empty. */
export type Claim = Readonly<Record<ClaimField, string>> & {
  readonly termIn: TermIn;
  /** Null where nobody said how it is repaid. */
  readonly way: ClaimWay | null;
};

export const RATE_FIELDS: readonly RateField[] = ['dayRate', 'monthRate', 'yearRate', 'feeRate'];
export const FIGURE_FIELDS: readonly FigureField[] = ['interest', 'repaid', 'each', 'payment', 'daily'];

/** Whether a field is a rate: the list has all that there are. */
export const isRate = (field: string): field is RateField => RATE_FIELDS.some((rate) => rate === field);
/** Whether a field is a figure: the list has all that there are. */
export const isFigure = (field: string): field is FigureField =>
  FIGURE_FIELDS.some((figure) => figure === field);

export const CLAIM_FIELDS: readonly ClaimField[] = ['principal', 'term', ...RATE_FIELDS, ...FIGURE_FIELDS];

export const NO_CLAIM: Claim = {
  principal: '',
  term: '',
  dayRate: '',
  monthRate: '',
  yearRate: '',
  feeRate: '',
  interest: '',
  daily: '',
  each: '',
  payment: '',
  repaid: '',
  termIn: 'month',
  way: null,
};

import { type Fen, yuan } from '@/units/fen';
import { rate } from '@/units/rate';
import type { SourceId } from './rule';

/** A pay-score band and what it pays a year; the better end of the score gets the lower end of the rate (S5). */
export interface PriceBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly min: ReturnType<typeof rate>;
  readonly max: ReturnType<typeof rate>;
  readonly source: SourceId;
}

export const PRICE_BANDS: readonly PriceBand[] = [
  { name: '优质客户', from: 750, to: 850, min: rate('0.072'), max: rate('0.108'), source: 'B40' },
  { name: '普通客户', from: 650, to: 749, min: rate('0.12'), max: rate('0.18'), source: 'B41' },
  { name: '次级客户', from: 580, to: 649, min: rate('0.18'), max: rate('0.24'), source: 'B42' },
];

/** A new user's first loan is a fifth cheaper, never below the published minimum (B39, X29). */
export const FIRST_LOAN = { keepsPercent: 80, source: 'B39' } as const;

/** A new user's first limit (A29), and when its cap ends. */
export const NEW_USER_LIMIT: {
  readonly max: Fen;
  readonly source: SourceId;
  /** Months on time in a row (S43); null where it ends with the first raise, whenever that is. */
  readonly endsAfterMonths: number | null;
} = { max: yuan(20_000), source: 'A29', endsAfterMonths: 3 };

/** The ceiling on the price: a setting (X6). */
export const RATE_CAPS = {
  joint: { rate: rate('0.24'), source: 'R3' },
  article: { rate: rate('0.36'), source: 'A9' },
} as const;

/** What a partner asks of one person is a figure of ours: no document names an offer (S42). */
export const OFFER = { sources: ['S42'] } as const;

/** One transfer above this is confirmed once more (A31). */
export const LARGE_TRANSFER = { above: yuan(5_000), source: 'A31' } as const;

/** Total debt above so many times the yearly income is warned about (C47). */
export const DEBT_WARNING = { timesIncome: 3, source: 'C47', sources: ['C47', 'C49', 'B59', 'X27'] } as const;

/** A month's payment above this part of a month's income is hard to bear (B59, C10, S41). */
export const AFFORDABLE = { percentOfIncome: 50, sources: ['B59', 'C10', 'S41'] } as const;

/** Whoever takes the whole limit is asked to take what is needed (C54, C53). */
export const WHOLE_LIMIT = { sources: ['C54', 'C53'] } as const;

/** How far the shown rate of return may be from the true one (A40, X26). */
export const IRR_PROMISE = { maxError: 0.005, sources: ['A40', 'R1', 'X26'] } as const;

/** What an application is judged by besides the pay score (B47, B49, S24). */
export const ELIGIBILITY = {
  payScoreFloor: { value: 580, source: 'B42' },
  inquiries: { most: 6, retryMonths: 3, source: 'B47' },
  paymentsPerWeek: { least: 3, source: 'B49' },
} as const;

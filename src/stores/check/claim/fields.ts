import { type Fen, fen, parseYuan } from '@/units/fen';
import { billionths, parseRate, type Rate } from '@/units/rate';
import {
  CLAIM_FIELDS,
  type Claim,
  type ClaimField,
  FIGURE_FIELDS,
  isRate,
  RATE_FIELDS,
  type RateField,
} from './claim';

/** `missing`: nothing there · `unread`: no number · `range`: a number that cannot be · `open`: a question about it has no answer. */
export type FieldFault = 'missing' | 'unread' | 'range' | 'open';

/** What is wrong, by field; `rate` and `figure` where none of theirs is filled in, `way` where days are repaid by instalments. */
export type Faults = Readonly<Partial<Record<ClaimField | 'rate' | 'figure' | 'way', FieldFault>>>;

/** Beyond these nobody lends, and the arithmetic stays exact. */
export const CLAIM_LIMITS = {
  principalFen: fen(10_000_000_000),
  percent: { dayRate: 10, monthRate: 80, yearRate: 1000, feeRate: 80 },
  days: 36_500,
  months: 1200,
} as const;

/** A claim in figures: every field that says something. */
export interface Read {
  readonly principalFen: Fen;
  /** Days, or months. */
  readonly term: number;
  /** The rate of its own time, not of a year. */
  readonly rates: Readonly<Partial<Record<RateField, Rate>>>;
  readonly figures: Readonly<Partial<Record<(typeof FIGURE_FIELDS)[number], Fen>>>;
}

/** Every field read, or what is wrong with each that cannot be. */
export function readFields(claim: Claim): { ok: true; read: Read } | { ok: false; faults: Faults } {
  const faults: Partial<Record<ClaimField | 'rate' | 'figure' | 'way', FieldFault>> = {};
  const values: Partial<Record<ClaimField, number>> = {};
  for (const field of CLAIM_FIELDS) {
    if (claim[field].trim() === '') continue;
    const value = numberOf(field, claim);
    if (value === null) faults[field] = 'unread';
    else if (!isWithin(field, claim, value)) faults[field] = 'range';
    else values[field] = value;
  }
  const empty = (fields: readonly ClaimField[]) => fields.every((field) => claim[field].trim() === '');
  if (empty(['principal'])) faults.principal = 'missing';
  if (empty(['term'])) faults.term = 'missing';
  if (empty(RATE_FIELDS)) faults.rate = 'missing';
  if (empty(FIGURE_FIELDS)) faults.figure = 'missing';
  if (claim.termIn === 'day' && claim.way !== null && claim.way !== 'bullet') faults.way = 'range';
  const { principal, term } = values;
  if (Object.keys(faults).length > 0 || principal === undefined || term === undefined)
    return { ok: false, faults };
  return {
    ok: true,
    read: {
      principalFen: fen(principal),
      term,
      rates: only(values, RATE_FIELDS, billionths),
      figures: only(values, FIGURE_FIELDS, fen),
    },
  };
}

/** Those of some fields, in their unit. */
function only<Field extends ClaimField, Unit>(
  values: Partial<Record<ClaimField, number>>,
  fields: readonly Field[],
  inUnit: (value: number) => Unit,
): Partial<Record<Field, Unit>> {
  const kept: Partial<Record<Field, Unit>> = {};
  for (const field of fields) {
    const value = values[field];
    if (value !== undefined) kept[field] = inUnit(value);
  }
  return kept;
}

function numberOf(field: ClaimField, claim: Claim): number | null {
  const typed = claim[field];
  if (field === 'term') return /^\d{1,6}$/.test(plainOf(typed)) ? Number(plainOf(typed)) : null;
  return isRate(field) ? percent(typed) : parseYuan(typed);
}

function isWithin(field: ClaimField, claim: Claim, value: number): boolean {
  if (field === 'term')
    return value > 0 && value <= (claim.termIn === 'day' ? CLAIM_LIMITS.days : CLAIM_LIMITS.months);
  if (isRate(field)) return value > 0 && value <= CLAIM_LIMITS.percent[field] * ONE_PERCENT;
  return field === 'principal'
    ? value > 0 && value <= CLAIM_LIMITS.principalFen
    : value <= CLAIM_LIMITS.principalFen * 1000;
}

const ONE_PERCENT = 10_000_000;

const plainOf = (typed: string): string => typed.normalize('NFKC').trim();

/** What was typed as a number of percent: without its sign, a Chinese full stop as the point. */
export const barePercent = (typed: string): string =>
  plainOf(typed)
    .replace(/\s*%$/, '')
    .replace(/^(\d*)。(\d*)$/, '$1.$2')
    .replace(/^\./, '0.')
    .replace(/\.$/, '');

/** `0.05` or `18%` as 0.0005 or 0.18: the point moves, no digit is lost. */
function percent(typed: string): Rate | null {
  const bare = barePercent(typed);
  if (!/^\d{1,4}(\.\d{1,7})?$/.test(bare)) return null;
  const [before = '', after = ''] = bare.split('.');
  const digits = before.padStart(3, '0');
  return parseRate(`${digits.slice(0, -2)}.${digits.slice(-2)}${after}`);
}

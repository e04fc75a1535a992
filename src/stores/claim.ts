import { assert } from '@/units/assert';
import { type Fen, fen, parseYuan } from '@/units/fen';
import { dailyRate, interestForDays, interestForMonths, parseRate, type Rate, rate } from '@/units/rate';

/** What someone said a loan costs, as it was typed. */
export interface Claim {
  readonly principal: string;
  /** In percent. */
  readonly rate: string;
  readonly ratePer: 'day' | 'year';
  readonly term: string;
  readonly termIn: 'day' | 'month';
  readonly interest: string;
}

export type ClaimField = 'principal' | 'rate' | 'term' | 'interest';

/** `missing`: nothing there · `unread`: no number · `range`: a number that cannot be. */
export type FieldFault = 'missing' | 'unread' | 'range';

/** One way of counting, and what the interest comes to by it. */
export interface Count {
  readonly by: '360' | '365' | 'months';
  readonly interestFen: Fen;
}

/** `rounded`: right to the whole yuan that was said. */
export type Verdict = 'right' | 'rounded' | 'too-much' | 'too-little';

export interface Checked {
  readonly principalFen: Fen;
  readonly claimedFen: Fen;
  /** The year's rate, on 360 days where it was said by the day. */
  readonly annual: Rate;
  readonly term: number;
  /** The one the claim is measured by first: the nearest. */
  readonly count: Count;
  /** Every way that fits what was said. */
  readonly counts: readonly Count[];
  readonly verdict: Verdict;
  /** Claimed less counted. */
  readonly differenceFen: Fen;
}

export type Judged =
  | { readonly ok: true; readonly checked: Checked }
  | { readonly ok: false; readonly faults: Readonly<Partial<Record<ClaimField, FieldFault>>> };

/** Beyond these nobody lends, and the arithmetic stays exact. */
export const CLAIM_LIMITS = {
  principalFen: 10_000_000_000,
  dayPercent: 10,
  yearPercent: 1000,
  days: 36_500,
  months: 1200,
} as const;

/** Above this a year is dearer than any cap the rules name (R3, X6). */
export const HIGHEST_CAP = rate('0.36');
export const JOINT_CAP = rate('0.24');

/** Judges every field, and counts where all of them can be read. Interest on the whole principal for the whole term. */
export function judgeClaim(claim: Claim): Judged {
  const principalFen = read(
    parseYuan(claim.principal),
    claim.principal,
    (value) => value > 0 && value <= CLAIM_LIMITS.principalFen,
  );
  const percentage = percent(claim.rate);
  const most = claim.ratePer === 'day' ? CLAIM_LIMITS.dayPercent : CLAIM_LIMITS.yearPercent;
  const said = read(percentage, claim.rate, (value) => value > 0 && value <= most * PERCENT);
  const longest = claim.termIn === 'day' ? CLAIM_LIMITS.days : CLAIM_LIMITS.months;
  const term = read(whole(claim.term), claim.term, (value) => value > 0 && value <= longest);
  const claimedFen = read(
    parseYuan(claim.interest),
    claim.interest,
    (value) => value <= CLAIM_LIMITS.principalFen * 100,
  );
  if (
    typeof principalFen === 'string' ||
    typeof said === 'string' ||
    typeof term === 'string' ||
    typeof claimedFen === 'string'
  )
    return {
      ok: false,
      faults: faultsOf({ principal: principalFen, rate: said, term, interest: claimedFen }),
    };

  const annual = claim.ratePer === 'day' ? dailyRate(asDecimal(claim.rate)) : said;
  const counts = countsOf(claim, principalFen, annual, term);
  const count = nearest(counts, claimedFen);
  return {
    ok: true,
    checked: {
      principalFen,
      claimedFen,
      annual,
      term,
      count,
      counts,
      verdict: verdictOf(claim.interest, claimedFen, count.interestFen),
      differenceFen: fen(claimedFen - count.interestFen),
    },
  };
}

/** A month is a twelfth of a year. A rate by the year says nothing of how long its year is: both are counted (X1). */
function countsOf(claim: Claim, principalFen: Fen, annual: Rate, term: number): Count[] {
  if (claim.termIn === 'month')
    return [{ by: 'months', interestFen: interestForMonths(principalFen, annual, term) }];
  const by360: Count = { by: '360', interestFen: interestForDays(principalFen, annual, term, 'actual/360') };
  if (claim.ratePer === 'day') return [by360];
  return [by360, { by: '365', interestFen: interestForDays(principalFen, annual, term, 'actual/365') }];
}

function nearest(counts: readonly Count[], claimedFen: Fen): Count {
  const [first, ...others] = counts;
  assert(first !== undefined, 'there is a way of counting');
  const off = ({ interestFen }: Count) => Math.abs(claimedFen - interestFen);
  return others.reduce((best, one) => (off(one) < off(best) ? one : best), first);
}

function verdictOf(typed: string, claimedFen: Fen, interestFen: Fen): Verdict {
  const difference = claimedFen - interestFen;
  if (difference === 0) return 'right';
  if (!typed.includes('.') && Math.abs(difference) <= 50) return 'rounded';
  return difference > 0 ? 'too-much' : 'too-little';
}

function read<Value extends number>(
  value: Value | null,
  typed: string,
  within: (value: Value) => boolean,
): Value | FieldFault {
  if (typed.trim() === '') return 'missing';
  if (value === null) return 'unread';
  return within(value) ? value : 'range';
}

function faultsOf(fields: Record<ClaimField, number | FieldFault>): Partial<Record<ClaimField, FieldFault>> {
  const faults: Partial<Record<ClaimField, FieldFault>> = {};
  for (const field of ['principal', 'rate', 'term', 'interest'] as const) {
    const value = fields[field];
    if (typeof value === 'string') faults[field] = value;
  }
  return faults;
}

/** A hundredth, as a rate. */
const PERCENT = rate('0.01');

/** `0.05` or `18%` as the decimal text 0.0005 or 0.18: the point moves, no digit is lost. */
function asDecimal(typed: string): string {
  const [before = '', after = ''] = bare(typed).split('.');
  const digits = before.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${after}`;
}

const bare = (typed: string): string => typed.normalize('NFKC').trim().replace(/\s*%$/, '');

const percent = (typed: string): Rate | null =>
  /^\d{1,4}(\.\d{1,7})?$/.test(bare(typed)) ? parseRate(asDecimal(typed)) : null;

function whole(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

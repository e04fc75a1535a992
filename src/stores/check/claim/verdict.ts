import type { CountView } from '@/services/contract/claim';
import { type Fen, fen } from '@/units/fen';
import { type Claim, FIGURE_FIELDS, type FigureField, RATE_FIELDS, type RateField } from './claim';
import type { Read } from './fields';
import { agreeOn, IN_A_YEAR, type Way } from './ways';

/** `rounded`: right to the whole yuan that was said · `varies`: there is no one figure for every instalment. */
export type Verdict = 'right' | 'rounded' | 'too-much' | 'too-little' | 'varies';

/** One figure that was said, and what it comes to by one way of counting. */
export interface Compared {
  readonly figure: FigureField;
  readonly claimedFen: Fen;
  readonly countedFen: Fen;
  /** Claimed less counted. */
  readonly differenceFen: Fen;
  readonly verdict: Verdict;
}

export interface JudgedWay {
  readonly rate: RateField;
  readonly count: CountView;
  readonly compared: readonly Compared[];
  /** The worst of what was compared. */
  readonly verdict: Verdict;
}

/** Two rates of one sentence: the same said twice, or not. `irr`: the year's is what the fee really costs. */
export interface RatePair {
  readonly a: RateField;
  readonly b: RateField;
  readonly agree: 360 | 365 | 'irr' | null;
}

export interface Checked {
  readonly read: Read;
  readonly ways: readonly JudgedWay[];
  /** The one the claim is measured by first: right if any is, else the nearest. */
  readonly nearest: JudgedWay;
  /** Right by every way, by some, by none. */
  readonly standing: 'all' | 'some' | 'none';
  readonly pairs: readonly RatePair[];
}

/** What was said, held against every way of counting it. */
export function judge(
  claim: Claim,
  read: Read,
  ways: readonly Way[],
  counts: readonly CountView[],
): Checked | null {
  const judged = ways.flatMap(({ rate: by }, index): JudgedWay[] => {
    const count = counts[index];
    if (!count) return [];
    const compared = FIGURE_FIELDS.flatMap((figure): Compared[] => {
      const claimedFen = read.figures[figure];
      return claimedFen === undefined ? [] : [compare(claim, figure, claimedFen, count)];
    });
    return [{ rate: by, count, compared, verdict: worst(compared) }];
  });
  const sorted = [...judged].sort((a, b) => rank(a) - rank(b) || apart(a) - apart(b));
  const nearest = sorted[0];
  if (!nearest) return null;
  const right = judged.filter(isRight).length;
  const pairs = pairsOf(read, judged);
  const standing = right === 0 ? 'none' : isWhole(judged) ? 'all' : 'some';
  return { read, ways: judged, nearest, standing, pairs };
}

export const isRight = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict === 'right' || verdict === 'rounded';

/** Right for every repayment and every rate that was said; a year of 360 or of 365 days is enough. */
function isWhole(ways: readonly JudgedWay[]): boolean {
  const kinds = new Set(ways.map(({ rate: by, count }) => `${by}/${count.request.way}`));
  const right = new Set(ways.filter(isRight).map(({ rate: by, count }) => `${by}/${count.request.way}`));
  return kinds.size === right.size;
}

function compare(claim: Claim, figure: FigureField, claimedFen: Fen, count: CountView): Compared {
  const countedFen = countedOf(figure, count);
  const differenceFen = fen(claimedFen - countedFen);
  const varies = figure === 'each' && !count.level;
  return {
    figure,
    claimedFen,
    countedFen,
    differenceFen,
    verdict: varies ? 'varies' : verdictOf(claim[figure], differenceFen, slackOf(figure, count)),
  };
}

function countedOf(
  figure: FigureField,
  { totalInterestFen, totalPaymentFen, dailyInterestFen, first }: CountView,
): Fen {
  switch (figure) {
    case 'interest':
      return totalInterestFen;
    case 'repaid':
      return totalPaymentFen;
    case 'daily':
      return dailyInterestFen;
    case 'each':
      return first.interestFen;
    case 'payment':
      return first.paymentFen;
  }
}

/** An instalment is a fen off where a calculator rounds its two parts together; a total by formula half a fen a period. */
const slackOf = (figure: FigureField, { request: { length, way } }: CountView): number => {
  if (figure === 'payment') return 'periods' in length && length.periods > 1 ? 1 : 0;
  return (way === 'equal-installment' || way === 'equal-principal') &&
    (figure === 'interest' || figure === 'repaid') &&
    'periods' in length
    ? Math.min(99, length.periods / 2)
    : 0;
};

function verdictOf(typed: string, differenceFen: Fen, slack: number): Verdict {
  if (differenceFen === 0) return 'right';
  const size = Math.abs(differenceFen);
  const whole = !/[.。．]\s*\d/.test(typed);
  if (size <= slack || (whole && size <= 50)) return 'rounded';
  return differenceFen > 0 ? 'too-much' : 'too-little';
}

const ORDER: readonly Verdict[] = ['right', 'rounded', 'too-much', 'too-little', 'varies'];

const worst = (compared: readonly Compared[]): Verdict =>
  compared.reduce<Verdict>(
    (worse, { verdict }) => (ORDER.indexOf(verdict) > ORDER.indexOf(worse) ? verdict : worse),
    'right',
  );

const rank = (way: JudgedWay): number =>
  isRight(way) ? ORDER.indexOf(way.verdict) : way.verdict === 'varies' ? 3 : 2;
const apart = ({ compared }: JudgedWay): number =>
  compared.reduce((sum, { differenceFen }) => sum + Math.abs(differenceFen), 0);

function pairsOf({ rates }: Read, ways: readonly JudgedWay[]): RatePair[] {
  const said = RATE_FIELDS.filter((field) => rates[field] !== undefined);
  return said.flatMap((a, index) =>
    said.slice(index + 1).map((b): RatePair => {
      const agree = agreeOn(a, rates[a] ?? 0, b, rates[b] ?? 0);
      return { a, b, agree: agree ?? (b === 'feeRate' && isIrr(rates[a] ?? 0, a, ways) ? 'irr' : null) };
    }),
  );
}

/** Whether a rate is what the fee's own cash flows come to, to the hundredth of a percent. */
const isIrr = (value: number, field: RateField, ways: readonly JudgedWay[]): boolean =>
  ways.some(
    ({ rate: by, count: { annualIrr } }) =>
      by === 'feeRate' &&
      annualIrr !== null &&
      Math.abs((value * IN_A_YEAR[field]) / 1e9 - annualIrr) <= 0.000_05,
  );

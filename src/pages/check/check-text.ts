import type { Claim, RateField } from '@/stores/check/claim/claim';
import { barePercent } from '@/stores/check/claim/fields';
import { type Checked, isRight, type JudgedWay, type RatePair } from '@/stores/check/claim/verdict';
import { type Fen, fen } from '@/units/fen';
import { type DayCount, rateNumber, yearDays } from '@/units/rate';
import { words } from '@/words/check';

/** The answer in a heading and a sentence. */
export function verdictWords({ standing, nearest, ways }: Checked): { title: string; text: string } {
  if (standing === 'some') return { title: words.some.title, text: rightBy(ways) };
  if (standing === 'all') {
    const fee = feeOf(nearest);
    const difference = fen(Math.abs(off(nearest)));
    if (nearest.verdict === 'right')
      return { title: words.right.title, text: fee ? words.right.withFee(fee) : words.right.text };
    return {
      title: words.rounded.title,
      text: fee ? words.rounded.withFee({ ...fee, difference }) : words.rounded.text({ difference }),
    };
  }
  const way = ways.length > 1 ? nameOf(nearest, goBySeveral(ways)) : null;
  const wrong = nearest.compared.find((one) => !isRight(one));
  if (!wrong || wrong.verdict === 'varies')
    return {
      title: words.varies.title,
      text: way === null ? words.varies.text : words.varies.nearest({ way }),
    };
  const said = wrong.verdict === 'too-much' ? words.tooMuch : words.tooLittle;
  const given = { figure: words.fields[wrong.figure], difference: fen(Math.abs(wrong.differenceFen)) };
  return { title: said.title, text: way === null ? said.text(given) : said.nearest({ ...given, way }) };
}

/** By which ways it is right: 按等额本息; the days begin with 按 of their own. */
function rightBy(ways: readonly JudgedWay[]): string {
  const right = ways.filter(isRight);
  const several = goBySeveral(ways);
  const first = right[0]?.count.request.length;
  const said = { ways: [...new Set(right.map((way) => nameOf(way, several)))].join('、') };
  return first && 'days' in first && !several ? words.some.byDays(said) : words.some.byWays(said);
}

/** A fee on the first principal costs more than its rate says, for the principal is repaid all the while. */
const feeOf = ({ count: { request, annualIrr } }: JudgedWay) =>
  request.way === 'flat-fee' && annualIrr !== null ? { irr: annualIrr, rate: request.annualRate } : null;

const off = ({ compared }: JudgedWay): Fen =>
  compared.reduce<Fen>(
    (most, { differenceFen }) => (Math.abs(differenceFen) > Math.abs(most) ? differenceFen : most),
    fen(0),
  );

/** 等额本息; by the day how many of them, and of what year. Where several rates were said, also which. */
export function nameOf({ rate, count: { request } }: JudgedWay, several = false): string {
  const { way, length, dayCount } = request;
  const name =
    'days' in length
      ? rate === 'yearRate'
        ? words.byDaysOfYear({ days: length.days, year: yearDays(dayCount) })
        : words.byDays({ days: length.days })
      : words.ways[way];
  return several ? words.byRate({ rate: words.fields[rate], way: name }) : name;
}

/** Whether the ways go by more than one rate, so that each must say by which. */
export const goBySeveral = (ways: readonly JudgedWay[]): boolean =>
  new Set(ways.map(({ rate }) => rate)).size > 1;

/** One line of arithmetic: 10,000 × 18% ÷ 360 × 30 天 = 150.00 元 */
export function working(claim: Claim, { rate, count }: JudgedWay): string {
  const { request, totalInterestFen: interest, totalPaymentFen: total, first, last } = count;
  const { way, length, dayCount, principalFen: principal } = request;
  const said = `${barePercent(claim[rate])}%`;
  if ('days' in length)
    return words.working.days({ principal, rate: byDay(rate, said, dayCount), days: length.days, interest });
  const monthly = byMonth(rate, said);
  if (way === 'bullet')
    return words.working.months({ principal, rate: monthly, months: length.periods, interest });
  if (way === 'interest-only' || way === 'flat-fee')
    return words.working.each({
      principal,
      rate: monthly,
      each: first.interestFen,
      periods: length.periods,
      interest,
    });
  return way === 'equal-installment'
    ? words.working.level({ payment: first.paymentFen, total, interest })
    : words.working.falling({ first: first.paymentFen, last: last.paymentFen, total, interest });
}

function byDay(rate: RateField, said: string, dayCount: DayCount): string {
  if (rate === 'dayRate') return said;
  return rate === 'yearRate' ? `${said} ÷ ${yearDays(dayCount)}` : `${said} ÷ 30`;
}

function byMonth(rate: RateField, said: string): string {
  if (rate === 'dayRate') return words.working.aMonthOfDays({ rate: said });
  return rate === 'yearRate' ? `${said} ÷ 12` : said;
}

/** What a way's own cash flows come to in a year, where that is more than its rate says. */
export const trueYearly = ({ count: { annualIrr, request } }: JudgedWay): number | null =>
  annualIrr !== null && annualIrr > rateNumber(request.annualRate) + 0.000_05 ? annualIrr : null;

/** The rates of a way: simple by the year, and what it really costs where that is more. */
export function yearlyWords(way: JudgedWay): string {
  const rate = way.count.request.annualRate;
  const irr = trueYearly(way);
  return irr === null ? words.simple({ rate }) : words.dearer({ rate, irr });
}

/** Whether two rates of one sentence say the same. */
export function pairWords(claim: Claim, { a, b, agree }: RatePair): string {
  const said = (field: RateField) =>
    words.saidRate({ field: words.fields[field], rate: barePercent(claim[field]) });
  const both = { one: said(a), other: said(b) };
  if (agree === 'irr') return words.pairs.irr(both);
  if (agree === null) return words.pairs.different(both);
  return a === 'dayRate' || b === 'dayRate'
    ? words.pairs.sameOnDays({ ...both, days: agree })
    : words.pairs.same(both);
}

/** The check as one person would send it to another. */
export function checkText(claim: Claim, checked: Checked): string {
  const { principalFen, term } = checked.read;
  return [
    words.copied.verdict(verdictWords(checked)),
    words.copied.principal({
      principal: principalFen,
      term: words.terms[claim.termIn]({ term: String(term) }),
    }),
    ...checked.nearest.compared.map(({ figure, claimedFen, countedFen }) =>
      words.copied.figure({ figure: words.fields[figure], claimed: claimedFen, counted: countedFen }),
    ),
    ...checked.ways.map((way) =>
      words.copied.way({
        way: nameOf(way, goBySeveral(checked.ways)),
        working: working(claim, way),
        yearly: yearlyWords(way),
      }),
    ),
    ...checked.pairs.map((pair) => pairWords(claim, pair)),
    words.copied.simulated,
  ].join('\n');
}

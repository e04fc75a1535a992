import type { Figures } from '../../contract/figures';
import type { RuleSet } from '../../rules/rule-set';

/** The figures that screens say in words of their own, and what each claim rests on. */
export const figuresOf = (rules: RuleSet): Figures => ({
  quoteMinutes: rules.quoteValidity.minutes,
  faceMinutes: rules.faceCheck.validMinutes,
  coolingOffHours: rules.coolingOff.hours,
  graceDays: rules.overdue.graceDays.value,
  cutAfterDays: rules.overdue.cutAfterDays.value,
  cutPercent: rules.overdue.cutPercent,
  freezeAtCount: rules.overdue.freezeAtCount.value,
  revolvingDays: rules.revolving.days,
  irrMaxError: rules.irrPromise.maxError,
  idleDays: rules.idle.days,
  inquiryMonths: rules.eligibility.inquiries.retryMonths,
  complaintHours: rules.complaint.hours,
  complaintLetters: rules.complaint.letters,
  largeTransferAboveFen: rules.largeTransfer.above,
  rateCaps: { joint: rules.rateCaps.joint.rate, article: rules.rateCaps.article.rate },
  personalCaps: { interim: rules.caps.interim.fen, article: rules.caps.article.fen },
  debtTimes: rules.debtWarning.timesIncome,
  ...reviewOf(rules),
  neutralScore: rules.neutralScore,
  limitStepFen: rules.limitStep.fen,
  payScoreBands: rules.priceBands.map(({ from, to }) => [from, to]),
  newUserMostFen: rules.newUserLimit.max,
  studentMostFen: rules.caps.student.fen,
  fundLeastFen: rules.fundHolding.least,
  fundAfterDays: rules.fundHolding.afterDays,
  sources: { ...rules.citations, ...lateness(rules) },
});

/** What a late day's cost rests on: where it is never less than the contract's, that rule stands in for S11 (S55). */
const lateness = ({ citations, overdue }: RuleSet): Partial<Figures['sources']> =>
  overdue.leastOfContract.percent > 0
    ? {
        penalty: [...citations.penalty.filter((id) => id !== 'S11'), overdue.leastOfContract.source],
        'penalty-stage': [...citations['penalty-stage'], overdue.leastOfContract.source],
      }
    : {};

/** Of all products that are reviewed: the shortest and the longest review, and the longest wait for the money after it. */
function reviewOf({ catalogue }: RuleSet): Pick<Figures, 'reviewDays' | 'payoutWorkingDays'> {
  const all = catalogue.flatMap(({ payout }) => (payout.kind === 'after-review' ? [payout] : []));
  return {
    reviewDays: [
      Math.min(...all.map(({ reviewDays: [from] }) => from)),
      Math.max(...all.map(({ reviewDays: [, to] }) => to)),
    ],
    payoutWorkingDays: Math.max(...all.map(({ workingDays }) => workingDays)),
  };
}

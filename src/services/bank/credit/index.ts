/** Scores, limits, prices, odds, decisions, and the way in. Other rooms come in by this door. */
export { availableFen, creditFen, debtFen, underCeiling, usedFen } from './available';
export { baseLimit, leastOf, percentage, smallest, toStep } from './base-limit';
export { blocks } from './blocks';
export { CREDIT_COMMANDS } from './commands';
export { CREDIT_DECISIONS, CREDIT_MESSAGES } from './credit';
export { standingDeclines } from './declines';
export { decisions, ends, monthReview } from './due';
export type { CreditEvent } from './events';
export { CREDIT_FOLD } from './fold';
export { inquiriesRetryDay } from './inquiries';
export { overduesThatCount } from './lateness';
export { fundDays, isConsumer, limitOf, limitSources, limitSteps, mostOf, personalCap } from './limit';
export {
  automaticReview,
  earnsReview,
  festivalOpens,
  firstLimitEnds,
  isOpen,
  onTimeMonths,
} from './raising';
export { aboveCap, price, rateCap, rateSources } from './rates';
export { isOnlyClaimed } from './reach';
export { refusals } from './refusals';
export { reportFailure } from './report';
export { countingScores, rating, riskValue, score, weeklyPayments } from './score';
export { openProducts, shelf, totalAvailable, totalLimit } from './shelf';

/** Scores, limits, prices, odds, decisions, and the way in. Other rooms come in by this door. */
export {
  availableFen,
  creditFen,
  debtFen,
  openProducts,
  shelf,
  totalAvailable,
  totalLimit,
  underCeiling,
  usedFen,
} from './available';
export { baseLimit, leastOf, percentage, smallest, toStep } from './base-limit';
export { CREDIT_COMMANDS } from './commands';
export { CREDIT_DECISIONS, CREDIT_MESSAGES } from './credit';
export { decisions, ends, monthReview } from './due';
export type { CreditEvent } from './events';
export { CREDIT_FOLD } from './fold';
export { blocks } from './lateness';
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
export { inquiriesRetryDay, refusals } from './refusals';
export { countingScores, rating, riskValue, score, weeklyPayments } from './score';

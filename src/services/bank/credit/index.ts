/** Scores, limits, prices, odds, decisions, and the way in. Other rooms come in by this door. */
export { CREDIT_COMMANDS } from './commands';
export { CREDIT_DECISIONS, CREDIT_MESSAGES } from './credit';
export { decisions, ends, monthReview } from './due';
export type { CreditEvent } from './events';
export { CREDIT_FOLD } from './fold';
export {
  availableFen,
  baseLimit,
  creditFen,
  debtFen,
  limitOf,
  limitSources,
  limitSteps,
  toStep,
  usedFen,
} from './limit';
export { automaticReview, earnsReview, festivalOpens, isOpen } from './raising';
export { aboveCap, price, rateCap, rateSources } from './rates';
export { isOnlyClaimed } from './reach';
export { onTimeStreak, rating, refusals, riskValue, score } from './score';
export { openProducts, shelf, totalLimit } from './shelf';

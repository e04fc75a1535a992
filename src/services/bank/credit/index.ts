/** Scores, limits, prices, odds, decisions, and the way in. Other rooms come in by this door. */
export { blocks } from './blocks';
export { CREDIT_COMMANDS } from './commands';
export { CREDIT_DECISIONS, CREDIT_MESSAGES } from './credit';
export { standingDeclines } from './declines';
export { decisions, ends, monthReview } from './due';
export type { CreditEvent } from './events';
export { CREDIT_FOLD } from './fold';
export { inquiriesRetryDay } from './inquiries';
export { overduesThatCount } from './lateness';
export { availableFen, baseLimit, debtFen, fundDays, limitOf, limitSteps, toStep, usedFen } from './limit';
export { automaticReview, earnsReview, festivalOpens, isOpen } from './raising';
export { aboveCap, price, rateCap } from './rates';
export { onTimeStreak, rating, refusals, riskValue, score } from './score';
export { openProducts, shelf, totalLimit } from './shelf';

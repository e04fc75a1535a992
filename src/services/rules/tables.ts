import { AUTHORISATIONS } from './authorisations';
import { CHANNELS } from './channels';
import { CITATIONS } from './citations';
import { HABITS } from './habits';
import {
  CAPS,
  COMPLAINT,
  COMPLAINT_ANSWERS,
  DOUBLE_MEMBER_LEVEL,
  FESTIVAL_LEAD_DAYS,
  FUND_HOLDING,
  IDLE,
  INQUIRIES,
  LIMIT_HISTORY,
  MATERIALS,
  ODDS,
  RAISE,
  RATING,
  REPORT_REMINDER,
  SCORE_LOSS,
  TEMPORARY_RAISES,
  UTILITIES,
  VERY_ACTIVE_PER_WEEK,
} from './modifiers';
import { AUTOPAY_BUFFER, COOLING_OFF, ON_TIME, OVERDUE } from './overdue';
import {
  AFFORDABLE,
  DEBT_WARNING,
  ELIGIBILITY,
  FIRST_LOAN,
  IRR_PROMISE,
  LARGE_TRANSFER,
  NEW_USER_LIMIT,
  OFFER,
  PRICE_BANDS,
  RATE_CAPS,
  WHOLE_LIMIT,
} from './pricing';
import { EMPHASIS_SOURCE, SHELF } from './products';
import { PURPOSES } from './purposes';
import { RECOVERY } from './recovery';
import { FACE_CHECK, LIMIT_STEP, QUOTE_VALIDITY, REVOLVING } from './steps';
import { DOUBTFUL_CLAIMS, SCAMS, TIPS } from './tips';
import { NEUTRAL_SCORE, WEIGHT_SUM } from './weights';

/** What all lenses have in common, by the names that a rule set has for it. */
export const TABLES = {
  affordable: AFFORDABLE,
  authorisations: AUTHORISATIONS,
  autopayBuffer: AUTOPAY_BUFFER,
  caps: CAPS,
  channels: CHANNELS,
  citations: CITATIONS,
  complaint: COMPLAINT,
  complaintAnswers: COMPLAINT_ANSWERS,
  coolingOff: COOLING_OFF,
  debtWarning: DEBT_WARNING,
  doubleMemberLevel: DOUBLE_MEMBER_LEVEL,
  doubtfulClaims: DOUBTFUL_CLAIMS,
  eligibility: ELIGIBILITY,
  emphasisSource: EMPHASIS_SOURCE,
  faceCheck: FACE_CHECK,
  festivalLeadDays: FESTIVAL_LEAD_DAYS,
  firstLoan: FIRST_LOAN,
  fundHolding: FUND_HOLDING,
  habits: HABITS,
  idle: IDLE,
  inquiries: INQUIRIES,
  irrPromise: IRR_PROMISE,
  largeTransfer: LARGE_TRANSFER,
  limitHistory: LIMIT_HISTORY,
  materials: MATERIALS,
  neutralScore: NEUTRAL_SCORE,
  newUserLimit: NEW_USER_LIMIT,
  odds: ODDS,
  limitStep: LIMIT_STEP,
  offer: OFFER,
  onTime: ON_TIME,
  overdue: OVERDUE,
  priceBands: PRICE_BANDS,
  purposes: PURPOSES,
  quoteValidity: QUOTE_VALIDITY,
  raise: RAISE,
  rateCaps: RATE_CAPS,
  rating: RATING,
  recovery: RECOVERY,
  reportReminder: REPORT_REMINDER,
  revolving: REVOLVING,
  scams: SCAMS,
  scoreLoss: SCORE_LOSS,
  shelf: SHELF,
  temporaryRaises: TEMPORARY_RAISES,
  tips: TIPS,
  utilities: UTILITIES,
  veryActivePerWeek: VERY_ACTIVE_PER_WEEK,
  weightSum: WEIGHT_SUM,
  wholeLimit: WHOLE_LIMIT,
} as const;

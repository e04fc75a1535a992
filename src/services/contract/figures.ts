import type { Fen } from '@/units/fen';
import type { Rate } from '@/units/rate';
import type { Sources } from './terms';

/** The figures of the rules that screens put into words of their own. */
export interface Figures {
  readonly quoteMinutes: number;
  /** How long a passed face check is good. */
  readonly faceMinutes: number;
  readonly coolingOffHours: number;
  readonly graceDays: number;
  /** Days overdue after which the limit is cut, and how much of it, in percent. */
  readonly cutAfterDays: number;
  readonly cutPercent: { readonly from: number; readonly to: number };
  readonly freezeAtCount: number;
  /** For how many days a draw without a term is reckoned. */
  readonly revolvingDays: number;
  /** How far the shown rate of return may be from the true one, as a part of one. */
  readonly irrMaxError: number;
  readonly idleDays: number;
  /** Over so many months looks into the credit report are counted. */
  readonly inquiryMonths: number;
  readonly complaintHours: number;
  readonly complaintLetters: number;
  readonly largeTransferAboveFen: Fen;
  readonly rateCaps: { readonly joint: Rate; readonly article: Rate };
  readonly personalCaps: { readonly interim: Fen; readonly article: Fen };
  readonly debtTimes: number;
  /** How long a review takes, shortest and longest. */
  readonly reviewDays: readonly [number, number];
  /** After how many working days an approved application is paid out, at most. */
  readonly payoutWorkingDays: number;
  /** The score that neither helps nor hurts. */
  readonly neutralScore: number;
  /** Limits are whole multiples of it. */
  readonly limitStepFen: Fen;
  /** Bands of pay scores, the best first: from and to. */
  readonly payScoreBands: readonly (readonly [number, number])[];
  /** The most that a new user may have, and a student. */
  readonly newUserMostFen: Fen;
  readonly studentMostFen: Fen;
  readonly fundLeastFen: Fen;
  readonly fundAfterDays: number;
  /** What each claim of a screen rests on, the first of all first. */
  readonly sources: Readonly<Record<Claim, Sources>>;
}

/** What a screen says in words of its own. */
export type Claim =
  | 'activation-look'
  | 'article-cap'
  | 'article-personal-cap'
  | 'autopay'
  | 'autopay-buffer'
  | 'base-limit'
  | 'base-score'
  | 'cap-basis'
  | 'care'
  | 'channels'
  | 'channels-by-use'
  | 'claim-caps'
  | 'claim-rates'
  | 'complaint'
  | 'company'
  | 'consent'
  | 'cooling-off'
  | 'cooling-off-interest'
  | 'cost-sheet'
  | 'credit-report'
  | 'device'
  | 'due'
  | 'early-interest'
  | 'early-fee'
  | 'encryption'
  | 'erasing'
  | 'face-attempts'
  | 'face-validity'
  | 'fund'
  | 'grace'
  | 'grace-interest'
  | 'guarantee-licence'
  | 'hardship'
  | 'idle'
  | 'interest'
  | 'interim-personal-cap'
  | 'inquiries'
  | 'irr'
  | 'joint-cap'
  | 'large-transfer'
  | 'lens-limit'
  | 'lens-products'
  | 'lens-rates'
  | 'limit-cut'
  | 'limit-history'
  | 'links-and-codes'
  | 'not-collected'
  | 'odds'
  | 'overdue-message'
  | 'part-plan'
  | 'payout'
  | 'penalty'
  | 'penalty-base'
  | 'penalty-stage'
  | 'rate-kind'
  | 'rate-range'
  | 'rate-warning'
  | 'reasons'
  | 'review'
  | 'scores'
  | 'wealth';

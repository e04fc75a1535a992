import type { Day } from '@/units/day';
import type { Fen } from '@/units/fen';

export const PRODUCT_IDS = ['weilidai', 'fenfu', 'partner', 'we2000', 'bank', 'xiaoe', 'business'] as const;
export type ProductId = (typeof PRODUCT_IDS)[number];

/** What a product asks for before it opens. */
export type GateId =
  | 'real-name'
  | 'id-card'
  | 'phone'
  | 'bank-card'
  | 'student-status'
  | 'licence'
  | 'credit-report';

export const CHANNEL_IDS = ['wallet', 'mini-program', 'scene'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export const METHODS = [
  'equal-installment',
  'equal-principal',
  'interest-only',
  'bullet',
  'revolving',
] as const;
export type Method = (typeof METHODS)[number];

export const MATERIAL_IDS = ['social-insurance', 'property', 'business-licence'] as const;
export type MaterialId = (typeof MATERIAL_IDS)[number];

export const TEMPORARY_RAISE_IDS = ['rating', 'activity', 'festival', 'double'] as const;
export type TemporaryRaiseId = (typeof TEMPORARY_RAISE_IDS)[number];

export const AUTHORISATION_IDS = ['credit-report', 'payment', 'assets', 'bills', 'social'] as const;
export type AuthorisationId = (typeof AUTHORISATION_IDS)[number];

export type ComplaintTopic = 'decision' | 'repayment' | 'credit-report' | 'privacy' | 'service';

/** A: temporary raises are open · B: nothing changes · C: raises are closed (B33–B36). */
export type Rating = 'A' | 'B' | 'C';

export const LENSES = ['A', 'B', 'C', 'merged'] as const;
export type Lens = (typeof LENSES)[number];

export const DIMENSIONS = ['social', 'payment', 'creditRecord', 'assets', 'device'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const PURPOSE_IDS = [
  'daily',
  'renovation',
  'education',
  'medical',
  'travel',
  'durable',
  'stock',
  'equipment',
  'wages',
  'rent',
  'house',
  'securities',
  'investment',
] as const;
export type PurposeId = (typeof PURPOSE_IDS)[number];

/** What a loan is for: a person's own life, or a business (B44, X15). */
export type LoanUse = 'personal' | 'business';

/** A number on a screen and where it comes from: rule, conflict, regulation and assumption ids. */
export type Sources = readonly string[];

export interface Instalment {
  readonly period: number;
  readonly dueDay: Day;
  /** Days counted for interest: the first counts, the last does not. */
  readonly days: number;
  readonly paymentFen: Fen;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  /** What is left of the principal after it. */
  readonly balanceFen: Fen;
}

/** Rates of return of the borrower's own cash flows, as plain numbers (0.1095). */
export interface Irr {
  readonly monthly: number;
  readonly annualNominal: number;
  readonly annualEffective: number;
  readonly xirr: number;
}

/** What the bank goes by where more than one thing can be gone by. */
export interface RuleSettings {
  readonly lens: Lens;
  /** 24% or 36% a year (X6). */
  readonly rateCap: 'joint' | 'article';
  /** ¥200,000 or ¥300,000 in all (X34). */
  readonly personalCap: 'interim' | 'article';
}

import type { Fen } from '@/units/fen';
import type { Rate } from '@/units/rate';
import type { BlockView } from './blocks';
import type { Failure } from './reply';
import type { StepName } from './steps';
import type { MaterialId, ProductId, Rating, Sources } from './terms';

/** Something a person could do otherwise. */
export type HabitId =
  | 'pay-score'
  | 'payment'
  | 'bills'
  | 'fund'
  | 'weekly-payments'
  | 'inquiries'
  | 'late'
  | 'device-changes';

/** What is supposed: the habits that were moved, and the proofs that were accepted. */
export interface Supposition {
  readonly habits: Readonly<Partial<Record<HabitId, number>>>;
  readonly materials: readonly MaterialId[];
}

export interface HabitView {
  readonly id: HabitId;
  readonly name: string;
  readonly unit: string;
  readonly detail: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** As it is today. */
  readonly actual: number;
  readonly sources: Sources;
}

/** What the bank would decide: now, or under the supposition. */
export interface Outlook {
  readonly limitFen: Fen;
  readonly annualRate: Rate | null;
  readonly score: number;
  readonly rating: Rating;
  readonly refusals: readonly Failure[];
  /** What lateness would have brought. */
  readonly blocks: readonly BlockView[];
  /** How often the wallet's own way in succeeds; null where the product is open. */
  readonly passPercent: number | null;
}

/** A step of the decision that comes out otherwise; null on the side that has no such step. */
export type OutlookChange = StepName & {
  /** Points, fen, billionths a year or percent, as the kind has it. */
  readonly before: number | null;
  readonly after: number | null;
  readonly sources: Sources;
};

/** "What if": the decision as it is and as it would be, and the steps that make the difference. */
export interface WhatIfView {
  readonly productId: ProductId;
  readonly productName: string;
  readonly habits: readonly HabitView[];
  readonly materials: readonly {
    readonly id: MaterialId;
    readonly name: string;
    readonly accepted: boolean;
    readonly sources: Sources;
  }[];
  readonly before: Outlook;
  readonly after: Outlook;
  readonly changes: readonly OutlookChange[];
  /** Scores count from the next monthly review on. */
  readonly afterReview: boolean;
}

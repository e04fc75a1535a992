import type { ChannelId, Dimension, MaterialId, TemporaryRaiseId } from './terms';

/** A step of a limit: one of the bank's own, or a proof or an occasion by the name that the rules give it. */
export type LimitStepName =
  | { readonly id: OwnLimitStep }
  | { readonly id: 'long-overdue'; readonly afterDays: number }
  | { readonly id: MaterialId | TemporaryRaiseId; readonly name: string };

export type OwnLimitStep =
  | 'base'
  | 'bills'
  | 'fund'
  | 'on-time'
  | 'channel-error'
  | 'personal-cap'
  | 'product-cap'
  | 'student-cap'
  | 'new-user-cap'
  | 'frozen'
  | 'idle-frozen'
  | 'below-minimum'
  | 'refused'
  | 'result';

/** A step of a rate: what a partner asks, or a band of pay scores by its name, kept within the product's range. */
export type RateStepName =
  | { readonly id: 'offer' | 'range' }
  | { readonly id: 'band'; readonly name: string; readonly payScore: number }
  | { readonly id: 'first-loan'; readonly keepsPercent: number };

/** A step of the odds: the way in by its name, and what makes it succeed more often. */
export type OddsStepName =
  | { readonly id: ChannelId; readonly name: string }
  | { readonly id: 'good-score'; readonly from: number }
  | { readonly id: 'better-payments' | 'more-material' };

/** A step of a decision, whichever figure it leads to. */
export type StepName =
  | { readonly kind: 'score'; readonly id: Dimension }
  | ({ readonly kind: 'base' | 'step' } & LimitStepName)
  | ({ readonly kind: 'rate' } & RateStepName)
  | ({ readonly kind: 'odds' } & OddsStepName);

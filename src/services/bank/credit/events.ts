import type { Day, Instant } from '@/units/day';
import type { ChannelId, MaterialId, ProductId, TemporaryRaiseId } from '../../contract/terms';
import type { Caused, Happened, Holding } from '../core';

export type CreditEvent = Happened<
  | { readonly type: 'limit-idle-frozen' }
  /** By a face check; `freezeLifted`: by the review of a freeze, too. */
  | { readonly type: 'limit-unfrozen'; readonly tokenId: string; readonly freezeLifted: boolean }
  | { readonly type: 'cut-ended' }
  | { readonly type: 'month-reviewed'; readonly day: Day }
  | { readonly type: 'first-limit-ended' }
  | { readonly type: 'material-handed-in'; readonly materialId: MaterialId; readonly decideAt: Instant }
  | { readonly type: 'material-decided'; readonly materialId: MaterialId; readonly accepted: boolean }
  | { readonly type: 'raise-decided'; readonly percent: number; readonly granted: boolean }
  | {
      readonly type: 'temporary-raise-decided';
      readonly raise: {
        readonly id: TemporaryRaiseId;
        readonly percent: number;
        readonly untilDay: Day;
      } | null;
    }
  | { readonly type: 'temporary-raise-ended' }
  | { readonly type: 'holding-logged'; readonly holding: Holding }
  | { readonly type: 'holding-redeemed'; readonly kind: Holding['kind'] }
  | {
      readonly type: 'activation-requested';
      readonly productId: ProductId;
      readonly channelId: ChannelId;
      readonly decideAt: Instant;
    }
  | { readonly type: 'product-opened'; readonly productId: ProductId; readonly channelId: ChannelId }
  | {
      readonly type: 'activation-declined';
      readonly productId: ProductId;
      readonly channelId: ChannelId;
      readonly retryDay: Day;
    }
>;

export type EventOf<Type extends CreditEvent['type']> = Extract<CreditEvent, { readonly type: Type }>;
export type Decided = Caused<CreditEvent>;

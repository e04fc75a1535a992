import { dayAt } from '@/units/day';
import type { MaterialId, ProductId } from '../../contract/terms';
import type { RuleSet } from '../../rules/rule-set';
import { type Account, type BankState, bookOf, declinesOf, type Fold, type MaterialState } from '../core';
import { tokenUsed } from '../person';
import type { CreditEvent, EventOf } from './events';
import { earnsReview } from './raising';
import { scoresToday } from './score';

const account = (state: BankState, productId: ProductId, to: Account): BankState => ({
  ...state,
  accounts: { ...state.accounts, [productId]: to },
});

const material = (state: BankState, materialId: MaterialId, to: MaterialState): BankState => ({
  ...state,
  materials: { ...state.materials, [materialId]: to },
});

export const CREDIT_FOLD: Fold<CreditEvent> = {
  'activation-requested': (_, state, { at, productId, channelId, decideAt }) =>
    account({ ...state, inquiries: [...state.inquiries, { at, kind: 'approval' }] }, productId, {
      state: 'deciding',
      channelId,
      decideAt,
      declines: declinesOf(state, productId),
    }),
  'product-opened': (_, state, { at, productId, channelId }) =>
    account(state, productId, { state: 'open', openedAt: at, channelId }),
  'activation-declined': (_, state, { productId, channelId, retryDay }) =>
    account(state, productId, {
      state: 'declined',
      declines: [
        ...declinesOf(state, productId).filter((one) => one.channelId !== channelId),
        { channelId, retryDay },
      ],
    }),
  'limit-idle-frozen': (_, state) => ({ ...state, idleFrozen: true }),
  'limit-unfrozen': (_, state, { tokenId, freezeLifted }) => ({
    ...tokenUsed(state, tokenId),
    idleFrozen: false,
    recovered: freezeLifted ? { ...state.recovered, overdues: state.overdueCount } : state.recovered,
  }),
  'cut-ended': (_, state, { at }) => ({
    ...state,
    recovered: { ...state.recovered, cutEndedOn: dayAt(at) },
  }),
  'month-reviewed': reviewed,
  'first-limit-ended': (_, state) => ({ ...state, firstLimitEnded: true }),
  'material-handed-in': (_, state, { materialId, decideAt }) =>
    material(state, materialId, { state: 'reviewing', decideAt }),
  'material-decided': (_, state, { at, materialId, accepted }) =>
    material(state, materialId, { state: accepted ? 'accepted' : 'declined', at }),
  'raise-decided': (_, state, { at, percent, granted }) => ({
    ...state,
    raise: {
      percent: state.raise.percent + (granted ? percent : 0),
      granted: state.raise.granted + (granted ? 1 : 0),
      lastDay: dayAt(at),
      reviewDue: false,
    },
  }),
  'temporary-raise-decided': (_, state, { raise }) => ({ ...state, temporaryRaise: raise }),
  'temporary-raise-ended': (_, state) => ({ ...state, temporaryRaise: null }),
  'holding-logged': (_, state, { holding }) => ({ ...state, holdings: [...state.holdings, holding] }),
  'holding-redeemed': (_, state, { kind: redeemed }) => ({
    ...state,
    holdings: state.holdings.filter(({ kind }) => kind !== redeemed),
  }),
};

/** The first of a month: scores are taken anew, and the report of a person who owes is looked at (B31, X8). */
function reviewed(rules: RuleSet, state: BankState, { at, day }: EventOf<'month-reviewed'>): BankState {
  const looks =
    state.authorised.includes('credit-report') &&
    bookOf(state.loans).running.some((loan) => loan.status === 'active');
  return {
    ...state,
    raise: { ...state.raise, reviewDue: state.raise.reviewDue || earnsReview(rules, state) },
    reviewed: { day, scores: scoresToday(rules, state) },
    inquiries: looks ? [...state.inquiries, { at, kind: 'post-loan' }] : state.inquiries,
  };
}

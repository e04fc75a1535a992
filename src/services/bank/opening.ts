import { DAY, dayAt, type Instant, plus } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import { recordOf } from '@/units/records';
import { PRODUCT_IDS, type ProductId } from '../contract/terms';
import type { RuleSet } from '../rules/rule-set';
import { type Account, type BankState, type Card, type Customer, entry } from './core';
import { totalLimit } from './credit';

/** Who a bank begins with: a person, their cards with what is on them, and the products open from the start. */
export interface Opening {
  readonly at: Instant;
  readonly seed: string;
  readonly customer: Customer;
  readonly device: { readonly id: string; readonly name: string; readonly bound: boolean };
  readonly cards: readonly (Card & { readonly balanceFen: Fen })[];
  readonly openProducts: readonly ProductId[];
  readonly materials?: BankState['materials'];
  readonly holdings?: BankState['holdings'];
}

/** The bank before the first command. */
export function open(
  rules: RuleSet,
  { at, seed, customer, device, cards, openProducts, materials, holdings }: Opening,
): BankState {
  const account = (id: ProductId): Account =>
    openProducts.includes(id) ? { state: 'open', openedAt: at, channelId: null } : { state: 'inactive' };
  const begun: BankState = {
    now: at,
    seed,
    settings: { lens: 'merged', rateCap: 'joint', personalCap: 'article', review: 'approve', debit: 'usual' },
    customer,
    device: { id: device.id, name: device.name, boundId: device.bound ? device.id : null, changes: 0 },
    cards: cards.map(({ id, bankName, last4 }) => ({ id, bankName, last4 })),
    formerCards: [],
    accounts: recordOf(PRODUCT_IDS, account),
    face: { challenge: null, challenges: 0, failures: 0, lockedUntil: null, token: null, usedTokenIds: [] },
    loans: [],
    messages: [],
    submissions: [],
    overdueCount: 0,
    recovered: { overdues: 0, cutEndedOn: null },
    reportedToBureau: false,
    reviewed: { day: dayAt(at), scores: customer.scores },
    materials: materials ?? {},
    holdings: holdings ?? [],
    raise: { percent: 0, granted: 0, lastDay: null, reviewDue: false },
    temporaryRaise: null,
    lastSeenAt: at,
    idleFrozen: false,
    autopayCardId: null,
    authorised: rules.authorisations.filter(({ atFirst }) => atFirst).map(({ id }) => id),
    inquiries: Array.from({ length: customer.inquiriesIn3Months }, (_, index) => ({
      at: plus(at, -(index + 1) * 7 * DAY),
      kind: 'approval' as const,
    })),
    complaints: [],
    limitHistory: [],
    journal: cards.map(({ id, balanceFen }) =>
      entry(at, 'deposit', { 'bank-cash': balanceFen, [`customer-cash:${id}`]: fen(-balanceFen) }),
    ),
  };
  return { ...begun, limitHistory: [{ at, totalFen: totalLimit(rules, begun), cause: 'opening' }] };
}

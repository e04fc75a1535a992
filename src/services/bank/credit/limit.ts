import { dayAt, daysBetween } from '@/units/day';
import { type Fen, fen, sumFen, yuan } from '@/units/fen';
import type { LimitStep } from '../../contract/limit';
import type { Lens, ProductId } from '../../contract/terms';
import { CHANNELS } from '../../rules/channels';
import {
  CAPS,
  FUND_HOLDING,
  IDLE,
  MATERIALS,
  RAISE,
  TEMPORARY_RAISES,
  UTILITIES,
} from '../../rules/modifiers';
import { OVERDUE } from '../../rules/overdue';
import { NEW_USER_LIMIT } from '../../rules/pricing';
import { type Product, productOf, productUnder } from '../../rules/products';
import { NEUTRAL_SCORE } from '../../rules/weights';
import { draw } from '../core/chance';
import { balance } from '../core/ledger';
import type { BankState, Loan } from '../core/state';
import { isFrozen, longestOverdueDays, score } from './score';

const HUNDRED = yuan(100);

/** Down to ¥100 (S7); a part taken away goes down too, so that nothing is given by rounding. */
export const toHundred = (amount: number): Fen => fen(Math.floor(amount / HUNDRED) * HUNDRED);

/** The base limit of a product for a score (S7). */
export function baseLimit(product: Product, total: number): Fen {
  const { min, max } = product.limit;
  const place = Math.min(1, Math.max(0, (total - NEUTRAL_SCORE) / (100 - NEUTRAL_SCORE)));
  return toHundred(min + (max - min) * place);
}

/** A limit give or take some percent, as a channel knows it beforehand (B18–B20). */
export const approximate = (limitFen: Fen, percent: number): { fromFen: Fen; toFen: Fen } => ({
  fromFen: toHundred((limitFen * (100 - percent)) / 100),
  toFen: toHundred((limitFen * (100 + percent)) / 100),
});

/** How much of the limit a long overdue takes, in percent: 20 on the 31st day to 50 on the 90th (C24, S20). */
export function cutPercent(overdueDays: number): number {
  const { cutAfterDays, cutPercent: cut } = OVERDUE;
  const first = cutAfterDays.value + 1;
  if (overdueDays < first) return 0;
  const place = Math.min(1, (overdueDays - first) / (cut.toAtDays - first));
  return Math.floor(cut.from + (cut.to - cut.from) * place);
}

/** A change of the limit: percent of the base it adds or takes, or what it may be at most. */
interface Change {
  readonly label: string;
  readonly kind: 'rise' | 'cut' | 'cap';
  /** For a rise, of the base; for a cut, of what then stands. */
  readonly percent?: number;
  readonly most?: Fen;
  readonly sources: LimitStep['sources'];
}

/** The limit as steps from the base to the result: rises of the base that add up, then cuts, then caps; what changes nothing is no step. */
export function limitSteps(
  state: BankState,
  productId: ProductId,
  lens: Lens = state.settings.lens,
): LimitStep[] {
  const product = productUnder(lens, productId) ?? productOf(productId);
  const base = baseLimit(product, score(state.reviewed.scores, lens).total);
  const steps: LimitStep[] = [
    {
      label: '基础额度',
      kind: 'base',
      changeFen: base,
      afterFen: base,
      sources: [...product.sources.limit, 'S7'],
    },
  ];
  let standing = base;
  for (const { label, kind, percent = 0, most, sources } of [
    ...rises(state, product),
    ...cuts(state),
    ...caps(state, product),
  ]) {
    const after =
      kind === 'rise'
        ? fen(standing + toHundred((base * percent) / 100))
        : kind === 'cut'
          ? toHundred((standing * (100 - percent)) / 100)
          : fen(Math.min(standing, most ?? standing));
    if (after !== standing)
      steps.push({ label, kind, changeFen: fen(after - standing), afterFen: after, sources });
    standing = after;
  }
  const sources = [...new Set(steps.flatMap((step) => step.sources))];
  return [...steps, { label: '现在额度', kind: 'result', changeFen: standing, afterFen: standing, sources }];
}

/** Percent between two ends, by a place from 0 to 1. */
const between = (from: number, to: number, place: number): number =>
  from + (to - from) * Math.min(1, Math.max(0, place));

function rises(state: BankState, product: Product): Change[] {
  const { customer, temporaryRaise } = state;
  // A fixed limit is the same for everybody (C7).
  if (product.limit.min === product.limit.max) return [];
  const found: Change[] = [];
  const rise = (label: string, percent: number, sources: LimitStep['sources']): void => {
    found.push({ label, kind: percent < 0 ? 'cut' : 'rise', percent: Math.abs(percent), sources });
  };
  const bills = Math.min(customer.billMonths, UTILITIES.toMonths);
  if (bills > 0 && state.authorised.includes('bills'))
    rise(
      '按时缴费',
      between(UTILITIES.fromPercent, UTILITIES.toPercent, (bills - 1) / (UTILITIES.toMonths - 1)),
      [UTILITIES.source, 'S35'],
    );
  const held = fundDays(state);
  if (held > FUND_HOLDING.afterDays)
    rise(
      '零钱通持有',
      between(
        FUND_HOLDING.fromPercent,
        FUND_HOLDING.toPercent,
        (held - FUND_HOLDING.afterDays - 1) / (FUND_HOLDING.toDays - FUND_HOLDING.afterDays - 1),
      ),
      [FUND_HOLDING.source, 'X16', 'S35'],
    );
  for (const material of MATERIALS)
    if (state.materials[material.id]?.state === 'accepted')
      rise(material.name, material.percent, material.sources);
  rise('按时还款提额', state.raise.percent, ['A30', 'B53', 'X7', RAISE.source]);
  const error = channelError(state, product.id);
  if (error) rise('渠道误差', error.percent, [error.source, 'S36']);
  const temporary = temporaryRaise && TEMPORARY_RAISES.find(({ id }) => id === temporaryRaise.id);
  if (temporary) rise(temporary.name, temporary.percent, temporary.sources);
  return found.sort((a, b) => Number(a.kind === 'cut') - Number(b.kind === 'cut'));
}

/** Days for which a money fund large enough has been held. */
export function fundDays(state: BankState): number {
  const fund = state.holdings.find(
    ({ kind, amountFen }) => kind === 'money-fund' && amountFen >= FUND_HOLDING.least,
  );
  return fund ? daysBetween(fund.sinceDay, dayAt(state.now)) : 0;
}

/** How far the limit lies from the channel's estimate, in whole percent, drawn once (B18–B20). */
function channelError(state: BankState, productId: ProductId): { percent: number; source: string } | null {
  const account = state.accounts[productId];
  const channel = account.state === 'open' && CHANNELS.find(({ id }) => id === account.channelId);
  if (!channel) return null;
  const place = draw(state.seed, `limit-error/${productId}/${channel.id}`) * 2 - 1;
  return { percent: Math.round(place * channel.limitErrorPercent), source: channel.source };
}

const cuts = (state: BankState): Change[] => [
  {
    label: '曾逾期超过 30 天',
    kind: 'cut',
    percent: cutPercent(longestOverdueDays(state)),
    sources: [OVERDUE.cutPercent.source, 'S20'],
  },
];

function caps(state: BankState, product: Product): Change[] {
  const { customer, settings, raise } = state;
  const cap = (label: string, most: Fen, sources: LimitStep['sources']): Change => ({
    label,
    kind: 'cap',
    most,
    sources,
  });
  const personal = CAPS[settings.personalCap];
  const found = [
    product.id !== 'business' && cap('个人上限', personal.fen, [personal.source, 'X34', 'S39']),
    cap('产品上限', product.limit.max, product.sources.limit),
    customer.student && cap('学生上限', CAPS.student.fen, [CAPS.student.source, 'X33']),
    customer.newUser && raise.granted === 0 && cap('新用户上限', NEW_USER_LIMIT.max, [NEW_USER_LIMIT.source]),
    isFrozen(state) && cap('额度冻结', fen(0), [OVERDUE.freezeAtCount.source]),
    state.idleFrozen && cap('久未登录冻结', fen(0), [IDLE.source]),
  ];
  return found.filter((change) => change !== false);
}

export const limitOf = (state: BankState, productId: ProductId): Fen =>
  limitSteps(state, productId).at(-1)?.afterFen ?? fen(0);

/** Principal still owed, or set aside for a loan on its way. */
export function reservedFen(loan: Loan): Fen {
  if (loan.status === 'under-review' || loan.status === 'awaiting-payout') return loan.principalFen;
  return balance(loan.journal, 'principal-receivable');
}

export const usedFen = (state: BankState, productId: ProductId): Fen =>
  sumFen(state.loans.filter((loan) => loan.productId === productId).map(reservedFen));

/** What may still be borrowed: never below zero, nothing before activation. */
export function availableFen(state: BankState, productId: ProductId): Fen {
  if (state.accounts[productId].state !== 'open') return fen(0);
  return fen(Math.max(0, limitOf(state, productId) - usedFen(state, productId)));
}

/** All debt: here and elsewhere (C47, C49). */
export const debtFen = (state: BankState): Fen =>
  fen(state.customer.otherDebtFen + sumFen(state.loans.map(reservedFen)));

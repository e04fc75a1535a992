import { dayAt } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import type { LimitView, MaterialView, TipView, WarningView } from '../../contract/limit';
import type { Lens, ProductId } from '../../contract/terms';
import {
  LIMIT_HISTORY,
  MATERIALS,
  type Material,
  RAISE,
  RATING,
  TEMPORARY_RAISES,
} from '../../rules/modifiers';
import { ON_TIME, OVERDUE } from '../../rules/overdue';
import { DEBT_WARNING, ELIGIBILITY, NEW_USER_LIMIT } from '../../rules/pricing';
import { EMPHASIS_SOURCE, type Product, productOf, productUnder } from '../../rules/products';
import { findSource } from '../../rules/rulebook';
import { DOUBTFUL_CLAIMS, SCAMS, TIPS, type Tip } from '../../rules/tips';
import { isProvisional } from '../arithmetic/workday';
import type { BankState } from '../core/state';
import { baseLimit, debtFen, limitSteps, toHundred, usedFen } from '../credit/limit';
import { festivalOpens, isOpen } from '../credit/raising';
import { price } from '../credit/rates';
import { onTimeStreak, rating, refusals, riskValue, score } from '../credit/score';
import { openProducts } from '../credit/shelf';
import { standing } from './wallet';

/** A product's limit explained: the score, the steps to the limit and the rate, and what may help. */
export function limitView(
  state: BankState,
  productId: ProductId,
  lens: Lens = state.settings.lens,
): LimitView {
  const product = productUnder(lens, productId) ?? productOf(productId);
  const scored = score(state.reviewed.scores, lens);
  const steps = limitSteps(state, productId, lens);
  const priced = price(state, productId, lens);
  const limitFen = steps.at(-1)?.afterFen ?? fen(0);
  return {
    now: state.now,
    today: dayAt(state.now),
    productId,
    productName: product.name,
    lens,
    status: standing(state, productId).status,
    refusals: refusals(state, productId),
    rows: scored.rows,
    score: scored.total,
    steps,
    rateSteps: priced?.steps ?? [],
    annualRate: priced?.rate ?? null,
    limitFen,
    usedFen: usedFen(state, productId),
    availableFen: availableUnder(state, productId, limitFen),
    limitRange: product.limit,
    tips: tips(state, product, scored.total, limitFen),
    scams: SCAMS,
    doubtful: DOUBTFUL_CLAIMS.map(({ source, title }): WarningView => {
      const found = findSource(source);
      return { id: source, title, detail: found?.note ?? found?.text ?? '', sources: [source] };
    }),
    rating: rating(state),
    ratingSources: RATING.sources,
    riskValue: riskValue(state),
    riskSource: OVERDUE.risk.source,
    emphasis: product.emphasis,
    emphasisSource: EMPHASIS_SOURCE,
    history: state.limitHistory,
    historySource: LIMIT_HISTORY.source,
    materials: MATERIALS.map((material) => materialView(state, material)),
    raise: {
      onTime: onTimeStreak(state),
      mayApplyAt: ON_TIME.mayApply,
      automaticAt: ON_TIME.automatic,
      open: rating(state) !== 'C' && onTimeStreak(state) >= ON_TIME.mayApply,
      sources: [ON_TIME.mayApplySource, ON_TIME.automaticSource, 'C23', 'X7', RAISE.source],
    },
    temporaryRaises: TEMPORARY_RAISES.map(({ id, name, percent, condition, sources }) => ({
      id,
      name,
      percent,
      condition,
      open: rating(state) !== 'C' && state.temporaryRaise === null && isOpen(state, id),
      opensDay: id === 'festival' && rating(state) !== 'C' ? festivalOpens(state) : null,
      untilDay: state.temporaryRaise?.id === id ? state.temporaryRaise.untilDay : null,
      sources,
    })),
    holdings: state.holdings,
    debt: {
      debtFen: debtFen(state),
      incomeFen: state.customer.yearlyIncomeFen,
      warnTimes: DEBT_WARNING.timesIncome,
      source: DEBT_WARNING.source,
    },
    products: openProducts(state).map(({ id, name }) => ({ id, name })),
  };
}

function materialView(
  state: BankState,
  { id, name, percent, chancePercent, workingDays, sources }: Material,
): MaterialView {
  const handedIn = state.materials[id];
  const decideAt = handedIn?.state === 'reviewing' ? handedIn.decideAt : null;
  return {
    id,
    name,
    percent,
    chancePercent,
    workingDays,
    state: handedIn?.state ?? 'none',
    decideAt,
    provisional: decideAt !== null && isProvisional(dayAt(decideAt)),
    sources,
  };
}

/** What this lens's limit leaves, where nothing stands against borrowing at all. */
function availableUnder(state: BankState, productId: ProductId, limitFen: Fen): Fen {
  if (state.accounts[productId].state !== 'open' || refusals(state, productId).length > 0) return fen(0);
  return fen(Math.max(0, limitFen - usedFen(state, productId)));
}

/** The tips that apply to this person, in their order: those that bring the most first. */
const tips = (state: BankState, product: Product, total: number, limitFen: Fen): TipView[] =>
  TIPS.filter((tip) => applies(state, product, tip)).map((tip) => ({
    id: tip.id,
    title: tip.title,
    detail: tip.detail,
    gainFen: tip.gain && gain(state, product, total, limitFen, tip.gain[0]),
    waitDays: tip.waitDays,
    waitInWorkingDays: tip.workingDays,
    chancePercent: tip.chancePercent,
    progress: progress(state, tip),
    sources: tip.sources,
  }));

function applies(state: BankState, product: Product, tip: Tip): boolean {
  const { customer } = state;
  switch (tip.id) {
    case 'inquiry-wait':
      return customer.inquiriesIn3Months > ELIGIBILITY.inquiries.most;
    case 'pay-score':
      return customer.payScore < (product.minPayScore ?? ELIGIBILITY.payScoreFloor.value);
    case 'weekly-payments':
      return customer.paymentsPerWeek < ELIGIBILITY.paymentsPerWeek.least;
    default:
      return true;
  }
}

/** A percentage of the base, at the end that promises less, and no further than the caps let it. */
function gain(state: BankState, product: Product, total: number, limitFen: Fen, percent: number): Fen {
  const rise = toHundred((baseLimit(product, total) * percent) / 100);
  const ceiling = state.customer.newUser ? NEW_USER_LIMIT.max : product.limit.max;
  return fen(Math.max(0, Math.min(limitFen + rise, ceiling) - limitFen));
}

function progress(state: BankState, tip: Tip): TipView['progress'] {
  if (tip.target === null) return null;
  switch (tip.id) {
    case 'on-time-3':
    case 'on-time-6':
      return { done: Math.min(onTimeStreak(state), tip.target), of: tip.target };
    case 'weekly-payments':
      return { done: Math.min(state.customer.paymentsPerWeek, tip.target), of: tip.target };
    default:
      return null;
  }
}

import { present } from '@/units/assert';
import { dayAt, daysBetween } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import type { LimitView, MaterialView, TipView, WarningView } from '../../contract/limit';
import type { ProductId } from '../../contract/terms';
import type { Material } from '../../rules/modifiers';
import type { Product } from '../../rules/products';
import { productOf, type RuleSet } from '../../rules/rule-set';
import type { Tip } from '../../rules/tips';
import { isProvisional } from '../arithmetic';
import type { BankState } from '../core';
import {
  availableFen,
  baseLimit,
  blocks,
  countingScores,
  creditFen,
  debtFen,
  festivalOpens,
  fundDays,
  inquiriesRetryDay,
  isOpen,
  limitSteps,
  mostOf,
  onTimeMonths,
  openProducts,
  percentage,
  price,
  rating,
  refusals,
  riskValue,
  score,
  toStep,
  usedFen,
  weeklyPayments,
} from '../credit';
import { standing } from './wallet';

/** A limit view without what the documents say word by word. */
type LimitFigures = Omit<LimitView, 'doubtful'> & {
  readonly doubtful: readonly Omit<WarningView, 'detail'>[];
};

/**
 * A product's limit explained: the score, the steps to the limit and the rate, and what may help.
 * @param seen the rule set whose score, steps and rate are looked at; those that govern say what else holds
 */
export function limitView(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
  seen: RuleSet = rules,
): LimitFigures {
  const product = productOf(seen, productId);
  const scored = score(seen, countingScores(seen, state));
  const steps = limitSteps(seen, state, productId);
  const priced = price(seen, state, productId);
  const limitFen = present(steps.at(-1)).afterFen;
  return {
    now: state.now,
    today: dayAt(state.now),
    productId,
    productName: product.name,
    lens: seen.lens,
    status: standing(rules, state, productId).status,
    refusals: refusals(rules, state, productId),
    blocks: blocks(rules, state),
    rows: scored.rows,
    score: scored.total,
    steps,
    rateSteps: priced?.steps ?? [],
    annualRate: priced?.rate ?? null,
    limitFen,
    usedFen: usedFen(state, productId),
    availableFen: availableUnder(rules, state, productId, limitFen),
    limitRange: product.limit,
    tips: tips(rules, state, product, scored.thirds, limitFen),
    scams: rules.scams,
    doubtful: rules.doubtfulClaims.map(({ source, title }) => ({ id: source, title, sources: [source] })),
    rating: rating(rules, state),
    ratingSources: rules.rating.sources,
    riskValue: riskValue(state),
    riskSource: rules.overdue.risk.source,
    emphasis: product.emphasis,
    emphasisSource: rules.emphasisSource,
    history: state.limitHistory,
    historySource: rules.limitHistory.source,
    materials: rules.materials.map((material) => materialView(rules, state, material)),
    raise: {
      onTime: onTimeMonths(state),
      mayApplyAt: rules.onTime.mayApply,
      automaticAt: rules.onTime.automatic,
      open: rating(rules, state) !== 'C' && onTimeMonths(state) >= rules.onTime.mayApply,
      sources: [rules.onTime.mayApplySource, rules.onTime.automaticSource, 'C23', 'X7', rules.raise.source],
    },
    temporaryRaises: rules.temporaryRaises.map(({ id, name, percent, condition, sources }) => ({
      id,
      name,
      percent,
      condition,
      open: rating(rules, state) !== 'C' && state.temporaryRaise === null && isOpen(rules, state, id),
      opensDay: id === 'festival' && rating(rules, state) !== 'C' ? festivalOpens(rules, state) : null,
      untilDay: state.temporaryRaise?.id === id ? state.temporaryRaise.untilDay : null,
      sources,
    })),
    holdings: state.holdings,
    debt: {
      creditFen: creditFen(rules, state),
      debtFen: debtFen(state),
      incomeFen: state.customer.yearlyIncomeFen,
      warnTimes: rules.debtWarning.timesIncome,
      source: rules.debtWarning.source,
    },
    products: openProducts(rules, state).map(({ id, name }) => ({ id, name })),
  };
}

function materialView(
  rules: RuleSet,
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
    company:
      id === 'business-licence' ? { name: rules.company.name, creditCode: rules.company.creditCode } : null,
    sources,
  };
}

/** What this lens's limit leaves, where nothing stands against borrowing at all. */
function availableUnder(rules: RuleSet, state: BankState, productId: ProductId, limitFen: Fen): Fen {
  if (refusals(rules, state, productId).length > 0) return fen(0);
  return availableFen(rules, state, productId, limitFen);
}

/** The tips that apply to this person, in their order: those that bring the most first. */
const tips = (rules: RuleSet, state: BankState, product: Product, thirds: number, limitFen: Fen): TipView[] =>
  rules.tips
    .filter((tip) => applies(rules, state, product, tip))
    .map((tip) => ({
      id: tip.id,
      title: tip.title,
      detail: tip.detail,
      gainFen:
        tip.gainPercent === null ? null : gain(rules, state, product, thirds, limitFen, tip.gainPercent),

      waitDays: waitOf(rules, state, tip),
      waitInWorkingDays: tip.workingDays,
      chancePercent: tip.chancePercent,
      progress: progress(rules, state, tip),
      sources: tip.sources,
    }));

/** How long a tip still takes, as its rule says, less what has passed; of inquiries, until they are few enough again (B47). */
function waitOf(rules: RuleSet, state: BankState, { id, waitDays }: Tip): number | null {
  switch (id) {
    case 'inquiry-wait': {
      const retryDay = inquiriesRetryDay(rules, state);
      return retryDay && daysBetween(dayAt(state.now), retryDay);
    }
    case 'fund-holding': {
      const left = (waitDays ?? 0) - fundDays(rules, state);
      return left > 0 ? left : null;
    }
    default:
      return waitDays;
  }
}

function applies(rules: RuleSet, state: BankState, product: Product, tip: Tip): boolean {
  const { customer } = state;
  switch (tip.id) {
    case 'inquiry-wait':
      return inquiriesRetryDay(rules, state) !== null;
    case 'pay-score':
      return customer.payScore < (product.minPayScore ?? rules.eligibility.payScoreFloor.value);
    case 'weekly-payments':
      return weeklyPayments(rules, state) < rules.eligibility.paymentsPerWeek.least;
    default:
      return true;
  }
}

/** A percentage of the base, at the end that promises less, and no further than the caps let it. */
function gain(
  rules: RuleSet,
  state: BankState,
  product: Product,
  thirds: number,
  limitFen: Fen,
  percent: number,
): Fen {
  const rise = toStep(rules, baseLimit(rules, product, thirds), percentage(percent));
  return fen(Math.max(0, Math.min(limitFen + rise, mostOf(rules, state, product.id)) - limitFen));
}

function progress(rules: RuleSet, state: BankState, tip: Tip): TipView['progress'] {
  if (tip.target === null) return null;
  switch (tip.id) {
    case 'on-time-3':
    case 'on-time-6':
      return { done: Math.min(onTimeMonths(state), tip.target), of: tip.target };
    case 'weekly-payments':
      return { done: Math.min(weeklyPayments(rules, state), tip.target), of: tip.target };
    default:
      return null;
  }
}

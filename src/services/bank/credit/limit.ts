import { present } from '@/units/assert';
import { dayAt, daysBetween } from '@/units/day';
import { type Fen, fen, sumFen, ZERO } from '@/units/fen';
import { most } from '@/units/number-order';
import type { LimitStep } from '../../contract/limit';
import type { LimitStepName, OwnLimitStep } from '../../contract/steps';
import { PRODUCT_IDS, type ProductId } from '../../contract/terms';
import type { Product } from '../../rules/products';
import { knownProduct, productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, balance, bookOf, draw, type Loan } from '../core';
import { isFrozen, longestOverdueDays, score } from './score';

/** Down to ¥100 (S7); a part taken away goes down too, so that nothing is given by rounding. */
export const toStep = ({ limitStep: { fen: step } }: RuleSet, amount: number): Fen =>
  fen(Math.floor(amount / step) * step);

/** The base limit of a product for a score (S7). */
export function baseLimit(rules: RuleSet, product: Product, total: number): Fen {
  const { min, max } = product.limit;
  const place = Math.min(1, Math.max(0, (total - rules.neutralScore) / (100 - rules.neutralScore)));
  return toStep(rules, min + (max - min) * place);
}

/** A limit give or take some percent, as a channel knows it beforehand (B18–B20). */
export const approximate = (
  rules: RuleSet,
  limitFen: Fen,
  percent: number,
): { fromFen: Fen; toFen: Fen } => ({
  fromFen: toStep(rules, (limitFen * (100 - percent)) / 100),
  toFen: toStep(rules, (limitFen * (100 + percent)) / 100),
});

/** How much of the limit a long overdue takes, in percent: 20 on the 31st day to 50 on the 90th (C24, S20). */
export function cutPercent(rules: RuleSet, overdueDays: number): number {
  const { cutAfterDays, cutPercent: cut } = rules.overdue;
  const first = cutAfterDays.value + 1;
  if (overdueDays < first) return 0;
  const place = Math.min(1, (overdueDays - first) / (cut.toAtDays - first));
  return Math.floor(cut.from + (cut.to - cut.from) * place);
}

/** A change of the limit: percent of the base it adds or takes, or what it may be at most. */
interface Change {
  readonly of: LimitStepName;
  readonly kind: 'rise' | 'cut' | 'cap';
  /** For a rise, of the base; for a cut, of what then stands. */
  readonly percent?: number;
  readonly most?: Fen;
  readonly sources: LimitStep['sources'];
}

/** A change, and what stands before and after it. */
interface Fall {
  readonly change: Change;
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
}

/** From the base: rises of the base that add up, then cuts, then caps. */
function fallOf(
  rules: RuleSet,
  state: BankState,
  product: Product,
): { base: Fen; falls: Fall[]; limit: Fen } {
  const base = baseLimit(rules, product, score(rules, state.reviewed.scores).total);
  let standing = base;
  const falls = [...rises(rules, state, product), ...cuts(rules, state), ...caps(rules, state, product)].map(
    (change) => {
      const beforeFen = standing;
      standing = changed(rules, change, base, standing);
      return { change, beforeFen, afterFen: standing };
    },
  );
  return { base, falls, limit: standing };
}

function changed(rules: RuleSet, { kind, percent = 0, most }: Change, base: Fen, standing: Fen): Fen {
  switch (kind) {
    case 'rise':
      return fen(standing + toStep(rules, (base * percent) / 100));
    case 'cut':
      return toStep(rules, (standing * (100 - percent)) / 100);
    case 'cap':
      return fen(Math.min(standing, most ?? standing));
  }
}

/** The limit as steps from the base to the result; what changes nothing is no step. */
export function limitSteps(rules: RuleSet, state: BankState, productId: ProductId): LimitStep[] {
  const product = productOf(rules, productId);
  const { base, falls, limit } = fallOf(rules, state, product);
  const steps: LimitStep[] = [
    {
      id: 'base',
      kind: 'base',
      changeFen: base,
      afterFen: base,
      sources: [...product.sources.limit, 'S7'],
    },
  ];
  for (const { change, beforeFen, afterFen } of falls) {
    const { of, kind, sources } = change;
    if (afterFen !== beforeFen)
      steps.push({ ...of, kind, changeFen: fen(afterFen - beforeFen), afterFen, sources });
  }
  return [
    ...steps,
    { id: 'result', kind: 'result', changeFen: limit, afterFen: limit, sources: binding(steps) },
  ];
}

/** What a limit rests on: the last cap alone where one took something away, else all that led to it. */
function binding(steps: readonly LimitStep[]): LimitStep['sources'] {
  const cap = steps.filter(({ kind }) => kind === 'cap').at(-1);
  return cap ? cap.sources : [...new Set(steps.flatMap(({ sources }) => sources))];
}

/** What a product's limit rests on as it stands (S7, and what raised, cut or capped it). */
export const limitSources = (rules: RuleSet, state: BankState, productId: ProductId): LimitStep['sources'] =>
  present(limitSteps(rules, state, productId).at(-1)).sources;

/** Percent between two ends, by a place from 0 to 1. */
const between = (from: number, to: number, place: number): number =>
  from + (to - from) * Math.min(1, Math.max(0, place));

function rises(rules: RuleSet, state: BankState, product: Product): Change[] {
  const { customer, temporaryRaise } = state;
  // A fixed limit is the same for everybody (C7).
  if (product.limit.min === product.limit.max) return [];
  const found: Change[] = [];
  const rise = (of: LimitStepName, percent: number, sources: LimitStep['sources']): void => {
    found.push({ of, kind: percent < 0 ? 'cut' : 'rise', percent: Math.abs(percent), sources });
  };
  const bills = Math.min(customer.billMonths, rules.utilities.toMonths);
  if (bills > 0 && state.authorised.includes('bills'))
    rise(
      { id: 'bills' },
      between(
        rules.utilities.fromPercent,
        rules.utilities.toPercent,
        (bills - 1) / (rules.utilities.toMonths - 1),
      ),
      [rules.utilities.source, 'S35'],
    );
  const held = fundDays(rules, state);
  if (held > rules.fundHolding.afterDays)
    rise(
      { id: 'fund' },
      between(
        rules.fundHolding.fromPercent,
        rules.fundHolding.toPercent,
        (held - rules.fundHolding.afterDays - 1) /
          (rules.fundHolding.toDays - rules.fundHolding.afterDays - 1),
      ),
      [rules.fundHolding.source, 'X16', 'S35'],
    );
  for (const material of rules.materials)
    if (state.materials[material.id]?.state === 'accepted')
      rise({ id: material.id, name: material.name }, material.percent, [material.source]);
  rise({ id: 'on-time' }, state.raise.percent, [rules.raise.source]);
  const error = channelError(rules, state, product.id);
  if (error) rise({ id: 'channel-error' }, error.percent, [error.source, 'S36']);
  const temporary = temporaryRaise && rules.temporaryRaises.find(({ id }) => id === temporaryRaise.id);
  if (temporary) rise({ id: temporary.id, name: temporary.name }, temporary.percent, [temporary.source]);
  return found.sort((a, b) => Number(a.kind === 'cut') - Number(b.kind === 'cut'));
}

/** Days for which a money fund large enough has been held. */
export function fundDays(rules: RuleSet, state: BankState): number {
  const fund = state.holdings.find(
    ({ kind, amountFen }) => kind === 'money-fund' && amountFen >= rules.fundHolding.least,
  );
  return fund ? daysBetween(fund.sinceDay, dayAt(state.now)) : 0;
}

/** How far the limit lies from the channel's estimate, in whole percent, drawn once (B18–B20). */
function channelError(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
): { percent: number; source: string } | null {
  const account = state.accounts[productId];
  const channel = account.state === 'open' && rules.channels.find(({ id }) => id === account.channelId);
  if (!channel) return null;
  const place = draw(state.seed, `limit-error/${productId}/${channel.id}`) * 2 - 1;
  return { percent: Math.round(place * channel.limitErrorPercent), source: channel.source };
}

const cuts = (rules: RuleSet, state: BankState): Change[] => [
  {
    of: { id: 'long-overdue', afterDays: rules.overdue.cutAfterDays.value },
    kind: 'cut',
    percent: cutPercent(rules, longestOverdueDays(state)),
    sources: [rules.overdue.cutPercent.source, 'S20'],
  },
];

function caps(rules: RuleSet, state: BankState, product: Product): Change[] {
  const { customer, settings, raise } = state;
  const cap = (id: OwnLimitStep, most: Fen, sources: LimitStep['sources']): Change => ({
    of: { id },
    kind: 'cap',
    most,
    sources,
  });
  const personal = rules.caps[settings.personalCap];
  const found = [
    product.id !== 'business' && cap('personal-cap', personal.fen, [personal.source, 'X34', 'S39']),
    cap('product-cap', product.limit.max, product.sources.limit),
    // By B alone the figure is its own; that it holds at banks too is how the conflict is put right (X33).
    customer.student &&
      cap('student-cap', rules.caps.student.fen, [
        rules.caps.student.source,
        ...(rules.studentsAtBanksOnly ? ['X33'] : []),
      ]),
    customer.newUser &&
      raise.granted === 0 &&
      cap('new-user-cap', rules.newUserLimit.max, [rules.newUserLimit.source]),
    isFrozen(rules, state) && cap('frozen', fen(0), [rules.overdue.freezeAtCount.source]),
    state.idleFrozen && cap('idle-frozen', fen(0), [rules.idle.source]),
  ];
  return found.filter((change) => change !== false);
}

export const limitOf = (rules: RuleSet, state: BankState, productId: ProductId): Fen =>
  fallOf(rules, state, productOf(rules, productId)).limit;

/** Principal still owed, or set aside for a loan on its way. */
export function reservedFen(loan: Loan): Fen {
  if (loan.status === 'under-review' || loan.status === 'awaiting-payout') return loan.principalFen;
  return balance(loan.journal, 'principal-receivable');
}

export const usedFen = (state: BankState, productId: ProductId): Fen =>
  sumFen(
    bookOf(state.loans)
      .running.filter((loan) => loan.productId === productId)
      .map(reservedFen),
  );

/** What may still be borrowed: never below zero, nothing before activation. */
export function availableFen(rules: RuleSet, state: BankState, productId: ProductId): Fen {
  if (state.accounts[productId].state !== 'open') return fen(0);
  return fen(Math.max(0, limitOf(rules, state, productId) - usedFen(state, productId)));
}

/** All debt: here and elsewhere (C47, C49). */
export const debtFen = (state: BankState): Fen =>
  fen(state.customer.otherDebtFen + sumFen(bookOf(state.loans).running.map(reservedFen)));

/**
 * All that a person could owe, in fen: what was granted here, used or not, and the debt elsewhere (C47). A line that was
 * cut below what is owed of it counts by what is owed.
 */
export function creditFen(rules: RuleSet, state: BankState): Fen {
  const lines = PRODUCT_IDS.map((id) => {
    const granted = state.accounts[id].state === 'open' && knownProduct(rules, id) !== null;
    return most(usedFen(state, id), granted ? limitOf(rules, state, id) : ZERO);
  });
  return fen(state.customer.otherDebtFen + sumFen(lines));
}

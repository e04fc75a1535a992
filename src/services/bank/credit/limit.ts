import { present } from '@/units/assert';
import { dayAt, daysBetween } from '@/units/day';
import { type Fen, fen, ZERO } from '@/units/fen';
import type { LimitStep } from '../../contract/limit';
import type { LimitStepName, OwnLimitStep } from '../../contract/steps';
import type { ProductId } from '../../contract/terms';
import type { Product } from '../../rules/products';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, draw } from '../core';
import { baseLimit, cutPercent, leastOf, percentage, type Share, toStep } from './base-limit';
import { cuttingDays, isFrozen } from './lateness';
import { countingScores, score } from './score';

/** A change of the limit: the share of the base that it adds, what of what then stands it leaves, or what it may be at most. */
type Change = {
  readonly of: LimitStepName;
  readonly sources: LimitStep['sources'];
} & ({ readonly kind: 'rise' | 'cut'; readonly share: Share } | { readonly kind: 'cap'; readonly most: Fen });
type Cap = Extract<Change, { readonly kind: 'cap' }>;

/** A change, and what stands before and after it. */
interface Fall {
  readonly change: Change;
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
}

/** From the base: rises of the base that add up, then cuts, then caps. What then could not be borrowed is not granted. */
function fallOf(
  rules: RuleSet,
  state: BankState,
  product: Product,
): { base: Fen; falls: Fall[]; limit: Fen } {
  const base = baseLimit(rules, product, score(rules, countingScores(rules, state)).thirds);
  let standing = base;
  const falls = [
    ...rises(rules, state, product),
    longOverdue(rules, state),
    ...caps(rules, state, product),
  ].map((change) => {
    const beforeFen = standing;
    standing = changed(rules, change, base, standing);
    return { change, beforeFen, afterFen: standing };
  });
  const least = leastOf(product);
  if (standing === 0 || standing >= least || rules.leastLimit.grantedBelow)
    return { base, falls, limit: standing };
  const change: Change = {
    of: { id: 'below-minimum' },
    kind: 'cap',
    most: ZERO,
    sources: product.sources.limit,
  };
  return { base, falls: [...falls, { change, beforeFen: standing, afterFen: ZERO }], limit: ZERO };
}

function changed(rules: RuleSet, change: Change, base: Fen, standing: Fen): Fen {
  switch (change.kind) {
    case 'rise':
      return fen(standing + toStep(rules, base, change.share));
    case 'cut':
      return toStep(rules, standing, change.share);
    case 'cap':
      return fen(Math.min(standing, change.most));
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

/** A percentage between two ends, by how much of the way is done. */
const between = (
  { fromPercent, toPercent }: { readonly fromPercent: number; readonly toPercent: number },
  done: number,
  way: number,
): Share => ({
  of: fromPercent * way + (toPercent - fromPercent) * Math.min(way, Math.max(0, done)),
  per: 100 * way,
});

function rises(rules: RuleSet, state: BankState, product: Product): Change[] {
  const { customer, temporaryRaise } = state;
  // A fixed limit is the same for everybody (C7).
  if (product.limit.min === product.limit.max) return [];
  const found: Change[] = [];
  const rise = (of: LimitStepName, share: Share, sources: LimitStep['sources']): void => {
    found.push({ of, kind: 'rise', share, sources });
  };
  const { utilities, fundHolding } = rules;
  const bills = Math.min(customer.billMonths, utilities.toMonths);
  if (bills > 0 && state.authorised.includes('bills'))
    rise({ id: 'bills' }, between(utilities, bills - 1, utilities.toMonths - 1), [utilities.source, 'S35']);
  const held = fundDays(rules, state) - fundHolding.afterDays;
  if (held > 0)
    rise({ id: 'fund' }, between(fundHolding, held - 1, fundHolding.toDays - fundHolding.afterDays - 1), [
      fundHolding.source,
      'X16',
      'S35',
    ]);
  for (const material of rules.materials)
    if (state.materials[material.id]?.state === 'accepted')
      rise({ id: material.id, name: material.name }, percentage(material.percent), [material.source]);
  rise({ id: 'on-time' }, percentage(state.raise.percent), [rules.raise.source]);
  const temporary = temporaryRaise && rules.temporaryRaises.find(({ id }) => id === temporaryRaise.id);
  if (temporary)
    rise({ id: temporary.id, name: temporary.name }, percentage(temporary.percent), [temporary.source]);
  const error = channelError(rules, state, product.id);
  if (error) found.push(error);
  return found;
}

/** Days for which a money fund large enough has been held; none without the consent to look at it (S60). */
export function fundDays(rules: RuleSet, state: BankState): number {
  if (!state.authorised.includes('assets')) return 0;
  const fund = state.holdings.find(
    ({ kind, amountFen }) => kind === 'money-fund' && amountFen >= rules.fundHolding.least,
  );
  return fund ? daysBetween(fund.sinceDay, dayAt(state.now)) : 0;
}

/** How far the limit lies from the channel's estimate, in whole percent, drawn once (B18–B20). */
function channelError(rules: RuleSet, state: BankState, productId: ProductId): Change | null {
  const account = state.accounts[productId];
  const channel = account.state === 'open' && rules.channels.find(({ id }) => id === account.channelId);
  if (!channel) return null;
  const place = draw(state.seed, `limit-error/${productId}/${channel.id}`) * 2 - 1;
  const percent = Math.round(place * channel.limitErrorPercent);
  const change = { of: { id: 'channel-error' }, sources: [channel.source, 'S36'] } as const;
  return percent < 0
    ? { ...change, kind: 'cut', share: percentage(100 + percent) }
    : { ...change, kind: 'rise', share: percentage(percent) };
}

/** What a long overdue leaves (C24, S20). */
const longOverdue = (rules: RuleSet, state: BankState): Change => ({
  of: { id: 'long-overdue', afterDays: rules.overdue.cutAfterDays.value },
  kind: 'cut',
  share: percentage(100 - cutPercent(rules, cuttingDays(state))),
  sources: [rules.overdue.cutPercent.source, 'S20'],
});

function caps(rules: RuleSet, state: BankState, product: Product): Cap[] {
  const { customer } = state;
  const cap = (id: OwnLimitStep, most: Fen, sources: LimitStep['sources']): Cap => ({
    of: { id },
    kind: 'cap',
    most,
    sources,
  });
  const personal = personalCap(rules, state);
  const found = [
    isConsumer(product) && cap('personal-cap', personal.fen, [personal.source, 'X34', 'S39']),
    cap('product-cap', product.limit.max, product.sources.limit),
    // By B alone the figure is its own; that it holds at banks too is how the conflict is put right (X33).
    customer.student &&
      cap('student-cap', rules.caps.student.fen, [
        rules.caps.student.source,
        ...(rules.studentsAtBanksOnly ? ['X33'] : []),
      ]),
    customer.newUser &&
      !firstLimitEnded(rules, state) &&
      cap('new-user-cap', rules.newUserLimit.max, [rules.newUserLimit.source]),
    isFrozen(rules, state) && cap('frozen', fen(0), [rules.overdue.freezeAtCount.source]),
    state.idleFrozen && cap('idle-frozen', fen(0), [rules.idle.source]),
  ];
  return found.filter((change) => change !== false);
}

/** The most that a product's limit can come to for this person today, whatever the score. */
export const mostOf = (rules: RuleSet, state: BankState, productId: ProductId): Fen =>
  fen(Math.min(...caps(rules, state, productOf(rules, productId)).map(({ most }) => most)));

export const limitOf = (rules: RuleSet, state: BankState, productId: ProductId): Fen =>
  fallOf(rules, state, productOf(rules, productId)).limit;

/** Whether the cap on a first limit has ended: with months on time, or, by earlier editions, with the first raise. */
const firstLimitEnded = ({ newUserLimit }: RuleSet, state: BankState): boolean =>
  newUserLimit.endsAfterMonths === null ? state.raise.granted > 0 : state.firstLimitEnded === true;

/** What comes out below the least loan of a product, and so is not granted; null where that is not so. */
export function ungrantedFen(rules: RuleSet, state: BankState, productId: ProductId): Fen | null {
  const last = fallOf(rules, state, productOf(rules, productId)).falls.at(-1);
  return last?.change.of.id === 'below-minimum' ? last.beforeFen : null;
}

/** The most of a person's limits: a setting (A37, R4, X34). */
export const personalCap = (rules: RuleSet, { settings }: BankState): RuleSet['caps']['article'] =>
  rules.caps[settings.personalCap];

/** What all limits of consumer products may come to together (A37, R4, X34). */
export const ceilingFen = (rules: RuleSet, state: BankState): Fen =>
  rules.personalCap.together ? personalCap(rules, state).fen : fen(Number.MAX_SAFE_INTEGER);

/** What a business borrows is not a person's consumption (X15). */
export const isConsumer = ({ use }: Product): boolean => use === 'personal';

import { present } from '@/units/assert';
import type { LimitStep, RateStep, ScoreRow } from '../../contract/limit';
import type { StepName } from '../../contract/steps';
import type { ProductId } from '../../contract/terms';
import type { OddsStep } from '../../contract/wallet';
import type { Outlook, OutlookChange, Supposition, WhatIfView } from '../../contract/what-if';
import { productOf, type RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { blocks } from './lateness';
import { limitSteps } from './limit';
import { passOdds } from './odds';
import { price } from './rates';
import { refusals } from './refusals';
import { countingScores, rating, score } from './score';
import { ACTUAL, movesScore, suppose } from './suppose';

/** A decision with its steps: score, limit, rate, and the odds where the product is still to be opened. */
interface Decided {
  readonly rows: readonly ScoreRow[];
  readonly limit: readonly LimitStep[];
  readonly rate: readonly RateStep[];
  readonly odds: readonly OddsStep[];
  readonly outlook: Outlook;
}

/**
 * What the bank would decide if a person did some things otherwise, by the same rules as it decides now (B50, B51).
 * Nothing is changed by asking.
 */
export function whatIf(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
  supposition: Supposition,
): WhatIfView {
  const before = decided(rules, state, productId);
  const after = decided(rules, suppose(rules, state, supposition), productId);
  return {
    productId,
    productName: productOf(rules, productId).name,
    habits: rules.habits.map((habit) => ({ ...habit, actual: ACTUAL[habit.id](rules, state) })),
    materials: rules.materials.map(({ id, name, sources }) => ({
      id,
      name,
      accepted: state.materials[id]?.state === 'accepted',
      sources,
    })),
    before: before.outlook,
    after: after.outlook,
    changes: changes(before, after),
    afterReview: movesScore(supposition),
  };
}

function decided(rules: RuleSet, state: BankState, productId: ProductId): Decided {
  const scored = score(rules, countingScores(rules, state));
  const limit = limitSteps(rules, state, productId);
  const priced = price(rules, state, productId);
  const wallet = rules.channels.find(({ id }) => id === 'wallet');
  const odds = state.accounts[productId].state === 'open' || !wallet ? null : passOdds(rules, state, wallet);
  return {
    rows: scored.rows,
    limit,
    rate: priced?.steps ?? [],
    odds: odds?.steps ?? [],
    outlook: {
      limitFen: present(limit.at(-1)).afterFen,
      annualRate: priced?.rate ?? null,
      score: scored.total,
      rating: rating(rules, state),
      refusals: refusals(rules, state, productId),
      blocks: blocks(rules, state),
      passPercent: odds?.percent ?? null,
    },
  };
}

/** A step and its figure; the same step on both sides is known by its id, whatever else it tells. */
interface Figure {
  readonly of: StepName;
  readonly value: number;
  readonly sources: OutlookChange['sources'];
}

/** Every step that has a figure of its own, in the order in which it is reckoned. */
const figures = ({ rows, limit, rate, odds }: Decided): Figure[] => [
  ...rows.map(
    ({ dimension, contribution, sources }): Figure => ({
      of: { kind: 'score', id: dimension },
      value: contribution,
      sources,
    }),
  ),
  ...limit
    .filter(({ kind }) => kind !== 'result')
    .map(
      ({ kind, changeFen, afterFen: _, sources, ...of }): Figure => ({
        of: { kind: kind === 'base' ? 'base' : 'step', ...of },
        value: changeFen,
        sources,
      }),
    ),
  ...rate.map(({ rate: value, sources, ...of }): Figure => ({ of: { kind: 'rate', ...of }, value, sources })),
  ...odds.map(
    ({ percent, source, ...of }): Figure => ({
      of: { kind: 'odds', ...of },
      value: percent,
      // How a percentage counts is ours; the way in's own is the document's.
      sources: 'name' in of ? [source] : [source, 'S38'],
    }),
  ),
];

const KINDS = ['score', 'base', 'step', 'rate', 'odds'] as const;

/** The figures that only one side has, or that the sides have otherwise; of a kind, in the order of the later side. */
function changes(before: Decided, after: Decided): OutlookChange[] {
  const [earlier, later] = [figures(before), figures(after)];
  return KINDS.flatMap((kind) => {
    const ofKind = ({ of }: Figure) => of.kind === kind;
    return differing(earlier.filter(ofKind), later.filter(ofKind));
  });
}

function differing(before: readonly Figure[], after: readonly Figure[]): OutlookChange[] {
  const at = (side: readonly Figure[], { of }: Figure): number | null =>
    side.find((other) => other.of.id === of.id)?.value ?? null;
  const gone = before.filter((figure) => at(after, figure) === null);
  return [...after, ...gone]
    .map((figure) => ({
      ...figure.of,
      before: at(before, figure),
      after: at(after, figure),
      sources: figure.sources,
    }))
    .filter((change) => change.before !== change.after);
}

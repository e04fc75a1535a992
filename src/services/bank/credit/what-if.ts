import { ZERO } from '@/units/fen';
import type { LimitStep, RateStep, ScoreRow } from '../../contract/limit';
import type { ProductId } from '../../contract/terms';
import type { Outlook, OutlookChange, Supposition, WhatIfView } from '../../contract/what-if';
import { productOf, type RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core/state';
import { limitSteps } from './limit';
import { type OddsStep, passOdds } from './odds';
import { price } from './rates';
import { rating, refusals, score } from './score';
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
  const scored = score(rules, state.reviewed.scores);
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
      limitFen: limit.at(-1)?.afterFen ?? ZERO,
      annualRate: priced?.rate ?? null,
      score: scored.total,
      rating: rating(rules, state),
      refusals: refusals(rules, state, productId),
      passPercent: odds?.percent ?? null,
    },
  };
}

interface Figure {
  /** The same on both sides, where the label tells a value. */
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly sources: OutlookChange['sources'];
}

const figureOf = ({ label, changeFen, sources }: LimitStep): Figure => ({
  key: label,
  label,
  value: changeFen,
  sources,
});

function changes(before: Decided, after: Decided): OutlookChange[] {
  const of = (kind: OutlookChange['kind'], figures: (side: Decided) => readonly Figure[]): OutlookChange[] =>
    differing(kind, figures(before), figures(after));
  return [
    ...of('score', ({ rows }) =>
      rows.map(({ dimension, contribution, sources }) => ({
        key: dimension,
        label: dimension,
        value: contribution,
        sources,
      })),
    ),
    ...of('base', ({ limit }) => limit.filter(({ kind }) => kind === 'base').map(figureOf)),
    ...of('step', ({ limit }) =>
      limit.filter(({ kind }) => kind !== 'base' && kind !== 'result').map(figureOf),
    ),
    ...of('rate', ({ rate }) =>
      rate.map(({ label, rate: value, sources }, index) => ({ key: String(index), label, value, sources })),
    ),
    ...of('odds', ({ odds }) =>
      odds.map(({ label, percent, source }) => ({
        key: label,
        label,
        value: percent,
        sources: [source, 'S38'],
      })),
    ),
  ];
}

/** The figures that only one side has, or that the sides have otherwise, in the order of the later side. */
function differing(
  kind: OutlookChange['kind'],
  before: readonly Figure[],
  after: readonly Figure[],
): OutlookChange[] {
  const at = (figures: readonly Figure[], wanted: string): number | null =>
    figures.find(({ key }) => key === wanted)?.value ?? null;
  const gone = before.filter(({ key }) => at(after, key) === null);
  return [...after, ...gone]
    .map(({ key, label, sources }) => ({
      kind,
      label,
      before: at(before, key),
      after: at(after, key),
      sources,
    }))
    .filter((change) => change.before !== change.after);
}

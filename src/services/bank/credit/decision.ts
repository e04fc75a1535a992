import { present } from '@/units/assert';
import { fen, ZERO } from '@/units/fen';
import type { LimitStep, RateStep, ScoreRow } from '../../contract/limit';
import type { Failure } from '../../contract/reply';
import type { ProductId } from '../../contract/terms';
import { productOf, type RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { limitSteps } from './limit';
import { price } from './rates';
import { refusals } from './refusals';
import { countingScores, score } from './score';

/** What the bank thinks of a person and a product: the answer, and every step that led to it. */
export interface Decision {
  readonly status: 'approved' | 'review' | 'declined' | 'not-invited' | 'frozen';
  readonly reasons: readonly Failure[];
  readonly limitSteps: readonly LimitStep[];
  readonly rateSteps: readonly RateStep[];
  readonly rows: readonly ScoreRow[];
  readonly score: number;
}

/** The credit decision under the lens that governs (B1–B5, B47–B49, A29, B39–B42). A refused person's limit ends at nothing. */
export function decide(rules: RuleSet, state: BankState, productId: ProductId): Decision {
  const reasons = refusals(rules, state, productId);
  const { rows, total } = score(rules, countingScores(rules, state));
  const first = reasons[0];
  const steps = limitSteps(rules, state, productId);
  const standing = present(steps.at(-1)).afterFen;
  const refused: LimitStep[] = first
    ? [
        {
          id: 'refused',
          kind: 'cap',
          changeFen: fen(-standing),
          afterFen: ZERO,
          sources: first.rule ? [first.rule] : [],
        },
      ]
    : [];
  return {
    status: statusOf(rules, state, productId, first),
    reasons,
    limitSteps: [...steps, ...refused],
    rateSteps: price(rules, state, productId)?.steps ?? [],
    rows,
    score: total,
  };
}

function statusOf(
  rules: RuleSet,
  _state: BankState,
  productId: ProductId,
  reason: Failure | undefined,
): Decision['status'] {
  if (!reason) return productOf(rules, productId).payout.kind === 'after-review' ? 'review' : 'approved';
  if (reason.code === 'not-invited') return 'not-invited';
  return reason.code === 'limit-frozen' || reason.code === 'idle-frozen' ? 'frozen' : 'declined';
}

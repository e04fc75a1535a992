import { countAll } from '../bank/arithmetic/claim';
import type { BankState } from '../bank/core/state';
import { whatIf } from '../bank/credit/what-if';
import { limitView } from '../bank/views/limit';
import { recordsView } from '../bank/views/records';
import type { LimitView, WarningView } from '../contract/limit';
import type { RulebookView, SourceView } from '../contract/rulebook';
import type { ProductId } from '../contract/terms';
import type { RuleSet } from '../rules/rule-set';
import { findSource, RULEBOOK, RULES, SOURCES } from '../rules/rulebook';

/**
 * What is looked up and asked for beside a loan, and the documents word by word: half of all rule data. Nothing is decided
 * by it, and no first screen shows it, so that on the web it comes when somebody reads it (`later.ts`).
 */

export { countAll, recordsView, whatIf };

/** The rulebook as the screens read it: every source, and every conflict. */
export const RULEBOOK_VIEW: RulebookView = {
  sources: SOURCES.map((source) => {
    const rule = RULES.find(({ id }) => id === source.id);
    return { ...source, topic: rule?.topic ?? null, kindOfRule: rule?.kind ?? null };
  }),
  conflicts: RULEBOOK.conflicts,
};

/** Sources by their ids; what the rulebook does not have is left out. */
export const sourcesOf = (ids: readonly string[]): readonly SourceView[] =>
  [...new Set(ids)].map(findSource).filter((source) => source !== null);

/** A product's limit, with what the documents say of claims that should not be followed. */
export function limitExplained(
  rules: RuleSet,
  state: BankState,
  productId: ProductId,
  seen?: RuleSet,
): LimitView {
  const view = limitView(rules, state, productId, seen);
  return {
    ...view,
    doubtful: view.doubtful.map((claim): WarningView => {
      const found = findSource(claim.id);
      return { ...claim, detail: found?.note ?? found?.text ?? '' };
    }),
  };
}

import type { BlockView } from '../../contract/blocks';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState } from '../core';
import { cutPercent } from './base-limit';
import {
  clearSince,
  cutEndsDay,
  cuttingDays,
  isFrozen,
  mayBeReviewed,
  overduesThatCount,
  reviewDay,
  unpaidOverdueDays,
} from './lateness';

/** What lateness has brought that still stands, gravest first, each with its way back (C24, C25, S50–S52). */
export function blocks(rules: RuleSet, state: BankState): BlockView[] {
  const { overdue, recovery } = rules;
  const since = clearSince(state);
  const days = overdue.cutAfterDays.value;
  const found: (BlockView | false)[] = [
    isFrozen(rules, state) && {
      id: 'frozen',
      times: overduesThatCount(state),
      clearSince: since,
      waitDays: recovery.review.afterDays,
      endsDay: reviewDay(rules, state),
      open: mayBeReviewed(rules, state),
      sources: [overdue.freezeAtCount.source, recovery.review.source],
    },
    unpaidOverdueDays(state) > days && {
      id: 'closed',
      days,
      clearSince: null,
      waitDays: 0,
      endsDay: null,
      sources: [overdue.cutAfterDays.source, recovery.closed.source],
    },
    cuttingDays(state) > days && {
      id: 'cut',
      days,
      percent: cutPercent(rules, cuttingDays(state)),
      clearSince: since,
      waitDays: recovery.cut.afterDays,
      endsDay: cutEndsDay(rules, state),
      sources: [overdue.cutPercent.source, recovery.cut.source],
    },
  ];
  return found.filter((block) => block !== false);
}

import { canonical } from '@/services/bank/core/chance';
import type { BankState } from '@/services/bank/core/state';
import { limitOf } from '@/services/bank/credit/limit';
import { cardBalance } from '@/services/bank/person/debit';
import { loanView } from '@/services/bank/views/loan';
import type { OverdueView } from '@/services/contract/loan';
import { editionOf } from '@/services/rules/editions';
import { rulesFor } from '@/services/rules/rule-sets';
import { formatInstant } from '@/units/day';
import { digest } from '@/units/digest';
import { formatYuan } from '@/units/fen';

/** Where a late loan stands, in what was told of it then. */
const late = (overdue: OverdueView | null) => {
  if (!overdue) return null;
  const { graceBearsInterest: _, perDayFen: __, penaltyRate: ___, ...then } = overdue;
  return then;
};

/** Those of the time from which the oldest codes are. */
export const FIRST_PRODUCTS = [
  'weilidai',
  'fenfu',
  'partner',
  'we2000',
  'bank',
  'xiaoe',
  'business',
] as const;

/**
 * What a state says in money, dates and statuses, and nothing of how it is held: older codes are measured by it.
 * @param version of the rules that the state was made under
 */
export function moneyFacts(
  state: BankState,
  version: number,
): { readonly told: string[]; readonly hash: string } {
  const rules = rulesFor(state, editionOf(version).sets);
  const loans = state.loans.map((loan) => loanView(rules, state, loan));
  const cards = state.cards.map(({ id }) => `${id} holds ${formatYuan(cardBalance(state, id))}`);
  const limits = FIRST_PRODUCTS.map((id) => `${id} ${formatYuan(limitOf(rules, state, id))}`);
  return {
    told: [
      `at ${formatInstant(state.now)}`,
      ...loans.map(
        ({ id, status, outstandingFen, next, plan }) =>
          `${id} ${status}, owes ${formatYuan(outstandingFen)}, next ${next ? `${formatYuan(next.totalFen)} on ${next.dueDay}` : 'nothing'}, the last on ${plan.at(-1)?.dueDay ?? 'no day'}`,
      ),
      ...cards,
      `limits ${limits.join(', ')}`,
    ],
    hash: digest(
      canonical({
        now: state.now,
        cards,
        limits,
        overdueCount: state.overdueCount,
        reportedToBureau: state.reportedToBureau,
        loans: loans.map(({ id, productId, method, principalFen, annualRate, dayCount, ...loan }) => ({
          ...{ id, productId, method, principalFen, annualRate, dayCount },
          ...{ status: loan.status, submittedAt: loan.submittedAt, closedAt: loan.closedAt },
          ...{
            plan: loan.plan,
            outstandingFen: loan.outstandingFen,
            due: loan.due,
            overdue: late(loan.overdue),
          },
        })),
        repayments: state.loans.flatMap((loan) =>
          loan.repayments.map(({ id: _, ...repayment }) => ({ loanId: loan.id, ...repayment })),
        ),
      }),
      16,
    ),
  };
}

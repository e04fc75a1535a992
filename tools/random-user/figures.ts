import type { BankState, Loan } from '@/services/bank/core/state';
import { usedFen } from '@/services/bank/credit/available';
import { dueLines } from '@/services/bank/loans/overdue';
import { owed } from '@/services/bank/loans/owed';
import { cardView, loanView, nextDue, trialView } from '@/services/bank/views/loan';
import { walletView } from '@/services/bank/views/wallet';
import type { ProductCard } from '@/services/contract/wallet';
import { rulesFor } from '@/services/rules/rule-sets';
import { dayAt, HOUR } from '@/units/day';
import type { Check } from './check';
import type { Model } from './model';

/** What a screen shows, beside the ledger and the model: a figure is the same wherever it stands. */
export function checkFigures(check: Check, state: BankState, model: Model, die: number): void {
  const today = dayAt(state.now);
  const wallet = walletView(rulesFor(state), state);
  const active = state.loans.filter(({ status }) => status === 'active');
  for (const card of wallet.products) checkLimit(check, state, card, model);
  model.waiting.check(check, state);
  const owedBefore = active.flatMap((loan) => dueLines(loan));
  for (const line of owedBefore)
    check.hold(
      'every due line asks for more than nothing',
      line.principalFen + line.interestFen - line.paidPrincipalFen - line.paidInterestFen > 0,
    );
  check.hold(
    'what is owed is shown once a day was missed',
    (wallet.owed !== null) === owedBefore.some(({ dueDay }) => dueDay < today),
  );
  check.hold(
    'the wallet owes what the loans do',
    owed(rulesFor(state), state)?.totalFen === wallet.owed?.totalFen,
  );
  const next = nextDue(rulesFor(state), state);
  if (next) {
    const shown = trialView(rulesFor(state), state, {
      loanId: next.loanId,
      kind: 'due',
      amountFen: null,
      partPlan: null,
    });
    check.hold('what is due next is more than nothing', next.amountFen > 0);
    check.hold('what is due next is what it costs', !shown.ok || shown.value.totalFen === next.amountFen);
  }
  for (const { id } of state.cards)
    check.hold(`${id} shows what the model says`, cardView(state, id).balanceFen === model.cardFen(id));
  const loan = state.loans[die % Math.max(1, state.loans.length)];
  if (loan) checkLoan(check, state, loan, model);
}

/** A limit as the card of its product shows it. */
function checkLimit(
  check: Check,
  state: BankState,
  { id, limitFen, availableFen }: ProductCard,
  { waiting }: Model,
): void {
  check.hold(`${id}: the limit is whole hundreds and not negative`, limitFen >= 0 && limitFen % 10_000 === 0);
  check.hold(`${id}: nothing may be borrowed after three overdue`, !waiting.frozen || limitFen === 0);
  check.hold(
    `${id}: used and available fit the limit, unless it was cut`,
    availableFen === 0 || usedFen(state, id) + availableFen <= limitFen,
  );
}

function checkLoan(check: Check, state: BankState, loan: Loan, model: Model): void {
  const view = loanView(rulesFor(state), state, loan);
  const outstanding = model.outstandingFen(loan);
  check.hold(`${loan.id} shows what the model says`, view.outstandingFen === outstanding);
  const ahead = view.plan.filter(({ settledDay }) => settledDay === null);
  if (loan.plan.length > 0)
    check.hold(
      `${loan.id}: what its plan still asks for is what is outstanding, and what was paid of it`,
      ahead.every(({ paymentFen }) => paymentFen > 0),
    );
  const payoff = trialView(rulesFor(state), state, {
    loanId: loan.id,
    kind: 'all',
    amountFen: null,
    partPlan: null,
  });
  check.hold(
    `${loan.id} can be paid off while it is active, and only then`,
    payoff.ok === (loan.status === 'active'),
  );
  if (payoff.ok)
    check.hold(
      `${loan.id}: a payoff is what is outstanding, with interest and penalty`,
      payoff.value.principalFen === outstanding &&
        payoff.value.totalFen === outstanding + payoff.value.interestFen + payoff.value.penaltyFen,
    );
  const ends = loan.disbursedAt === null ? 0 : loan.disbursedAt + 24 * HOUR;
  check.hold(
    `${loan.id} can be cancelled for 24 hours`,
    (view.coolingOff !== null) === (loan.status === 'active' && state.now < ends),
  );
  if (view.coolingOff && payoff.ok)
    check.hold(
      `${loan.id}: cancelling costs what is shown`,
      view.coolingOff.totalFen === payoff.value.totalFen,
    );
}

import type { BankState, Loan } from '@/services/bank/core/state';
import { FAILING_CARD_LAST4 } from '@/services/bank/person/debit';
import { trialView } from '@/services/bank/views/loan';
import type { TrialRequest } from '@/services/contract/repay';
import { rulesFor } from '@/services/rules/rule-sets';
import { fen } from '@/units/fen';
import type { Intent } from './intent';
import { pick } from './pick';
import type { NewId, Wish } from './wishes';

/** A repayment of some loan; null where no trial is to be had. */
export function repayCommand(
  state: BankState,
  intent: Intent,
  kind: TrialRequest['kind'],
  newId: NewId,
  /** For a part: so much is left of all there is to pay. */
  leftFen: number | null = null,
): Wish | null {
  const { dice } = intent;
  const active = state.loans.filter((loan) => loan.status === 'active');
  if (active.length === 0) return null;
  const loan = pick(active, dice[0]);
  const payoff = trialView(rulesFor(state), state, {
    loanId: loan.id,
    kind: 'all',
    amountFen: null,
    partPlan: null,
  });
  const part = kind === 'part';
  const allFen = payoff.ok ? payoff.value.totalFen : 1000;
  const due = trialView(rulesFor(state), state, {
    loanId: loan.id,
    kind: 'due',
    amountFen: null,
    partPlan: null,
  });
  // Of somebody who is late, most parts do not even pay what is due.
  const ofFen = due.ok && (dice[4] ?? 0) < 600 ? due.value.totalFen : allFen;
  const share = Math.floor(ofFen * ((dice[1] ?? 0) / 1000));
  const amountFen = part ? fen(leftFen === null ? share : Math.max(0, allFen - leftFen)) : null;
  const partPlan = part ? pick(['fewer-periods', 'lower-payments'] as const, dice[2]) : null;
  const trial: TrialRequest = { loanId: loan.id, kind, amountFen, partPlan };
  const shown = trialView(rulesFor(state), state, trial);
  if (!shown.ok) return null;
  const totalFen = shown.value.totalFen;
  return {
    command: { type: 'repay', submissionId: newId(), trial, totalFen, cardId: pick(state.cards, dice[3]).id },
    shownFen: totalFen,
  };
}

/** A card whose debits go through. */
const goodCard = (state: BankState): string | undefined =>
  state.cards.find(({ last4 }) => last4 !== FAILING_CARD_LAST4)?.id;

/** Enough money on a good card, and with it one repayment of a loan; nothing where there is none to make. */
function paid(state: BankState, loan: Loan, kind: 'due' | 'all', newId: NewId): Wish[] {
  const cardId = goodCard(state);
  const trial: TrialRequest = { loanId: loan.id, kind, amountFen: null, partPlan: null };
  const shown = trialView(rulesFor(state), state, trial);
  if (cardId === undefined || !shown.ok) return [];
  const { totalFen } = shown.value;
  return [
    { command: { type: 'deposit', cardId, amountFen: totalFen } },
    { command: { type: 'repay', submissionId: newId(), trial, totalFen, cardId }, shownFen: totalFen },
  ];
}

/** Everything that has fallen due. */
export const dueCommands = (state: BankState, newId: NewId): Wish[] =>
  state.loans
    .filter((loan) => loan.plan.some((line) => line.settledDay === null && line.stage !== 'scheduled'))
    .flatMap((loan) => paid(state, loan, 'due', newId));

/** Everything there is to pay. */
export const allCommands = (state: BankState, newId: NewId): Wish[] =>
  state.loans.filter(({ status }) => status === 'active').flatMap((loan) => paid(state, loan, 'all', newId));

export function cancelCommand(state: BankState, intent: Intent, newId: NewId): Wish | null {
  const active = state.loans.filter((loan) => loan.status === 'active');
  const loan = active[active.length - 1 - ((intent.dice[0] ?? 0) % Math.max(1, Math.min(2, active.length)))];
  const shown =
    loan &&
    trialView(rulesFor(state), state, { loanId: loan.id, kind: 'all', amountFen: null, partPlan: null });
  if (!loan || !shown?.ok) return null;
  const totalFen = shown.value.totalFen;
  return {
    command: { type: 'cancel-loan', submissionId: newId(), loanId: loan.id, totalFen },
    shownFen: totalFen,
  };
}

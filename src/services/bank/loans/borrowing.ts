import { addDays, dayAt, type Instant, instantOf, MINUTE, plus } from '@/units/day';
import type { Failure } from '../../contract/reply';
import type { ProductId } from '../../contract/terms';
import { productOf, type RuleSet } from '../../rules/rule-set';
import { type BankState, drawBetween, type Loan, loanOf, once, refuse, tooMany } from '../core';
import { cardFailure, tokenFailure } from '../person';
import type { CommandOf } from './commands';
import type { Decided } from './events';
import { quoteFailure, termsOf } from './quote';

/**
 * A loan, asked for once: quote, confirmations, purpose, card, face check, in that order.
 * The same submission again causes nothing: its loan is there already.
 */
export function borrow(rules: RuleSet, state: BankState, command: CommandOf<'borrow'>): Decided {
  const { type: _, submissionId, ...content } = command;
  return once(state, submissionId, content, (print) => {
    const failure =
      tooMany('loans', state.loans.length) ??
      quoteFailure(rules, state, command.quote) ??
      unconfirmed(rules, command) ??
      purposeFailure(rules, command) ??
      cardFailure(state, command.cardId) ??
      tokenFailure(rules, state, command.faceTokenId, command.deviceId);
    if (failure) return failure;
    const loan = newLoan(rules, state, command);
    return [
      {
        type: 'loan-requested',
        at: state.now,
        loan,
        tokenId: command.faceTokenId,
        submission: { id: submissionId, kind: 'borrow', fingerprint: print, loanId: loan.id },
      },
    ];
  });
}

function unconfirmed(rules: RuleSet, command: CommandOf<'borrow'>): Failure | null {
  if (!command.costSheetConfirmed) return refuse('cost-sheet-not-confirmed', 'R2');
  if (!command.contractRead) return refuse('contract-not-read');
  if (!command.creditReportConsent) return refuse('consent-missing', 'B8');
  if (command.quote.request.principalFen > rules.largeTransfer.above && !command.largeTransferConfirmed)
    return refuse('large-transfer-not-confirmed', rules.largeTransfer.source, {
      aboveFen: rules.largeTransfer.above,
    });
  return null;
}

/** What is forbidden is so for everybody; what is allowed, only where the product is for it (A31, B30, S63). */
function purposeFailure(rules: RuleSet, { purposeId, quote }: CommandOf<'borrow'>): Failure | null {
  const purpose = rules.purposes.find(({ id }) => id === purposeId);
  const forbidden = purpose?.forbiddenBy[0];
  if (forbidden) return refuse('purpose-forbidden', forbidden);
  const { use } = productOf(rules, quote.request.productId);
  return purpose?.uses.includes(use) ? null : refuse('purpose-not-for-product', rules.purposeRule.source);
}

function newLoan(rules: RuleSet, state: BankState, { quote, cardId, purposeId }: CommandOf<'borrow'>): Loan {
  const { request } = quote;
  const terms = termsOf(rules, state, request);
  const month = dayAt(state.now).slice(2, 7).replace('-', '');
  const id = `DEMO-${month}-${String(state.loans.length + 1).padStart(4, '0')}`;
  return {
    id,
    productId: request.productId,
    method: request.method,
    principalFen: request.principalFen,
    annualRate: terms.annualRate,
    dayCount: terms.dayCount,
    periods: request.periods,
    purposeId,
    cardId,
    status:
      productOf(rules, request.productId).payout.kind === 'after-review' ? 'under-review' : 'awaiting-payout',
    submittedAt: state.now,
    awaitedAt: awaited(rules, state, request.productId, id),
    disbursedAt: null,
    closedAt: null,
    startDay: null,
    accruedFromDay: null,
    plan: [],
    repayments: [],
    journal: [],
  };
}

/** When the money comes, or when a review ends (A22–A24, S16). */
function awaited(rules: RuleSet, state: BankState, productId: ProductId, loanId: string): Instant {
  const { payout } = productOf(rules, productId);
  switch (payout.kind) {
    case 'at-once':
      return state.now;
    case 'within-minutes':
      return plus(state.now, drawBetween(state.seed, `payout/${loanId}`, 1, payout.minutes) * MINUTE);
    case 'after-review': {
      const days = drawBetween(state.seed, `review/${loanId}`, ...payout.reviewDays);
      return plus(instantOf(addDays(dayAt(state.now), days)), state.now - instantOf(dayAt(state.now)));
    }
  }
}

/** Takes an application back before any money has come. */
export const withdraw = (
  state: BankState,
  { submissionId, loanId }: CommandOf<'withdraw-application'>,
): Decided =>
  once(state, submissionId, { withdraw: loanId }, (print) => {
    const loan = loanOf(state.loans, loanId);
    if (!loan) return refuse('loan-unknown');
    if (loan.awaitedAt === null) return refuse('loan-not-active');
    return [
      {
        type: 'application-withdrawn',
        at: state.now,
        loanId,
        submission: { id: submissionId, kind: 'cancel', fingerprint: print, loanId },
      },
    ];
  });

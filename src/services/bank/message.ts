import { type Fen, fen } from '@/units/fen';
import type { MessageKind } from '../contract';
import { OVERDUE } from '../rules/overdue';
import type { BankEvent, EventOf } from './event';
import type { BankState, Message } from './state';

/** What the bank tells the customer about an event. */
export function messageOf(state: BankState, event: BankEvent): Message | null {
  const message = (kind: MessageKind, loanId: string | null, amountFen: Fen | null): Message => ({
    id: `M${state.messages.length + 1}`,
    at: event.at,
    kind,
    loanId,
    amountFen,
  });
  switch (event.type) {
    case 'product-opened':
      return message('limit-opened', null, null);
    case 'loan-disbursed':
      return message(
        'disbursed',
        event.loanId,
        state.loans.find(({ id }) => id === event.loanId)?.principalFen ?? null,
      );
    case 'stage-reached':
      return stageMessage(state, event, message);
    case 'repayment-made': {
      const status = state.loans.find(({ id }) => id === event.loanId)?.status;
      if (status === 'settled') return message('loan-settled', event.loanId, event.paid.totalFen);
      return status === 'cancelled' ? message('loan-cancelled', event.loanId, event.paid.totalFen) : null;
    }
    default:
      return null;
  }
}

function stageMessage(
  state: BankState,
  { loanId, stage, period }: EventOf<'stage-reached'>,
  message: (kind: MessageKind, loanId: string, amountFen: Fen | null) => Message,
): Message | null {
  const line = state.loans
    .find(({ id }) => id === loanId)
    ?.plan.find((candidate) => candidate.period === period);
  const unpaid = line ? fen(line.paymentFen - line.paidPrincipalFen - line.paidInterestFen) : null;
  switch (stage) {
    case 'missed':
      return message(
        state.overdueCount === OVERDUE.freezeAtCount.value ? 'limit-frozen' : 'due-missed',
        loanId,
        unpaid,
      );
    case 'penalty':
      return message('reported-to-bureau', loanId, unpaid);
    case 'cut':
      return message('limit-cut', loanId, null);
    default:
      return null;
  }
}

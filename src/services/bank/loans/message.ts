import { type Fen, fen } from '@/units/fen';
import type { MessageKind } from '../../contract/wallet';
import type { RuleSet } from '../../rules/rule-set';
import type { BankEvent, EventOf } from '../core/event';
import type { BankState, Message } from '../core/state';

/** What the bank tells the customer about an event. */
export function messageOf(rules: RuleSet, state: BankState, event: BankEvent): Message | null {
  const message = (kind: MessageKind, loanId: string | null, amountFen: Fen | null): Message => ({
    id: `M${state.messages.length + 1}`,
    at: event.at,
    kind,
    loanId,
    amountFen,
  });
  switch (event.type) {
    case 'limit-idle-frozen':
      return message('limit-idle-frozen', null, null);
    case 'material-decided':
      return message(event.accepted ? 'material-accepted' : 'material-declined', null, null);
    case 'raise-decided':
      return message(event.granted ? 'raise-granted' : 'raise-declined', null, null);
    case 'temporary-raise-decided':
      return message(event.raise ? 'temporary-raise-granted' : 'temporary-raise-declined', null, null);
    case 'temporary-raise-ended':
      return message('temporary-raise-ended', null, null);
    case 'complaint-answered':
      return message('complaint-answered', null, null);
    case 'application-declined':
      return message('application-declined', event.loanId, null);
    case 'autopay-failed':
      return message('autopay-failed', event.loanId, null);
    case 'month-reviewed':
      // Four times a year a person is reminded to look at the own report (C50).
      return Number(event.day.slice(5, 7)) % rules.reportReminder.months === 1
        ? message('report-reminder', null, null)
        : null;
    case 'product-opened':
      return message('limit-opened', null, null);
    case 'loan-disbursed':
      return message(
        'disbursed',
        event.loanId,
        state.loans.find(({ id }) => id === event.loanId)?.principalFen ?? null,
      );
    case 'stage-reached':
      return stageMessage(rules, state, event, message);
    case 'repayment-made': {
      const status = state.loans.find(({ id }) => id === event.loanId)?.status;
      if (status !== 'settled' && event.submission === null)
        return message('autopay-paid', event.loanId, event.paid.totalFen);
      if (status === 'settled') return message('loan-settled', event.loanId, event.paid.totalFen);
      return status === 'cancelled' ? message('loan-cancelled', event.loanId, event.paid.totalFen) : null;
    }
    default:
      return null;
  }
}

function stageMessage(
  rules: RuleSet,
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
        state.overdueCount === rules.overdue.freezeAtCount.value ? 'limit-frozen' : 'due-missed',
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

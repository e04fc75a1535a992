import type { BankState } from '@/services/bank/core/state';
import { hasUnpaidOverdue, isFrozen } from '@/services/bank/credit/lateness';
import type { BankEvent, EventOf } from '@/services/bank/event';
import type { LoanStatus } from '@/services/contract/loan';
import { LENSES, PRODUCT_IDS } from '@/services/contract/terms';
import { rulesFor } from '@/services/rules/rule-sets';
import { FAULT_KINDS } from './intent';

/** What a run has come to: how often each thing that can happen has happened. */

/** A kind that is new has a place here before it compiles. */
const EVENTS: Readonly<Record<BankEvent['type'], true>> = {
  'time-passed': true,
  'customer-seen': true,
  'settings-changed': true,
  'device-changed': true,
  'limit-idle-frozen': true,
  'limit-unfrozen': true,
  'cut-ended': true,
  'month-reviewed': true,
  'first-limit-ended': true,
  'material-handed-in': true,
  'material-decided': true,
  'raise-decided': true,
  'temporary-raise-decided': true,
  'temporary-raise-ended': true,
  'holding-logged': true,
  'holding-redeemed': true,
  authorised: true,
  'authorisation-withdrawn': true,
  'report-queried': true,
  'complaint-filed': true,
  'complaint-answered': true,
  'autopay-set': true,
  'autopay-failed': true,
  'card-bound': true,
  'card-unbound': true,
  deposited: true,
  'application-declined': true,
  'activation-requested': true,
  'product-opened': true,
  'activation-declined': true,
  'device-bound': true,
  'face-check-started': true,
  'face-step-passed': true,
  'face-check-passed': true,
  'face-check-failed': true,
  'face-check-cancelled': true,
  'loan-requested': true,
  'application-approved': true,
  'application-withdrawn': true,
  'loan-disbursed': true,
  'stage-reached': true,
  'repayment-made': true,
};

/** Kinds of command, and whether anything of the bank's own can stand against them. */
const COMMANDS: Readonly<Record<string, 'always' | 'may be refused'>> = {
  'pass-time': 'always',
  'log-in': 'always',
  'change-settings': 'always',
  'change-device': 'always',
  unfreeze: 'may be refused',
  'hand-in-material': 'may be refused',
  'apply-for-raise': 'may be refused',
  'apply-for-temporary-raise': 'may be refused',
  'log-holding': 'may be refused',
  'redeem-holding': 'may be refused',
  authorise: 'always',
  'withdraw-authorisation': 'always',
  'query-own-report': 'always',
  'file-complaint': 'may be refused',
  'set-autopay': 'may be refused',
  'bind-card': 'may be refused',
  'unbind-card': 'may be refused',
  deposit: 'may be refused',
  activate: 'may be refused',
  'bind-device': 'may be refused',
  'start-face-check': 'may be refused',
  'answer-face-check': 'may be refused',
  borrow: 'may be refused',
  'withdraw-application': 'may be refused',
  repay: 'may be refused',
  'cancel-loan': 'may be refused',
};

const STATUSES: Readonly<Record<LoanStatus, true>> = {
  'under-review': true,
  'awaiting-payout': true,
  active: true,
  settled: true,
  cancelled: true,
  declined: true,
  withdrawn: true,
};

const SETTINGS: { readonly [Name in keyof BankState['settings']]: readonly BankState['settings'][Name][] } = {
  lens: LENSES,
  rateCap: ['joint', 'article'],
  personalCap: ['interim', 'article'],
  review: ['approve', 'decline', 'by-seed'],
  debit: ['usual', 'fails'],
};

/** What takes a person months in which nothing else goes wrong: a tenth as often is enough. */
const RARE: readonly string[] = [
  'event first-limit-ended',
  'event cut-ended',
  'freeze lifted',
  'channel asked again',
];

/** Everything a run is to reach; `fault …` only where there are any. */
const reachable = (faults: boolean): string[] => [
  ...Object.keys(EVENTS).map((type) => `event ${type}`),
  ...['due', 'missed', 'penalty', 'cut'].map((stage) => `stage ${stage}`),
  ...Object.entries(COMMANDS).flatMap(([type, answer]) =>
    answer === 'always' ? [`accepted ${type}`] : [`accepted ${type}`, `refused ${type}`],
  ),
  ...Object.keys(STATUSES).map((status) => `loan ${status}`),
  'freeze lifted',
  'channel asked again',
  ...['inactive', 'deciding', 'declined', 'open'].map((state) => `account ${state}`),
  ...PRODUCT_IDS.map((id) => `product ${id}`),
  ...Object.entries(SETTINGS).flatMap(([name, values]) => values.map((value) => `${name} ${value}`)),
  ...(faults ? FAULT_KINDS.map((kind) => `fault ${kind}`) : []),
];

export class Coverage {
  readonly reached = new Map<string, number>();

  constructor(faults: boolean) {
    for (const what of reachable(faults)) this.reached.set(what, 0);
  }

  count(what: string): void {
    this.reached.set(what, (this.reached.get(what) ?? 0) + 1);
  }

  event(event: BankEvent, after: BankState): void {
    this.count(`event ${event.type}`);
    if (event.type === 'limit-unfrozen' && event.freezeLifted) this.count('freeze lifted');
    if (event.type === 'activation-requested' && saidNo(event, after)) this.count('channel asked again');
    if (event.type === 'stage-reached') this.count(`stage ${event.stage}`);
    if (event.type === 'loan-requested') this.count(`product ${event.loan.productId}`);
    if (event.type === 'loan-requested') this.count(`loan ${event.loan.status}`);
    if ('productId' in event) this.count(`account ${after.accounts[event.productId].state}`);
    if ('loanId' in event && event.type !== 'stage-reached') {
      const loan = after.loans.find(({ id }) => id === event.loanId);
      if (loan) this.count(`loan ${loan.status}`);
    }
  }

  /** Under which settings, and with which products still to be opened, a step was taken. */
  step({ settings, accounts }: BankState): void {
    for (const [name, value] of Object.entries(settings)) this.count(`${name} ${value}`);
    if (PRODUCT_IDS.some((id) => accounts[id].state === 'inactive')) this.count('account inactive');
  }

  add(other: Coverage): void {
    for (const [what, count] of other.reached) this.reached.set(what, (this.reached.get(what) ?? 0) + count);
  }

  /** What was reached less often than that. */
  below(least: number): string[] {
    return [...this.reached]
      .filter(([what, count]) => (RARE.includes(what) ? 10 * count : count) < least)
      .map(([what, count]) => `${what}: ${count}`);
  }
}

/** Whether the channel has said no before, and its day has come since. */
const saidNo = ({ productId, channelId }: EventOf<'activation-requested'>, after: BankState): boolean => {
  const account = after.accounts[productId];
  return 'declines' in account && account.declines.some((one) => one.channelId === channelId);
};

/** How a life has ended, the gravest thing first. */
export function endOf(state: BankState): string {
  if (isFrozen(rulesFor(state), state)) return 'frozen for being late';
  if (hasUnpaidOverdue(state)) return 'late';
  if (state.idleFrozen) return 'frozen for want of a sign';
  if (state.loans.some(({ awaitedAt }) => awaitedAt !== null)) return 'waiting for money';
  if (state.loans.some(({ status }) => status === 'active')) return 'owing, on time';
  return state.loans.length > 0 ? 'free of debt' : 'never borrowed';
}

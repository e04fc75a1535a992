import type { BankState } from '@/services/bank/core/state';
import type { BankEvent } from '@/services/bank/event';
import { addDays, type Day, dayAt, daysBetween, instantOf } from '@/units/day';
import type { Check } from './check';

/** What the documents and the assumptions say of waiting, in figures of our own: nothing here is read from the rules' tables. */
const ASK_AGAIN_DAYS = 90;
const BACK_AFTER_DAYS = 90;
const FREEZES_AT = 3;
const CUTS_AFTER_DAYS = 30;

/** What a person waits for, remembered beside the bank: channels that said no, a freeze, a cut. */
export class Waiting {
  readonly #declined = new Map<string, Day>();
  /** Due dates missed since the last review. */
  #missed: number;
  #cutEndedOn: Day | null;

  /** A person as they are found. */
  constructor({ accounts, overdueCount, recovered }: BankState) {
    for (const [productId, account] of Object.entries(accounts))
      if ('declines' in account)
        for (const { channelId, retryDay } of account.declines)
          this.#declined.set(`${productId}/${channelId}`, retryDay);
    this.#missed = overdueCount - recovered.overdues;
    this.#cutEndedOn = recovered.cutEndedOn;
  }

  get frozen(): boolean {
    return this.#missed >= FREEZES_AT;
  }

  /** The day from which a freeze may be reviewed and on which a cut ends; null while something overdue is unpaid. */
  #backOn(state: BankState): Day | null {
    const lines = state.loans.flatMap(({ plan }) => plan);
    if (
      lines.some(({ stage, settledDay }) => settledDay === null && stage !== 'scheduled' && stage !== 'due')
    )
      return null;
    const late = lines.flatMap(({ dueDay, settledDay }) =>
      settledDay !== null && settledDay > dueDay ? [settledDay] : [],
    );
    const last = late.sort().at(-1);
    return last === undefined ? null : addDays(last, BACK_AFTER_DAYS);
  }

  /** Whether something was paid so late that the limit is still cut for it. */
  #isCut(state: BankState): boolean {
    return state.loans.some(({ plan }) =>
      plan.some(
        ({ dueDay, settledDay }) =>
          settledDay !== null &&
          daysBetween(dueDay, settledDay) > CUTS_AFTER_DAYS &&
          (this.#cutEndedOn === null || settledDay > this.#cutEndedOn),
      ),
    );
  }

  /** What must hold of one event of those that end a wait or begin one. */
  see(check: Check, before: BankState, event: BankEvent): void {
    const today = dayAt(event.at);
    switch (event.type) {
      case 'activation-requested': {
        const day = this.#declined.get(`${event.productId}/${event.channelId}`);
        check.hold('a channel that said no is not asked before its day', !day || today >= day);
        return;
      }
      case 'activation-declined':
        check.hold(
          'a channel that said no is asked again after 90 days',
          event.retryDay === addDays(today, ASK_AGAIN_DAYS),
        );
        this.#declined.set(`${event.productId}/${event.channelId}`, event.retryDay);
        return;
      case 'stage-reached':
        if (event.stage === 'missed') this.#missed += 1;
        return;
      case 'limit-unfrozen': {
        const day = this.#backOn(before);
        const lifts = this.frozen && day !== null && today >= day;
        check.hold('a freeze ends by a review, and not before its day', event.freezeLifted === lifts);
        check.hold('what is given back was frozen', before.idleFrozen || lifts);
        if (event.freezeLifted) this.#missed = 0;
        return;
      }
      case 'cut-ended': {
        const day = this.#backOn(before);
        check.hold('there was a cut that ends', this.#isCut(before));
        check.hold('a cut ends 90 days after all was paid', day !== null && event.at === instantOf(day));
        this.#cutEndedOn = today;
        return;
      }
    }
  }

  /** Nothing stands for longer than it was said. */
  check(check: Check, state: BankState): void {
    const day = this.#backOn(state);
    check.hold(
      'a cut does not outlast its day',
      day === null || dayAt(state.now) < day || !this.#isCut(state),
    );
  }
}

import { apply } from '@/services/bank/apply';
import { execute } from '@/services/bank/bank';
import type { BankState } from '@/services/bank/core/state';
import type { BankEvent } from '@/services/bank/event';
import { passTime } from '@/services/bank/time';
import { hashOf } from '@/services/demo/stories/player';
import type { Logged } from '@/services/demo/stories/story';
import { rulesFor } from '@/services/rules/rule-sets';
import type { Check } from './check';
import type { Coverage } from './coverage';
import { checkEvent } from './happenings';
import { checkState } from './invariants';
import { Model } from './model';
import type { Phone } from './phone';

/** Walks beside a server, command by command and event by event: what it finds in the log must lead to what is there. */
export class Follower {
  model: Model;
  /** The commands that were confirmed. */
  #confirmed: Logged[] = [];

  constructor(
    readonly phone: Phone,
    readonly check: Check,
    readonly coverage: Coverage,
  ) {
    this.model = new Model(this.state);
    this.adopt();
  }

  get state(): BankState {
    return this.phone.server.state();
  }

  /** Takes the state as it is found: after starting over, and after something that was done on purpose. */
  adopt(): void {
    this.model = new Model(this.state);
    this.check.paidLines.clear();
    this.#confirmed = [...this.phone.server.log()];
  }

  /** Follows what has happened since a state. */
  follow(before: BankState): void {
    const { server } = this.phone;
    const after = this.state;
    this.check.hold('time passes', after.now === server.now());
    if (after !== before) this.model.follow(after);
    let state = before;
    const see = (events: readonly BankEvent[]): void => {
      for (const event of events) {
        const next = apply(rulesFor(state), state, event);
        this.coverage.event(event, next);
        checkEvent(this.check, state, event, next);
        this.model.waiting.see(this.check, state, event);
        state = next;
      }
    };
    const history = server.history();
    while (this.#confirmed.length < history.count()) {
      const entry = history.entry(this.#confirmed.length) as Logged;
      see(passTime(rulesFor(state), state, entry.at).events);
      const done = execute(rulesFor(state), state, entry.command, entry.at);
      this.check.hold('what is in the log is accepted again', done.ok);
      if (done.ok) see(done.events);
      this.#confirmed.push(entry);
    }
    see(passTime(rulesFor(state), state, after.now).events);
    this.check.hold('the log leads to what is there', sameSize(state, after));
    checkState(this.check, before, after, this.model);
  }

  /** What was confirmed is there, word for word, whatever has been killed. */
  keptAll(why: string, hash: string): void {
    const log = this.phone.server.log();
    this.check.hold(
      `${why}: what was confirmed is still there`,
      log.length === this.#confirmed.length &&
        log.every(({ at, command }, index) => {
          const known = this.#confirmed[index];
          return known?.at === at && JSON.stringify(known.command) === JSON.stringify(command);
        }),
    );
    this.check.hold(`${why} finds the same state`, hashOf(this.state) === hash);
  }
}

/** All of a state is a sum of what happened to it: where nothing is missing in its lists, nothing is. */
const sameSize = (one: BankState, other: BankState): boolean =>
  one.now === other.now &&
  one.overdueCount === other.overdueCount &&
  one.messages.length === other.messages.length &&
  one.submissions.length === other.submissions.length &&
  one.journal.length === other.journal.length &&
  one.loans.length === other.loans.length &&
  one.loans.every(({ journal, status }, index) => {
    const same = other.loans[index];
    return same?.status === status && same.journal.length === journal.length;
  });

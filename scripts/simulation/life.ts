import type { BankState } from '@/services/bank/state';
import { hashOf } from '@/services/mock/player';
import type { Logged } from '@/services/mock/story';
import { type Instant, MINUTE, plus } from '@/units/day';
import type { FaultKind, Intent } from './intent';
import { Checker, Violation } from './invariants';
import { Model } from './model';
import { Phone } from './phone';
import {
  borrowCommand,
  cancelCommand,
  dueCommands,
  faceOutcomes,
  plainCommand,
  repayCommand,
  spoil,
  type Wish,
} from './wishes';

/** What came of a life: counts, how far time went, and what was violated, if anything. */
export interface Lived {
  readonly accepted: Record<string, number>;
  readonly refused: Record<string, number>;
  readonly loans: number;
  readonly days: number;
  readonly checks: number;
  readonly hash: string;
  /** Who it was in the end: whoever starts over after a broken storage is the default person. */
  readonly personaId: string;
  /** What they have done since they took over, and until when. */
  readonly log: readonly Logged[];
  readonly now: Instant;
  readonly violation: { readonly step: number; readonly what: string } | null;
}

/** One person with a phone, who does what they intend, step after step; after each everything is checked. */
export async function live(personaId: string, intents: readonly Intent[]): Promise<Lived> {
  const life = new Life(personaId);
  let violation: Lived['violation'] = null;
  for (const [step, intent] of intents.entries()) {
    try {
      await life.step(intent);
    } catch (error) {
      // A thrown assertion of the bank is as much a violation as a broken invariant.
      const what = error instanceof Violation ? error.message : `${(error as Error).message}`;
      violation = { step, what: `${intent.what}: ${what}` };
      break;
    }
  }
  return life.result(violation);
}

/** Out of 1,000 steps, how many begin with keeping up. */
const DILIGENCE = 850;

class Life {
  readonly #accepted: Record<string, number> = {};
  readonly #refused: Record<string, number> = {};
  readonly #checker = new Checker();
  readonly #phone: Phone;
  readonly #began: number;
  #model: Model;
  #loans = 0;
  #ids = 0;
  #latest: Wish | null = null;

  constructor(personaId: string) {
    this.#phone = new Phone(personaId);
    this.#model = new Model(this.#state());
    this.#began = this.#state().now;
  }

  result(violation: Lived['violation']): Lived {
    const state = this.#state();
    return {
      accepted: this.#accepted,
      refused: this.#refused,
      loans: this.#loans,
      days: Math.floor((state.now - this.#began) / 86_400_000),
      checks: this.#checker.checks,
      hash: hashOf(state),
      personaId: this.#phone.server.persona().id,
      log: this.#phone.server.log(),
      now: state.now,
      violation,
    };
  }

  #state(): BankState {
    return this.#phone.server.state();
  }

  #newId = (): string => {
    this.#ids += 1;
    return `U${this.#ids}`;
  };

  async step(intent: Intent): Promise<void> {
    const before = this.#state();
    const { server } = this.#phone;
    server.advanceTo(plus(server.now(), intent.waitMs));
    this.#checked(before);
    if ((intent.dice[5] ?? 0) < DILIGENCE) await this.#keepUp(intent);
    await this.#act(intent);
  }

  /** What most people do before they do anything else: pay what is due, and mend what keeps them from borrowing. */
  async #keepUp(intent: Intent): Promise<void> {
    const state = this.#state();
    if (state.device.boundId !== state.device.id)
      await this.#send({ command: { type: 'bind-device' } }, null);
    if (!state.authorised.includes('credit-report'))
      await this.#send({ command: { type: 'authorise', authorisationId: 'credit-report' } }, null);
    for (const wish of dueCommands(this.#state(), this.#newId)) await this.#send(wish, null);
    if (this.#state().idleFrozen) {
      const faceTokenId = (await this.#face({ ...intent, what: 'unfreeze' })) || 'none';
      await this.#send(
        { command: { type: 'unfreeze', faceTokenId, deviceId: this.#state().device.id } },
        null,
      );
    }
  }

  /** Follows what happened by itself, and checks the step. */
  #checked(before: BankState): void {
    const after = this.#state();
    if (after !== before) this.#model.follow(after);
    this.#checker.state(before, after, this.#model);
  }

  async #act(intent: Intent): Promise<void> {
    const { what } = intent;
    switch (what) {
      case 'wait':
        return;
      case 'face':
        await this.#face(intent);
        return;
      case 'borrow':
      case 'borrow-wrong':
      case 'borrow-twice': {
        const wish = borrowCommand(this.#state(), intent, await this.#face(intent), this.#newId);
        if (!wish) return;
        if (what === 'borrow-wrong')
          return this.#send({ command: spoil(wish.command, intent.dice[5] ?? 0) }, null);
        await this.#send(wish, intent.fault);
        if (what === 'borrow-twice') await this.#again(wish);
        return;
      }
      case 'repay':
      case 'repay-part':
      case 'repay-all':
      case 'repay-twice': {
        const kind = what === 'repay-part' ? 'part' : what === 'repay-all' ? 'all' : 'due';
        const wish = repayCommand(this.#state(), intent, kind, this.#newId);
        if (!wish) return;
        await this.#send(wish, intent.fault);
        if (what === 'repay-twice') await this.#again(wish);
        return;
      }
      case 'repay-wrong': {
        const wish = repayCommand(this.#state(), intent, 'due', this.#newId);
        const total = Number(wish?.command.totalFen ?? 0);
        if (wish)
          await this.#send(
            { command: { ...wish.command, totalFen: total + 1 + (intent.dice[4] ?? 0) } },
            null,
          );
        return;
      }
      case 'cancel': {
        const asked = borrowCommand(this.#state(), intent, await this.#face(intent), this.#newId);
        if (asked) await this.#send(asked, null);
        const before = this.#state();
        this.#phone.server.advanceTo(plus(before.now, 6 * MINUTE));
        this.#checked(before);
        const wish = cancelCommand(this.#state(), intent, this.#newId);
        if (wish) await this.#send(wish, intent.fault);
        return;
      }
      case 'unfreeze':
        return this.#send(
          {
            command: {
              type: 'unfreeze',
              faceTokenId: (await this.#face(intent)) || 'none',
              deviceId: this.#state().device.id,
            },
          },
          intent.fault,
        );
      default: {
        const command = plainCommand(this.#state(), intent, this.#newId);
        if (command) await this.#send({ command }, intent.fault);
      }
    }
  }

  /** A face check, passed or as the dice have it; the token, or nothing. */
  async #face(intent: Intent): Promise<string> {
    await this.#send({ command: { type: 'start-face-check' } }, null);
    const challengeId = this.#state().face.challenge?.id ?? 'none';
    for (const outcome of faceOutcomes(intent))
      await this.#send({ command: { type: 'answer-face-check', challengeId, outcome } }, null);
    return this.#state().face.token?.id ?? 'none';
  }

  /** The same once more: accepted, and nothing comes of it. */
  async #again(wish: Wish): Promise<void> {
    const before = this.#state();
    const known = before.submissions.some(({ id }) => id === wish.command.submissionId);
    const reply = await this.#phone.send(wish.command);
    if (!known) return this.#settle(before, wish, reply);
    this.#checker.hold('the same submission again is accepted', reply.ok);
    this.#checker.hold('the same submission again changes nothing', this.#state().loans === before.loans);
    this.#checked(before);
  }

  async #send(wish: Wish, fault: FaultKind | null): Promise<void> {
    this.#latest = wish;
    const before = this.#state();
    if (fault === null) return this.#settle(before, wish, await this.#phone.send(wish.command));
    this.#checker.hold('a fault leaves the wish as it is', this.#latest === wish);
    return this.#faulty(before, wish, fault);
  }

  /** Counts an answer, and lets the model believe it. */
  #settle(before: BankState, wish: Wish, reply: Awaited<ReturnType<Phone['send']>>): void {
    const type = String(wish.command.type ?? 'malformed');
    const after = this.#state();
    const counts = reply.ok ? this.#accepted : this.#refused;
    counts[type] = (counts[type] ?? 0) + 1;
    if (reply.ok) this.#believe(before, after, wish);
    else this.#checker.hold(`${type} refused as ${reply.failure.code} changes nothing`, after === before);
    this.#checked(before);
  }

  #believe(before: BankState, after: BankState, { command, shownFen }: Wish): void {
    const loan = after.loans.at(-1);
    if (command.type === 'borrow') {
      this.#checker.hold('one wish is one loan', after.loans.length === before.loans.length + 1);
      const { request } = command.quote as { request: { principalFen: number } };
      if (loan) this.#model.borrowed(loan.id, request.principalFen);
      this.#loans += 1;
    }
    if (command.type === 'deposit') this.#model.deposited(String(command.cardId), Number(command.amountFen));
    if (shownFen !== undefined) {
      const id =
        command.type === 'repay' ? (command.trial as { loanId: string }).loanId : String(command.loanId);
      const paid = after.loans.find((one) => one.id === id);
      const cardId = command.type === 'repay' ? String(command.cardId) : (paid?.cardId ?? '');
      const last = paid?.repayments.at(-1);
      const charged = last ? last.penaltyFen + last.interestFen + last.principalFen : Number.NaN;
      this.#checker.hold('what is charged is what was shown', charged === shownFen);
      this.#model.charged(cardId, shownFen);
    }
  }

  /** Something goes wrong on the way, and the person tries again: it happens once, or not at all. */
  async #faulty(before: BankState, wish: Wish, fault: FaultKind): Promise<void> {
    const phone = this.#phone;
    const unchanged = (why: string): void =>
      this.#checker.hold(`${why} leaves everything as it was`, hashOf(this.#state()) === hashOf(before));
    switch (fault) {
      case 'lost-request':
      case 'never': {
        const reply = await phone.send(wish.command, fault === 'never' ? 'never-answers' : 'fails-before');
        this.#checker.hold(`${fault} is told as such`, !reply.ok && reply.failure.retryable);
        unchanged(fault);
        break;
      }
      case 'delay':
        return this.#settle(before, wish, await phone.send(wish.command, 'slow'));
      case 'lost-answer': {
        await phone.send(wish.command, 'lost-answer');
        const between = this.#state();
        const reply = await phone.send(wish.command);
        if (between === before || !('submissionId' in wish.command)) {
          // Refused both times, or a command that may be given twice: count what came of it, once.
          return between === before ? this.#settle(before, wish, reply) : this.#adopt();
        }
        this.#checker.hold('after a lost answer the same submission is accepted', reply.ok);
        return this.#settle(before, wish, reply);
      }
      case 'full': {
        phone.writesLeft = 0;
        const reply = await phone.send(wish.command);
        phone.writesLeft = Number.POSITIVE_INFINITY;
        this.#checker.hold('a full storage keeps a command from happening', !reply.ok);
        unchanged('a full storage');
        break;
      }
      case 'kill-before':
        phone.restart();
        unchanged('a restart');
        break;
      case 'kill-after':
        this.#settle(before, wish, await phone.send(wish.command));
        return this.#restarted('a restart afterwards');
      case 'kill-between-writes': {
        phone.writesLeft = 1;
        const reply = await phone.send(wish.command);
        this.#checker.hold('half a write is no command', !reply.ok);
        phone.restart();
        unchanged('a kill between two writes');
        break;
      }
      case 'corrupt':
        return this.#corrupted();
    }
    this.#settle(this.#state(), wish, await phone.send(wish.command));
  }

  #restarted(why: string): void {
    const hash = hashOf(this.#state());
    this.#phone.restart();
    this.#checker.hold(`${why} finds the same state`, hashOf(this.#state()) === hash);
  }

  /** Whatever letter of what is stored became another, nothing is lost in silence; and one can start over. */
  async #corrupted(): Promise<void> {
    const hash = hashOf(this.#state());
    this.#phone.corrupt(this.#ids * 7919 + this.#checker.checks);
    this.#phone.restart();
    const { server } = this.#phone;
    const said = server.isClosed() !== null || server.news() !== null;
    this.#checker.hold('a broken storage loses nothing in silence', said || hashOf(this.#state()) === hash);
    const reply = await server.startOver(() => ({ ok: true as const, value: null }));
    this.#checker.hold('one can start over', reply.ok && server.isClosed() === null);
    this.#adopt();
  }

  /** Takes the state as it is found: after starting over, and after something that was done twice on purpose. */
  #adopt(): void {
    this.#model = new Model(this.#state());
  }
}

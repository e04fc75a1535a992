import type { BankState } from '@/services/bank/core/state';
import { mayBeReviewed } from '@/services/bank/credit/lateness';
import { PERSONAS } from '@/services/demo/stories/personas';
import { hashOf } from '@/services/demo/stories/player';
import type { Logged } from '@/services/demo/stories/story';
import { rulesFor } from '@/services/rules/rule-sets';
import { DAY, HOUR, type Instant, instantOf, MINUTE, plus } from '@/units/day';
import { borrowCommand, spoil } from './borrowing';
import { Check, Violation } from './check';
import { Coverage, endOf } from './coverage';
import { checkFigures } from './figures';
import { Follower } from './follower';
import { hostile } from './hostile';
import type { FaultKind, Intent } from './intent';
import { mishap } from './mishap';
import { Phone } from './phone';
import { pick } from './pick';
import { allCommands, cancelCommand, dueCommands, repayCommand } from './repaying';
import { checkStored } from './stored';
import { ASTRAY, askedAgain, faceOutcomes, plainCommand, type Wish } from './wishes';

/** What came of a life: counts, how far time went, and what was violated, if anything. */
export interface Lived {
  readonly accepted: Record<string, number>;
  readonly refused: Record<string, number>;
  readonly coverage: Coverage;
  readonly loans: number;
  readonly days: number;
  readonly checks: number;
  readonly hash: string;
  /** How it stood in the end. */
  readonly end: string;
  /** Who it was in the end: whoever starts over after a broken storage is the default person. */
  readonly personaId: string;
  /** What they have done since they took over, and until when. */
  readonly log: readonly Logged[];
  readonly now: Instant;
  /** Null where the person's own story cannot be told. */
  readonly state: BankState | null;
  readonly violation: { readonly step: number; readonly what: string } | null;
}

/** One person with a phone, who does what they intend, step after step; after each everything is checked. */
export async function live(personaId: string, intents: readonly Intent[]): Promise<Lived> {
  let life: Life;
  try {
    life = new Life(
      personaId,
      intents.some(({ fault }) => fault !== null),
    );
  } catch (error) {
    return stillborn(personaId, `the story: ${(error as Error).message}`);
  }
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

const stillborn = (personaId: string, what: string): Lived => ({
  accepted: {},
  refused: {},
  coverage: new Coverage(false),
  loans: 0,
  days: 0,
  checks: 0,
  hash: '',
  end: 'never begun',
  personaId,
  log: [],
  now: 0 as Instant,
  state: null,
  violation: { step: 0, what },
});

type Answer = Awaited<ReturnType<Phone['send']>>;

/** Writing a state down and reading it takes longer than a step. */
const STORED_EVERY = 40;

/** What a step may need of the life it is part of. */
export class Life {
  readonly #accepted: Record<string, number> = {};
  readonly #refused: Record<string, number> = {};
  readonly check = new Check();
  readonly phone: Phone;
  readonly follower: Follower;
  readonly coverage: Coverage;
  #days = 0;
  #loans = 0;
  #ids = 0;
  #steps = 0;

  constructor(personaId: string, faults: boolean) {
    this.phone = new Phone(personaId);
    this.coverage = new Coverage(faults);
    this.follower = new Follower(this.phone, this.check, this.coverage);
  }

  result(violation: Lived['violation']): Lived {
    const { server } = this.phone;
    const state = server.state();
    return {
      accepted: this.#accepted,
      refused: this.#refused,
      coverage: this.coverage,
      loans: this.#loans,
      days: Math.floor(this.#days),
      checks: this.check.checks,
      hash: hashOf(state),
      end: endOf(state),
      personaId: server.persona().id,
      log: server.log(),
      now: state.now,
      state,
      violation,
    };
  }

  get state(): BankState {
    return this.phone.server.state();
  }

  readonly newId = (): string => {
    this.#ids += 1;
    return `U${this.#ids}`;
  };

  async step(intent: Intent): Promise<void> {
    await this.#pass(intent.waitMs, intent);
    await this.#act(intent);
    checkFigures(this.check, this.state, this.follower.model, intent.dice[3] ?? 0);
    this.#steps += 1;
    if (this.#steps % STORED_EVERY === 0) checkStored(this.check, this.state);
    this.coverage.step(this.state);
  }

  /** Time goes on to a moment, and what happens by itself, happens. */
  advance(to: Instant): void {
    const before = this.state;
    this.phone.server.advanceTo(to);
    this.#days += (this.state.now - before.now) / DAY;
    this.follower.follow(before);
  }

  /** Time passes for somebody: who is punctual is there on every due day, at ten. */
  async #pass(waitMs: number, intent: Intent): Promise<void> {
    const to = plus(this.state.now, waitMs);
    if (intent.temper === 'punctual')
      for (let due = nextDueAt(this.state); due !== null && due <= to; due = nextDueAt(this.state)) {
        this.advance(due);
        await this.#keepUp(intent);
        if (this.state.loans.some(hasDue)) break;
      }
    this.advance(to > this.state.now ? to : this.state.now);
    const mindful =
      intent.temper === 'punctual' || (intent.temper === 'forgetful' && (intent.dice[5] ?? 0) < 600);
    if (mindful) await this.#keepUp(intent);
  }

  /** Pays what is due, and mends what keeps a person from borrowing. */
  async #keepUp(intent: Intent): Promise<void> {
    const state = this.state;
    const send = (command: Wish['command']): Promise<void> => this.send({ command }, null);
    if (state.settings.debit === 'fails' && (intent.dice[4] ?? 0) < 500)
      await send({ type: 'change-settings', debit: 'usual' });
    if (state.settings.lens !== 'merged' && (intent.dice[4] ?? 0) < 150)
      await send({ type: 'change-settings', lens: 'merged' });
    if (state.device.boundId !== state.device.id) await this.#bind(intent);
    if (!state.authorised.includes('credit-report'))
      await send({ type: 'authorise', authorisationId: 'credit-report' });
    for (const wish of dueCommands(this.state, this.newId)) await this.send(wish, null);
    if (this.state.idleFrozen || mayBeReviewed(rulesFor(this.state), this.state)) {
      const faceTokenId = await this.#face({ ...intent, what: 'unfreeze' });
      await send({ type: 'unfreeze', faceTokenId, deviceId: this.state.device.id });
    }
  }

  async #act(intent: Intent): Promise<void> {
    const { what, fault } = intent;
    switch (what) {
      case 'face':
        await this.#face(intent);
        // Who has failed three times tries once more, and has to wait.
        return this.state.face.lockedUntil === null
          ? undefined
          : this.send({ command: { type: 'start-face-check' } }, fault);
      case 'borrow':
      case 'borrow-wrong':
      case 'borrow-twice':
      case 'borrow-elsewhere':
      case 'borrow-late':
        return this.#borrow(intent);
      case 'repay':
      case 'repay-part':
      case 'repay-nearly':
      case 'repay-all':
      case 'repay-twice':
      case 'repay-wrong':
        return this.#repay(intent);
      case 'cancel': {
        await this.#borrow({ ...intent, what: 'borrow', fault: null });
        this.advance(plus(this.state.now, 6 * MINUTE + ((intent.dice[2] ?? 0) % 30) * HOUR));
        const wish = cancelCommand(this.state, intent, this.newId);
        return wish ? this.send(wish, fault) : undefined;
      }
      case 'unfreeze': {
        const faceTokenId = await this.#face(intent);
        return this.send(
          { command: { type: 'unfreeze', faceTokenId, deviceId: this.state.device.id } },
          fault,
        );
      }
      case 'device':
        return (intent.dice[0] ?? 0) > 400 ? this.#bind(intent) : this.#plain(intent);
      case 'activate':
        return this.#activate(intent);
      case 'rest': {
        for (const wish of allCommands(this.state, this.newId)) await this.send(wish, null);
        // Who was late rests until that is left behind.
        const least = this.state.overdueCount > 0 ? 91 : 31;
        return this.advance(plus(this.state.now, (least + ((intent.dice[0] ?? 0) % 40)) * DAY));
      }
      case 'withdraw':
        await this.#borrow({ ...intent, what: 'borrow', fault: null });
        return this.#plain(intent);
      case 'hostile':
        return this.#hostile(intent);
      case 'rewind':
        return this.#rewind(intent);
      case 'another-person':
        return this.#becomeAnother(intent);
      default:
        return this.#plain(intent);
    }
  }

  async #plain(intent: Intent): Promise<void> {
    const command = plainCommand(this.state, intent, this.newId);
    if (command) await this.send({ command }, intent.fault);
  }

  /** Whom a channel has refused asks the same one again: most on its day, some who do not wait, some another one. */
  async #activate(intent: Intent): Promise<void> {
    const again = askedAgain(this.state);
    const die = intent.dice[3] ?? 0;
    if (!again || die < ASTRAY) return this.#plain(intent);
    if (die > 2 * ASTRAY) await this.#pass(Math.max(0, instantOf(again.day) - this.state.now), intent);
    return this.send({ command: again.command }, intent.fault);
  }

  /** Borrows, or does something wrong on the way. */
  async #borrow(intent: Intent): Promise<void> {
    const { what, fault, dice } = intent;
    const wish = borrowCommand(this.state, intent, 'none', this.newId);
    if (!wish) return;
    const command = { ...wish.command, faceTokenId: await this.#face(intent) };
    const refused = async (as: object, why: string): Promise<void> => {
      const loans = this.state.loans.length;
      await this.send({ command: { ...command, ...as } }, null);
      this.check.hold(`${why} opens no loan`, this.state.loans.length === loans);
    };
    switch (what) {
      case 'borrow-wrong':
        return this.send({ command: spoil(command, dice[5] ?? 0) }, null);
      case 'borrow-elsewhere': {
        await this.send({ command: { type: 'change-device' } }, null);
        await refused({ deviceId: this.state.device.id }, 'another phone than that of the face check');
        const { faceTokenId } = command;
        await this.send({ command: { type: 'bind-device', faceTokenId } }, null);
        this.check.hold(
          'another phone is not bound by the check of the first',
          this.state.device.boundId !== this.state.device.id,
        );
        return this.#bind(intent);
      }
      case 'borrow-late': {
        this.advance(plus(this.state.now, (5 + ((dice[2] ?? 0) % 10)) * MINUTE));
        return refused({}, 'a token older than five minutes');
      }
      default:
        await this.send({ command }, fault);
        if (what === 'borrow-twice') await this.#again({ command });
    }
  }

  async #repay(intent: Intent): Promise<void> {
    const { what, fault, dice } = intent;
    const part = what === 'repay-part' || what === 'repay-nearly';
    const kind = part ? 'part' : what === 'repay-all' ? 'all' : 'due';
    const left = what === 'repay-nearly' ? 1 + ((dice[4] ?? 0) % 66) : null;
    const asked = repayCommand(this.state, intent, kind, this.newId, left);
    if (!asked) return;
    if (what !== 'repay-wrong' && (dice[5] ?? 0) < 700)
      await this.send(
        { command: { type: 'deposit', cardId: asked.command.cardId, amountFen: asked.shownFen } },
        null,
      );
    if (what === 'repay-wrong') {
      const totalFen = Number(asked.shownFen) + 1 + (dice[4] ?? 0);
      return this.send({ command: { ...asked.command, totalFen } }, null);
    }
    await this.send(asked, fault);
    if (what === 'repay-twice') await this.#again(asked);
  }

  /** A face check, passed or as the dice have it; the token, or none. */
  async #face(intent: Intent): Promise<string> {
    await this.send({ command: { type: 'start-face-check' } }, null);
    for (const [index, outcome] of faceOutcomes(intent).entries()) {
      if (index > 0 && this.state.face.challenge === null)
        await this.send({ command: { type: 'start-face-check' } }, null);
      const challengeId = (intent.dice[4] ?? 0) < 20 ? 'none' : (this.state.face.challenge?.id ?? 'none');
      await this.send({ command: { type: 'answer-face-check', challengeId, outcome } }, null);
    }
    return this.state.face.token?.id ?? 'none';
  }

  /** Binds the phone at hand, as far as its check is passed. */
  async #bind(intent: Intent): Promise<void> {
    const faceTokenId = await this.#face({ ...intent, what: 'unfreeze' });
    const { boundId } = this.state.device;
    await this.send({ command: { type: 'bind-device', faceTokenId } }, null);
    const { device, face } = this.state;
    this.check.hold(
      'a phone is bound by a check of its own',
      device.boundId === boundId || face.usedTokenIds.includes(faceTokenId),
    );
  }

  async #hostile(intent: Intent): Promise<void> {
    const before = this.state;
    const { command } = hostile(before, intent.dice);
    const reply = await this.phone.send(command);
    this.#answered(null, reply);
    this.check.hold('what is refused changes nothing', reply.ok || this.state === before);
    this.follower.adopt();
  }

  /** Somebody else takes over while a request is on its way: it is not done as them. */
  async #becomeAnother({ dice }: Intent): Promise<void> {
    const onItsWay = this.phone.send({ type: 'deposit', cardId: 'card-6210', amountFen: 1_000 });
    this.phone.server.become(pick(PERSONAS, dice[0]).id);
    const hash = hashOf(this.state);
    const reply = await onItsWay;
    this.check.hold(
      'what was sent as somebody else is not done',
      !reply.ok && hashOf(this.state) === hash && this.phone.server.log().length === 0,
    );
    this.follower.adopt();
  }

  /** Back in time, and forth again: all is as it was. Or back, and it goes on otherwise. */
  async #rewind({ waitMs, dice }: Intent): Promise<void> {
    const { server } = this.phone;
    const [now, hash] = [this.state.now, hashOf(this.state)];
    server.goTo(plus(now, -waitMs));
    if ((dice[0] ?? 0) < 500) {
      server.goTo(now);
      this.check.hold('back and forth again is where one was', hashOf(this.state) === hash);
    }
    this.follower.adopt();
  }

  /** The same once more: accepted, and nothing comes of it. */
  async #again(wish: Wish): Promise<void> {
    const before = this.state;
    const known = before.submissions.some(({ id }) => id === wish.command.submissionId);
    const reply = await this.phone.send(wish.command);
    if (!known) return this.settle(before, wish, reply);
    this.check.hold('the same submission again is accepted', reply.ok);
    this.check.hold('the same submission again changes nothing', this.state.loans === before.loans);
    this.follower.follow(before);
  }

  async send(wish: Wish, fault: FaultKind | null): Promise<void> {
    const before = this.state;
    if (fault === null) return this.settle(before, wish, await this.phone.send(wish.command));
    this.coverage.count(`fault ${fault}`);
    return mishap(this, before, wish, fault);
  }

  /** Counts an answer, and lets the model believe it. */
  settle(before: BankState, wish: Wish, reply: Answer): void {
    const type = String(wish.command.type ?? 'malformed');
    this.#answered(type, reply);
    const after = this.state;
    const counts = reply.ok ? this.#accepted : this.#refused;
    counts[type] = (counts[type] ?? 0) + 1;
    if (reply.ok) this.#believe(before, after, wish);
    else this.check.hold(`${type} refused as ${reply.failure.code} changes nothing`, isSame(before, after));
    this.follower.follow(before);
  }

  /** @param type null for what is of no kind */
  #answered(type: string | null, reply: Answer): void {
    const failure = reply.ok ? null : reply.failure;
    this.check.hold(
      `${type ?? 'a hostile command'} meets no assertion of the bank: ${failure?.details.assertion}`,
      failure?.code !== 'assertion-failed',
    );
    if (type !== null && failure?.code !== 'malformed')
      this.coverage.count(`${reply.ok ? 'accepted' : 'refused'} ${type}`);
  }

  #believe(before: BankState, after: BankState, { command, shownFen }: Wish): void {
    const loan = after.loans.at(-1);
    if (command.type === 'borrow') {
      this.check.hold('one wish is one loan', after.loans.length === before.loans.length + 1);
      const { request } = command.quote as { request: { principalFen: number } };
      if (loan) this.follower.model.borrowed(loan.id, request.principalFen);
      this.#loans += 1;
    }
    if (command.type === 'deposit')
      this.follower.model.deposited(String(command.cardId), Number(command.amountFen));
    if (shownFen === undefined) return;
    const id =
      command.type === 'repay' ? (command.trial as { loanId: string }).loanId : String(command.loanId);
    const paid = after.loans.find((one) => one.id === id);
    const cardId = command.type === 'repay' ? String(command.cardId) : (paid?.cardId ?? '');
    const last = paid?.repayments.at(-1);
    const charged = last ? last.penaltyFen + last.interestFen + last.principalFen : Number.NaN;
    this.check.hold('what is charged is what was shown', charged === shownFen);
    this.follower.model.charged(cardId, shownFen);
  }
}

/** A window that has read the log anew has its own copy of what it comes to. */
const isSame = (one: BankState, other: BankState): boolean => one === other || hashOf(one) === hashOf(other);

type Loan = BankState['loans'][number];

const hasDue = (loan: Loan): boolean =>
  loan.plan.some((line) => line.settledDay === null && line.stage !== 'scheduled');

/** Ten in the morning of the next due day there is; null where nothing is to come. */
function nextDueAt(state: BankState): Instant | null {
  let next: Instant | null = null;
  for (const loan of state.loans) {
    const line = loan.plan.find(({ settledDay, stage }) => settledDay === null && stage === 'scheduled');
    const at = line ? instantOf(line.dueDay, 10 * HOUR) : null;
    if (at !== null && at > state.now && (next === null || at < next)) next = at;
  }
  return next;
}

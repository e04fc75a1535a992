import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';
import { yuan } from '@/units/fen';
import { execute } from '../../bank/bank';
import type { Command } from '../../bank/command';
import type { BankState } from '../../bank/core/state';
import { quote } from '../../bank/loans/quote';
import { type Opening, open } from '../../bank/opening';
import { FACE_STEPS } from '../../bank/person/face';
import { passTime } from '../../bank/time';
import { trialView } from '../../bank/views/loan';
import type { RepaymentKind } from '../../contract/loan';
import type { PartPlan } from '../../contract/repay';
import type { Failure } from '../../contract/reply';
import type { Method, ProductId, PurposeId } from '../../contract/terms';
import { productOf, type RuleSet, type RuleSets } from '../../rules/rule-set';
import { RULE_SETS, rulesFor } from '../../rules/rule-sets';

/** What a person does, as it is written down: amounts in yuan, loans by their number, no ids that a bank makes up. */
export type Act =
  | {
      readonly do: 'borrow';
      readonly productId: ProductId;
      readonly yuan: number;
      readonly periods: number | null;
      readonly method: Method;
      readonly purposeId?: PurposeId;
      /** What is not done as it should be. */
      readonly without?: 'contract' | 'cost-sheet' | 'large-transfer';
      /** The bank does what it always does, and the phone does not hear of it. */
      readonly answer?: 'lost';
      readonly cardId?: string;
    }
  | {
      readonly do: 'repay';
      /** The how-manieth loan, from 1. */
      readonly loan: number;
      readonly kind: RepaymentKind;
      readonly yuan?: number;
      readonly plan?: PartPlan;
      readonly cardId?: string;
    }
  | { readonly do: 'cancel'; readonly loan: number }
  | { readonly do: 'withdraw'; readonly loan: number }
  | { readonly do: 'unfreeze' }
  /** Binds this device, with a face check. */
  | { readonly do: 'bind' }
  /** Three face checks that fail. */
  | { readonly do: 'fail-face' }
  | { readonly do: 'wait' }
  /** A command that needs nothing the bank made up. */
  | { readonly do: 'send'; readonly command: Command };

/** An act and when it is done. */
export type Step = Act & { readonly at: string };

/** A command as it was accepted: together with the opening it is the whole state. */
export interface Logged {
  readonly command: unknown;
  readonly at: Instant;
}

/** What an act came to: the state after it, the commands that were accepted, and the refusal that ended it. */
export interface Acted {
  readonly state: BankState;
  readonly log: readonly Logged[];
  readonly refusal: Failure | null;
}

/** Does one act at a moment, through the real bank: what another state shows, this one shows too. */
export const act = (before: BankState, step: Act, at: Instant, sets: RuleSets = RULE_SETS): Acted =>
  atOnce(acting(before, step, at, sets));

/** What a loan is for where a step does not say: what fits the product, by the rules of then. */
const usualPurpose = (rules: RuleSet, productId: ProductId): PurposeId => {
  const { use } = productOf(rules, productId);
  const fits = (id: PurposeId): boolean =>
    rules.purposes.some((one) => one.id === id && one.uses.includes(use));
  return fits('renovation') ? 'renovation' : 'stock';
};

/** Goes through all of what comes back now and then. */
function atOnce<Came>(doing: Generator<undefined, Came>): Came {
  let next = doing.next();
  while (!next.done) next = doing.next();
  return next.value;
}

/** Does an act, and comes back after each thing that is asked of the bank. */
function* acting(before: BankState, step: Act, at: Instant, sets: RuleSets): Generator<undefined, Acted> {
  let state = passTime(rulesFor(before, sets), before, at).state;
  const log: Logged[] = [];
  let refusal: Failure | null = null;
  const send = (command: unknown): boolean => {
    const done = execute(rulesFor(state, sets), state, command, at);
    if (done.ok) {
      state = done.state;
      log.push({ command, at });
    } else refusal ??= done.failure;
    return done.ok;
  };
  const submissionId = `story-${at}-${state.loans.length}-${state.submissions.length}`;
  function* passFace(outcomes: readonly string[]): Generator<undefined, string> {
    for (const outcome of outcomes) {
      if (state.face.challenge === null && !send({ type: 'start-face-check' })) return '';
      send({ type: 'answer-face-check', challengeId: state.face.challenge?.id ?? '', outcome });
      yield;
    }
    return state.face.token?.id ?? '';
  }
  const face = () => passFace(FACE_STEPS.map(() => 'pass'));
  const loanId = 'loan' in step ? (state.loans[step.loan - 1]?.id ?? 'none') : 'none';

  switch (step.do) {
    case 'wait':
      break;
    case 'send':
      send(step.command);
      break;
    case 'fail-face':
      yield* passFace(['fail', 'fail', 'fail']);
      break;
    case 'bind':
      send({ type: 'bind-device', faceTokenId: (yield* face()) || 'none' });
      break;
    case 'unfreeze':
      send({ type: 'unfreeze', faceTokenId: (yield* face()) || 'none', deviceId: state.device.id });
      break;
    case 'withdraw':
      send({ type: 'withdraw-application', submissionId, loanId });
      break;
    case 'cancel': {
      const shown = trialView(rulesFor(state, sets), state, {
        loanId,
        kind: 'all',
        amountFen: null,
        partPlan: null,
      });
      if (shown.ok) send({ type: 'cancel-loan', submissionId, loanId, totalFen: shown.value.totalFen });
      else refusal = shown.failure;
      break;
    }
    case 'repay': {
      const part = step.kind === 'part';
      const partPlan = part ? (step.plan ?? 'lower-payments') : null;
      const trial = { loanId, kind: step.kind, amountFen: part ? yuan(step.yuan ?? 0) : null, partPlan };
      const shown = trialView(rulesFor(state, sets), state, trial);
      const cardId = step.cardId ?? state.cards[0]?.id;
      yield;
      if (shown.ok) send({ type: 'repay', submissionId, trial, totalFen: shown.value.totalFen, cardId });
      else refusal = shown.failure;
      break;
    }
    case 'borrow': {
      const { productId, periods, method, without } = step;
      const request = { productId, principalFen: yuan(step.yuan), periods, method };
      const quoted = quote(rulesFor(state, sets), state, request);
      if (!quoted.ok) {
        refusal = quoted.failure;
        break;
      }
      yield;
      const faceTokenId = (yield* face()) || 'none';
      send({
        type: 'borrow',
        submissionId,
        quote: { id: quoted.value.id, request, quotedAt: quoted.value.quotedAt },
        faceTokenId,
        deviceId: state.device.id,
        cardId: step.cardId ?? state.cards[0]?.id,
        purposeId: step.purposeId ?? usualPurpose(rulesFor(state, sets), productId),
        costSheetConfirmed: without !== 'cost-sheet',
        contractRead: without !== 'contract',
        creditReportConsent: true,
        largeTransferConfirmed: without !== 'large-transfer',
      });
    }
  }
  return { state, log, refusal };
}

/** A story as it went. */
export interface Told {
  readonly state: BankState;
  readonly log: readonly Logged[];
}

/** By their steps, which are a person's own: whoever looks at a person asks for the same story again. */
const known = new WeakMap<readonly Step[], Told & { readonly opening: Opening; readonly sets: RuleSets }>();

/** Plays steps from an opening, and comes back now and then until it has told the story. */
function* telling(opening: Opening, steps: readonly Step[], sets: RuleSets): Generator<undefined, Told> {
  const before = known.get(steps);
  if (before?.opening === opening && before.sets === sets) return before;
  let state = open(sets.merged, opening);
  const log: Logged[] = [];
  for (const step of steps) {
    yield;
    const done = yield* acting(state, step, instant(step.at), sets);
    assert(
      done.refusal === null,
      `${step.do} at ${step.at} is accepted, not refused as ${done.refusal?.code}`,
    );
    state = done.state;
    log.push(...done.log);
  }
  const told = { opening, sets, state, log };
  known.set(steps, told);
  return told;
}

/** Tells a story at once; no step may be refused: every state of a story balances, because nothing else made it. */
export const tell = (opening: Opening, steps: readonly Step[], sets: RuleSets = RULE_SETS): Told =>
  atOnce(telling(opening, steps, sets));

/**
 * Tells a story bit by bit, so that whoever asks for it afterwards has it at once. Nobody sees a part of it.
 * @param rest comes back when something else has had its turn
 */
export async function tellSlowly(
  opening: Opening,
  steps: readonly Step[],
  sets: RuleSets,
  rest: () => Promise<void>,
): Promise<void> {
  const story = telling(opening, steps, sets);
  while (!story.next().done) await rest();
}

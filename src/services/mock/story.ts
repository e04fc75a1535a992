import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';
import { yuan } from '@/units/fen';
import { execute } from '../bank/bank';
import { FACE_STEPS } from '../bank/face';
import { trialView } from '../bank/loan-view';
import { type Opening, open } from '../bank/opening';
import { quote } from '../bank/quote';
import type { BankState } from '../bank/state';
import { passTime } from '../bank/time';
import type { Method, ProductId, PurposeId, RepaymentKind } from '../contract';

/** One dated step of a person's life, as it is written down. */
export type Step =
  | {
      readonly at: string;
      readonly do: 'borrow';
      readonly productId: ProductId;
      readonly yuan: number;
      readonly periods: number | null;
      readonly method: Method;
      readonly purposeId: PurposeId;
    }
  | {
      readonly at: string;
      readonly do: 'repay';
      /** The how-manieth loan, from 1. */
      readonly loan: number;
      readonly kind: RepaymentKind;
      readonly yuan?: number;
    };

/** A command as it was accepted: together with the opening it is the whole state. */
export interface Logged {
  readonly command: unknown;
  readonly at: Instant;
}

/** Plays steps through the real bank: every state of a story balances, because nothing else made it. */
export function tell(opening: Opening, steps: readonly Step[]): { state: BankState; log: Logged[] } {
  let state = open(opening);
  const log: Logged[] = [];
  const send = (command: unknown, at: Instant): void => {
    const done = execute(state, command, at);
    assert(
      done.ok,
      `step at ${at}: ${JSON.stringify(command)}${done.ok ? '' : ` refused as ${done.failure.code}`}`,
    );
    state = done.state;
    log.push({ command, at });
  };
  for (const step of steps) {
    const at = instant(step.at);
    state = passTime(state, at).state;
    if (step.do === 'borrow') borrow(step, at);
    else repay(step, at);
  }
  return { state, log };

  function borrow(step: Extract<Step, { do: 'borrow' }>, at: Instant): void {
    const request = {
      productId: step.productId,
      principalFen: yuan(step.yuan),
      periods: step.periods,
      method: step.method,
    };
    const quoted = quote(state, request);
    assert(quoted.ok, `a quote for ${step.yuan} of ${step.productId}`);
    send({ type: 'start-face-check' }, at);
    const challengeId = state.face.challenge?.id ?? '';
    for (const _ of FACE_STEPS) send({ type: 'answer-face-check', challengeId, outcome: 'pass' }, at);
    send(
      {
        type: 'borrow',
        submissionId: `story-${log.length}`,
        quote: { id: quoted.value.id, request, quotedAt: quoted.value.quotedAt },
        faceTokenId: state.face.token?.id ?? '',
        deviceId: state.device.id,
        cardId: state.cards[0]?.id ?? '',
        purposeId: step.purposeId,
        costSheetConfirmed: true,
        contractRead: true,
        creditReportConsent: true,
        largeTransferConfirmed: true,
      },
      at,
    );
  }

  function repay(step: Extract<Step, { do: 'repay' }>, at: Instant): void {
    const loanId = state.loans[step.loan - 1]?.id ?? '';
    const part = step.kind === 'part';
    const trial = {
      loanId,
      kind: step.kind,
      amountFen: part ? yuan(step.yuan ?? 0) : null,
      partPlan: part ? ('lower-payments' as const) : null,
    };
    const shown = trialView(state, trial);
    assert(shown.ok, `a trial of ${step.kind} for ${loanId}`);
    send(
      {
        type: 'repay',
        submissionId: `story-${log.length}`,
        trial,
        totalFen: shown.value.totalFen,
        cardId: state.cards[0]?.id ?? '',
      },
      at,
    );
  }
}

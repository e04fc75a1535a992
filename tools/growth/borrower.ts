import { quote } from '@/services/bank/loans/quote';
import { FACE_STEPS } from '@/services/bank/person/face';
import { trialView } from '@/services/bank/views/loan';
import type { QuoteRequest } from '@/services/contract/quote';
import type { Reply } from '@/services/contract/reply';
import type { Server } from '@/services/service/server';
import { HOUR, plus } from '@/units/day';
import { digest } from '@/units/digest';
import { yuan } from '@/units/fen';
import { AGREED } from '../world/borrow-request';

/** What a loan takes: the face check's beginning and steps, the loan itself, and its payoff. */
export const COMMANDS_A_LOAN = FACE_STEPS.length + 3;

const REQUEST: QuoteRequest = {
  productId: 'weilidai',
  principalFen: yuan(1_000),
  periods: 12,
  method: 'equal-principal',
};

/** One who borrows and pays back, again and again: nothing stays open but how much there was. */
export function createBorrower(server: Server) {
  const state = () => server.state();
  const rules = () => server.rules(state());
  const send = (command: { readonly type: string }): void => {
    const failure = server.carryOut(command);
    if (failure) throw new Error(`${command.type} is accepted, not refused as ${failure.code}`);
  };
  /** As the app makes them: nothing that is like another. */
  const submissionId = (): string => `S${digest(`submission ${state().submissions.length}`, 20)}`;
  /** About three hours, and never as long as before. */
  const wait = (): void => {
    const uneven = Number.parseInt(digest(`wait ${server.now()}`, 6), 16);
    server.advanceTo(plus(server.now(), 2.5 * HOUR + (uneven % HOUR)));
  };

  function payOff(loanId: string): void {
    const trial = { loanId, kind: 'all', amountFen: null, partPlan: null } as const;
    const { totalFen } = given(trialView(rules(), state(), trial));
    const cardId = state().cards[0]?.id;
    send({ type: 'repay', ...{ submissionId: submissionId(), trial, totalFen, cardId } });
  }

  return {
    /** Pays off what the person owed before, so that all loans are alike. */
    clear(): void {
      for (const { id, status } of state().loans) if (status === 'active') payOff(id);
    },

    /** Borrows once, and pays back three hours later. */
    borrowAndRepay(): void {
      wait();
      send({ type: 'start-face-check' });
      for (const _ of FACE_STEPS) {
        const challengeId = state().face.challenge?.id;
        send({ type: 'answer-face-check', ...{ challengeId, outcome: 'pass' } });
      }
      const { id, quotedAt } = given(quote(rules(), state(), REQUEST));
      const { face, device, cards } = state();
      const borrow = {
        submissionId: submissionId(),
        quote: { id, request: REQUEST, quotedAt },
        faceTokenId: face.token?.id,
        deviceId: device.id,
        cardId: cards[0]?.id,
        ...AGREED,
      };
      send({ type: 'borrow', ...borrow });
      wait();
      payOff(state().loans.at(-1)?.id ?? '');
    },
  };
}

function given<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

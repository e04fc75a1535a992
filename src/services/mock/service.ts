import { addDays } from '@/units/day';
import { limitView } from '../bank/limit-view';
import { loanView, trialView } from '../bank/loan-view';
import { compare, quote } from '../bank/quote';
import { refuse } from '../bank/refusal';
import type { BankState } from '../bank/state';
import { faceView, quoteOptions, repayView, walletView } from '../bank/wallet-view';
import { calendarDay } from '../bank/workday';
import type { LoanView, Reply, WalletService } from '../contract';
import { findSource } from '../rules/rulebook';
import type { Server } from './server';

const yes = <Value>(value: Value): Reply<Value> => ({ ok: true, value });

/** The wallet's service, answered by the simulated bank. */
export function createService(server: Server): WalletService {
  const loanOf =
    (loanId: string | undefined) =>
    (state: BankState): Reply<LoanView> => {
      const loan = state.loans.find(({ id }) => id === loanId);
      return loan ? yes(loanView(state, loan)) : { ok: false, failure: refuse('loan-unknown') };
    };
  const submitted =
    (submissionId: string) =>
    (state: BankState): Reply<LoanView> =>
      loanOf(state.submissions[submissionId]?.loanId)(state);
  const face = (state: BankState) => yes(faceView(state));

  return {
    wallet: () => server.query('wallet', (state) => yes(walletView(state))),
    activate: (request) =>
      server.command('activate', { type: 'activate', ...request }, (state) => yes(walletView(state))),
    quoteOptions: (productId) => server.query('quoteOptions', (state) => quoteOptions(state, productId)),
    quote: (request) => server.query('quote', (state) => quote(state, request)),
    compare: (principalFen, periods) =>
      server.query('compare', (state) => yes(compare(state, principalFen, periods))),
    face: () => server.query('face', face),
    startFaceCheck: () => server.command('startFaceCheck', { type: 'start-face-check' }, face),
    answerFaceCheck: (challengeId, outcome) =>
      server.command('answerFaceCheck', { type: 'answer-face-check', challengeId, outcome }, face),
    bindDevice: () => server.command('bindDevice', { type: 'bind-device' }, face),
    borrow: (request) =>
      server.command('borrow', { type: 'borrow', ...request }, submitted(request.submissionId)),
    submission: (submissionId) =>
      server.query('submission', ({ submissions }) => {
        const found = submissions[submissionId];
        return yes(found ? { state: 'done', loanId: found.loanId, kind: found.kind } : { state: 'unknown' });
      }),
    loan: (loanId) => server.query('loan', loanOf(loanId)),
    withdrawApplication: (submissionId, loanId) =>
      server.command(
        'withdrawApplication',
        { type: 'withdraw-application', submissionId, loanId },
        loanOf(loanId),
      ),
    repayHome: () => server.query('repayHome', (state) => yes(repayView(state))),
    calendar: (from, days) =>
      server.query('calendar', () =>
        yes(Array.from({ length: days }, (_, index) => calendarDay(addDays(from, index)))),
      ),
    repaymentTrial: (request) => server.query('repaymentTrial', (state) => trialView(state, request)),
    repay: (request) => server.command('repay', { type: 'repay', ...request }, loanOf(request.trial.loanId)),
    cancelLoan: (request) =>
      server.command('cancelLoan', { type: 'cancel-loan', ...request }, loanOf(request.loanId)),
    limit: (productId, lens) => server.query('limit', (state) => yes(limitView(state, productId, lens))),
    sources: (ids) =>
      server.query('sources', () =>
        yes([...new Set(ids)].map(findSource).filter((source) => source !== null)),
      ),
    startOver: () => server.startOver((state) => yes(walletView(state))),
  };
}

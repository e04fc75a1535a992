import { calendarDays } from '../bank/arithmetic/workday';
import { loanOf as loanIn } from '../bank/core/loan-book';
import { refuse } from '../bank/core/refusal';
import type { BankState } from '../bank/core/state';
import { submissionOf } from '../bank/core/submissions';
import { activationView } from '../bank/credit/gates';
import { compare, quote } from '../bank/loans/quote';
import { loanView, trialView } from '../bank/views/loan';
import { loanHome } from '../bank/views/loan-home';
import { meView } from '../bank/views/me';
import { faceView, quoteOptions, repayView, walletView } from '../bank/views/wallet';
import type { LoanView } from '../contract/loan';
import type { Reply } from '../contract/reply';
import type { WalletService } from '../contract/service';
import { later } from './later';
import type { Server } from './server';
import type { Operation } from './world';

const yes = <Value>(value: Value): Reply<Value> => ({ ok: true, value });

/** The wallet's service, answered by the simulated bank. */
export function createService(server: Server): WalletService {
  const { rules } = server;
  const loanOf =
    (loanId: string | undefined) =>
    (state: BankState): Reply<LoanView> => {
      const loan = loanId === undefined ? undefined : loanIn(state.loans, loanId);
      return loan ? yes(loanView(rules(state), state, loan)) : { ok: false, failure: refuse('loan-unknown') };
    };
  const submitted =
    (submissionId: string) =>
    (state: BankState): Reply<LoanView> =>
      loanOf(submissionOf(state, submissionId)?.loanId)(state);
  const face = (state: BankState) => yes(faceView(rules(state), state));
  const me = (state: BankState) => yes(meView(rules(state), state));
  const send = (operation: Operation, command: object) => server.command(operation, command, () => yes(null));

  return {
    wallet: () => server.query('wallet', (state) => yes(walletView(rules(state), state))),
    activation: (productId) =>
      server.query('activation', (state) => yes(activationView(rules(state), state, productId))),
    activate: (request) =>
      server.command('activate', { type: 'activate', ...request }, (state) =>
        yes(walletView(rules(state), state)),
      ),
    quoteOptions: (productId) =>
      server.query('quoteOptions', (state) => quoteOptions(rules(state), state, productId)),
    quote: (request) => server.query('quote', (state) => quote(rules(state), state, request)),
    compare: (request) => server.query('compare', (state) => yes(compare(rules(state), state, request))),
    face: () => server.query('face', face),
    startFaceCheck: () => server.command('startFaceCheck', { type: 'start-face-check' }, face),
    answerFaceCheck: (challengeId, outcome) =>
      server.command('answerFaceCheck', { type: 'answer-face-check', challengeId, outcome }, face),
    bindDevice: (faceTokenId) =>
      server.command(
        'bindDevice',
        { type: 'bind-device', ...(faceTokenId === null ? {} : { faceTokenId }) },
        face,
      ),
    borrow: (request) =>
      server.command('borrow', { type: 'borrow', ...request }, (state) =>
        submitted(request.submissionId)(state),
      ),
    submission: (submissionId) =>
      server.query('submission', (state) => {
        const found = submissionOf(state, submissionId);
        return yes(found ? { state: 'done', loanId: found.loanId, kind: found.kind } : { state: 'unknown' });
      }),
    loan: (loanId) => server.query('loan', loanOf(loanId)),
    loanHome: (loanId) => server.query('loanHome', (state) => loanHome(rules(state), state, loanId)),
    records: (filter, from) =>
      later(({ recordsView }) =>
        server.query('records', (state) => recordsView(rules(state), state, filter, from)),
      ),
    withdrawApplication: (submissionId, loanId) =>
      server.command(
        'withdrawApplication',
        { type: 'withdraw-application', submissionId, loanId },
        loanOf(loanId),
      ),
    repayHome: () => server.query('repayHome', (state) => yes(repayView(rules(state), state))),
    calendar: (from, days) => server.query('calendar', () => calendarDays(from, days)),
    repaymentTrial: (request) =>
      server.query('repaymentTrial', (state) => trialView(rules(state), state, request)),
    repay: (request) =>
      server.command('repay', { type: 'repay', ...request }, (state) => loanOf(request.trial.loanId)(state)),
    cancelLoan: (request) =>
      server.command('cancelLoan', { type: 'cancel-loan', ...request }, (state) =>
        loanOf(request.loanId)(state),
      ),
    limit: (productId, lens) =>
      later(({ limitExplained }) =>
        server.query('limit', (state) => {
          const seen = lens ? server.edition().sets[lens] : undefined;
          return yes(limitExplained(rules(state), state, productId, seen));
        }),
      ),
    whatIf: (productId, supposition) =>
      later(({ whatIf }) =>
        server.query('whatIf', (state) => yes(whatIf(rules(state), state, productId, supposition))),
      ),
    handInMaterial: (materialId) => send('handInMaterial', { type: 'hand-in-material', materialId }),
    applyForRaise: () => send('applyForRaise', { type: 'apply-for-raise' }),
    applyForTemporaryRaise: (raiseId) =>
      send('applyForTemporaryRaise', { type: 'apply-for-temporary-raise', raiseId }),
    logHolding: (kind, amountFen) => send('logHolding', { type: 'log-holding', kind, amountFen }),
    redeemHolding: (kind) => send('redeemHolding', { type: 'redeem-holding', kind }),
    me: () => server.query('me', me),
    authorise: (authorisationId, given) =>
      server.command(
        'authorise',
        { type: given ? 'authorise' : 'withdraw-authorisation', authorisationId },
        me,
      ),
    queryOwnReport: () => server.command('queryOwnReport', { type: 'query-own-report' }, me),
    fileComplaint: (topic, text) =>
      server.command('fileComplaint', { type: 'file-complaint', topic, text }, me),
    setAutopay: (cardId) => server.command('setAutopay', { type: 'set-autopay', cardId }, me),
    bindCard: (last4) => server.command('bindCard', { type: 'bind-card', last4 }, me),
    unbindCard: (cardId) => server.command('unbindCard', { type: 'unbind-card', cardId }, me),
    unfreeze: (faceTokenId, deviceId) =>
      server.command('unfreeze', { type: 'unfreeze', faceTokenId, deviceId }, me),
    changeSettings: (settings) =>
      server.command('changeSettings', { type: 'change-settings', ...settings }, me),
    count: (requests) => later(({ countAll }) => server.query('count', (state) => countAll(state, requests))),
    rulebook: () => later(({ RULEBOOK_VIEW }) => server.query('rulebook', () => yes(RULEBOOK_VIEW))),
    sources: (ids) => later(({ sourcesOf }) => server.query('sources', () => yes(sourcesOf(ids)))),
    startOver: () => server.startOver((state) => yes(walletView(rules(state), state))),
  };
}

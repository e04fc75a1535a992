import { createLoanStore } from '@/stores/loan/loan';
import { createWorld } from '../../support/worlds';

const prime = () => {
  const world = createWorld('prime');
  const [loan] = world.server.state().loans;
  if (!loan) throw new Error('no loan');
  return { ...world, loanId: loan.id, store: createLoanStore(world.service) };
};

test('a loan is shown as the bank has it, and again after something happened', async () => {
  const { store, service, loanId } = prime();
  await store.getState().open(loanId);
  const trial = { loanId, kind: 'all', amountFen: null, partPlan: null } as const;
  const shown = await service.repaymentTrial(trial);
  if (!shown.ok) throw new Error(shown.failure.code);
  await service.repay({ submissionId: 'S1', trial, totalFen: shown.value.totalFen, cardId: 'card-6210' });
  await store.getState().refresh();

  const { state } = store.getState();
  expect(state?.phase === 'ready' && state.home.loan.status).toBe('settled');
});

test('without a loan open there is nothing to ask again', async () => {
  const { store } = prime();
  await store.getState().refresh();
  expect(store.getState().state).toBeNull();
});

test('an id of nobody’s loan is a failure with its name', async () => {
  const { store } = prime();
  await store.getState().open('nothing');
  expect(store.getState().state).toMatchObject({ phase: 'failed', failure: { code: 'loan-unknown' } });
});

test('what was shown stays where a newer view does not come, and says so', async () => {
  const { store, server, loanId } = prime();
  await store.getState().open(loanId);
  server.setFaults({ loanHome: 'fails-before' });
  await store.getState().refresh();
  expect(store.getState().state).toMatchObject({ phase: 'ready', stale: { code: 'offline' } });
});

test('a late answer about a loan that was left is dropped', async () => {
  const { store, loanId } = prime();
  const first = store.getState().open('nothing');
  await store.getState().open(loanId);
  await first;
  expect(store.getState().state).toMatchObject({ phase: 'ready', loanId });
});

import type { LoanView } from '@/services/contract/loan';
import type { ProductId } from '@/services/contract/terms';
import { requestOf } from '@/stores/borrow/borrow-request';
import { createOutcomeStore } from '@/stores/borrow/outcome';
import { DAY, HOUR, MINUTE, plus } from '@/units/day';
import {
  ALL_AGREED,
  createIds,
  createTimers,
  createWorld,
  offerOf,
  passFaceCheck,
} from '../../support/worlds';

async function lend(productId: ProductId) {
  const world = createWorld('prime');
  const { service, server } = world;
  if (productId === 'partner') {
    await service.activate({ productId, channelId: 'wallet', creditReportConsent: true });
    server.advanceTo(plus(server.now(), HOUR));
  }
  const timers = createTimers();
  const ids = createIds();
  const store = createOutcomeStore(service, ids.restart(), timers.later);
  const offer = await offerOf(world, {
    productId,
    yuanAmount: 1_000,
    method: METHOD[productId] ?? 'revolving',
  });
  const proof = await passFaceCheck(world);
  const lent = await service.borrow(requestOf('S0', { offer, agreed: ALL_AGREED, proof }));
  if (!lent.ok) throw new Error(lent.failure.code);
  return {
    ...world,
    timers,
    ids,
    now: store.getState(),
    outcome: () => store.getState().outcome,
    loan: lent.value,
  };
}

const METHOD: Partial<Record<ProductId, LoanView['method']>> = {
  weilidai: 'equal-principal',
  partner: 'equal-installment',
};

test('money on its way is asked for every five seconds, until it is there', async () => {
  const { now, outcome, server, timers, loan } = await lend('weilidai');
  await now.follow(loan);
  expect(outcome()).toMatchObject({ loan: { status: 'awaiting-payout' }, restDays: [] });
  expect(await timers.ring()).toBe(5_000);
  expect(outcome()?.loan.status).toBe('awaiting-payout');

  server.advanceTo(plus(server.now(), 5 * MINUTE));
  await timers.ring();
  expect(outcome()?.loan.status).toBe('active');
  expect(timers.waiting).toHaveLength(0);
});

test('a question that is not answered is asked again', async () => {
  const { now, outcome, server, timers, loan } = await lend('weilidai');
  await now.follow(loan);
  server.advanceTo(plus(server.now(), 5 * MINUTE));
  server.setFaults({ loan: 'fails-before' });
  await timers.ring();
  expect(outcome()?.loan.status).toBe('awaiting-payout');

  server.setFaults({});
  await timers.ring();
  expect(outcome()?.loan.status).toBe('active');
});

test('while the page is not seen nothing is asked; seen again, at once', async () => {
  const { now, outcome, server, timers, loan } = await lend('weilidai');
  await now.follow(loan);
  now.rest();
  expect(timers.waiting).toHaveLength(0);

  server.advanceTo(plus(server.now(), 5 * MINUTE));
  await now.watch();
  expect(outcome()?.loan.status).toBe('active');
});

describe('a loan that is reviewed', () => {
  test('is asked for every half minute, then comes on a working day; the days of rest before it are named', async () => {
    const { now, outcome, server, timers, loan } = await lend('partner');
    await now.follow(loan);
    expect(outcome()).toMatchObject({ loan: { status: 'under-review' } });

    server.advanceTo(plus(loan.expectedPayoutAt ?? server.now(), 0));
    expect(await timers.ring()).toBe(30_000);
    expect(outcome()).toMatchObject({ loan: { status: 'awaiting-payout' } });
    expect(outcome()?.restDays).toEqual(['2026-10-17', '2026-10-18']);

    server.advanceTo(plus(server.now(), 3 * DAY));
    await timers.ring();
    expect(outcome()).toMatchObject({ loan: { status: 'active' } });
  });

  test('is taken back once, however often it is tapped', async () => {
    const { now, outcome, ids, loan } = await lend('partner');
    await now.follow(loan);
    await Promise.all([now.withdraw(), now.withdraw()]);

    expect(outcome()).toMatchObject({ loan: { status: 'withdrawn' }, withdrawing: false });
    expect(ids.keep.text).toBe('{}');
  });

  test('is taken back although the answer was lost', async () => {
    const { now, outcome, server, ids, loan } = await lend('partner');
    await now.follow(loan);
    server.setFaults({ withdrawApplication: 'lost-answer' });
    await now.withdraw();

    expect(outcome()).toMatchObject({ loan: { status: 'withdrawn' }, failure: null });
    expect(ids.keep.text).toBe('{}');
  });

  test('stays where the bank does not hear, and says so', async () => {
    const { now, outcome, server, loan } = await lend('partner');
    await now.follow(loan);
    server.setFaults({ withdrawApplication: 'fails-before' });
    await now.withdraw();
    expect(outcome()).toMatchObject({ loan: { status: 'under-review' }, failure: { code: 'offline' } });
  });
});

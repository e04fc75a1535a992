import { bankThere } from '@/services';
import type { WalletService } from '@/services/contract/service';
import { complaintFault, createMeStore } from '@/stores/me/me';
import { instant } from '@/units/day';
import { demo } from '../../../tools/world/world';
import { createCheck, passFaceCheck } from '../../support/worlds';

beforeAll(() => bankThere());

async function begin(personaId = 'prime', change: Partial<WalletService> = {}) {
  const world = demo();
  world.server.become(personaId);
  const check = createCheck();
  const store = createMeStore({ ...world.service, ...change }, check.verify);
  await store.getState().load();
  const me = () => {
    const { state } = store.getState();
    if (state.phase !== 'ready') throw new Error(state.phase);
    return state.me;
  };
  return { ...world, check, store, now: store.getState(), me, work: () => store.getState().work };
}

test('a person sees themselves masked', async () => {
  const { me } = await begin();
  expect(me()).toMatchObject({ name: '演示用户·甲', maskedId: '110***********000X', autopayCardId: null });
});

test('where nothing comes the page says so, and once it was there the last view stays', async () => {
  const { store, server, now } = await begin();
  server.setFaults({ me: 'fails-before' });
  await now.load();
  expect(store.getState().state).toMatchObject({ phase: 'ready', stale: { code: 'offline' } });

  const other = createMeStore(demo().service, createCheck().verify);
  const broken = demo();
  broken.server.setFaults({ me: 'fails-before' });
  const failing = createMeStore(broken.service, createCheck().verify);
  await failing.getState().load();
  expect(failing.getState().state).toMatchObject({ phase: 'failed', failure: { code: 'offline' } });
  expect(other.getState().state.phase).toBe('loading');
});

test('a card is bound by its last four digits, once, and taken off again', async () => {
  const { now, me, work } = await begin();
  expect(await now.bind('1234')).toBe(true);
  expect(me().cards.map(({ last4 }) => last4)).toEqual(['6210', '0000', '1234']);

  expect(await now.bind('1234')).toBe(false);
  expect(work()).toMatchObject({ phase: 'refused', matter: 'bind', failure: { code: 'card-bound' } });

  expect(await now.unbind('card-1234')).toBe(true);
  expect(me().cards).toHaveLength(2);
});

test('a new phone is bound here, also where the answer is lost', async () => {
  const { now, me, server, check, service } = await begin('new-phone');
  expect(me().device.bound).toBe(false);
  server.setFaults({ bindDevice: 'lost-answer' });
  const bound = now.bindDevice();
  check.answer(await passFaceCheck({ service }));
  expect(await bound).toBe(true);
  expect(me().device.bound).toBe(true);
  expect(server.state().face.usedTokenIds).toHaveLength(1);
});

test('a check that was left binds nothing', async () => {
  const { now, me, check } = await begin('new-phone');
  const bound = now.bindDevice();
  check.answer(null);
  expect(await bound).toBe(false);
  expect(me().device.bound).toBe(false);
});

test('the card that pays by itself stays until another does', async () => {
  const { now, me, work } = await begin();
  await now.setAutopay('card-0000');
  expect(me().autopayCardId).toBe('card-0000');

  expect(await now.unbind('card-0000')).toBe(false);
  expect(work()).toMatchObject({ matter: 'unbind/card-0000', failure: { code: 'card-in-use' } });

  now.rest();
  await now.setAutopay(null);
  expect(await now.unbind('card-0000')).toBe(true);
  expect(await now.unbind('card-6210')).toBe(false);
});

test('an authorisation is given and withdrawn', async () => {
  const { now, me } = await begin();
  const given = () =>
    me()
      .authorisations.filter((one) => one.given)
      .map(({ id }) => id);
  expect(given()).toEqual(['credit-report', 'payment', 'assets', 'bills']);
  await now.authorise('credit-report', false);
  await now.authorise('social', true);
  expect(given()).toEqual(['payment', 'assets', 'bills', 'social']);
});

test('looking into one’s own report is an inquiry of its own kind', async () => {
  const { now, me } = await begin();
  const before = me().inquiries.length;
  await now.queryReport();
  expect(me().inquiries).toHaveLength(before + 1);
  expect(me().inquiries[0]).toMatchObject({ kind: 'own', name: expect.stringContaining('本人') });
});

test.each([
  [{ topic: null, text: '费用不清楚' }, 'topic'],
  [{ topic: 'service', text: '  ' }, 'empty'],
  [{ topic: 'service', text: '字'.repeat(201) }, 'long'],
  [{ topic: 'service', text: '字'.repeat(200) }, null],
] as const)('complaint $# is judged', (complaint, fault) => {
  expect(complaintFault(complaint)).toBe(fault);
});

test('a complaint is answered within 48 hours; what is incomplete stays as it is', async () => {
  const { now, me, store } = await begin();
  now.writeComplaint({ text: '利息和报价时说的不一样' });
  expect(await now.complain()).toBe(false);
  expect(store.getState().complaint.text).toBe('利息和报价时说的不一样');

  now.writeComplaint({ topic: 'repayment' });
  expect(await now.complain()).toBe(true);
  expect(store.getState().complaint).toEqual({ topic: null, text: '' });
  const [complaint] = me().complaints;
  expect(complaint && complaint.dueAt - complaint.at).toBe(48 * 3_600_000);
});

test('a complaint whose answer was lost is there once, and is not asked for again', async () => {
  const { now, me, server, work } = await begin();
  server.setFaults({ fileComplaint: 'lost-answer' });
  now.writeComplaint({ topic: 'privacy', text: '不想被分析社交' });
  expect(await now.complain()).toBe(true);
  expect(work().phase).toBe('idle');
  expect(me().complaints).toHaveLength(1);
});

test('a complaint that never arrived is refused, and its text is kept', async () => {
  const { now, me, server, store, work } = await begin();
  server.setFaults({ fileComplaint: 'fails-before' });
  now.writeComplaint({ topic: 'privacy', text: '不想被分析社交' });
  expect(await now.complain()).toBe(false);
  expect(work()).toMatchObject({ phase: 'refused', matter: 'complaint', failure: { code: 'offline' } });
  expect(me().complaints).toHaveLength(0);
  expect(store.getState().complaint.text).toBe('不想被分析社交');
});

test('a limit frozen for want of use comes back with a face check, and not without one', async () => {
  const world = await begin('idle');
  expect(world.me().idleFrozen).toBe(true);
  const left = world.now.unfreeze();
  world.check.answer(null);
  expect(await left).toBe(false);
  expect(world.me().idleFrozen).toBe(true);

  const passed = world.now.unfreeze();
  expect(world.work().phase).toBe('idle');
  world.check.answer(await passFaceCheck(world));
  expect(await passed).toBe(true);
  expect(world.me().idleFrozen).toBe(false);
});

test('a freeze that is reviewed is over, also where the answer is lost', async () => {
  const world = await begin('grey-list');
  world.server.perform(0, { do: 'repay', loan: 1, kind: 'all' }, instant('2026-10-16T10:00'));
  world.server.advanceTo(instant('2027-01-14T09:00'));
  await world.now.load();
  expect(world.me().blocks.map(({ id }) => id)).toEqual(['frozen']);
  world.server.setFaults({ unfreeze: 'lost-answer' });
  const reviewed = world.now.unfreeze();
  world.check.answer(await passFaceCheck(world));
  expect(await reviewed).toBe(true);
  expect([world.me().blocks, world.me().idleFrozen]).toEqual([[], false]);
});

test('own data is gathered from both views, or said not to be', async () => {
  const { now, server, work } = await begin();
  expect(await now.gather()).toMatchObject({ me: { name: '演示用户·甲' }, repay: { loans: [{}, {}, {}] } });
  server.setFaults({ repayHome: 'fails-before' });
  expect(await now.gather()).toBeNull();
  expect(work()).toMatchObject({ matter: 'export', failure: { code: 'offline' } });
});

test('erasing begins again', async () => {
  const { now, me } = await begin();
  await now.bind('1234');
  await now.startOver();
  expect(me().cards).toHaveLength(2);
});

test('two taps are one', async () => {
  const { now, me } = await begin();
  now.writeComplaint({ topic: 'service', text: '等太久' });
  await Promise.all([now.complain(), now.complain()]);
  expect(me().complaints).toHaveLength(1);
});

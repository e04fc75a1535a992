import fc from 'fast-check';
import type { Wait } from '@/services/service/latency';
import { createFaceCheckStore } from '@/stores/face/face-check';
import { MINUTE, plus } from '@/units/day';
import { atOnce, createTimers, createWorld, settled } from '../../support/worlds';

function begin(personaId = 'prime') {
  const world = createWorld(personaId);
  const timers = createTimers();
  const store = createFaceCheckStore(world.service, timers.later);
  return { ...world, timers, store, now: store.getState(), state: () => store.getState().state };
}

test('three steps passed are a proof, which is given to whoever asked, as the page is left', async () => {
  const { now, state, store } = begin();
  const asked = now.request('borrow');
  expect(store.getState().asker).toBe('borrow');
  await now.open();
  expect(state()).toMatchObject({ phase: 'checking', face: { passed: 0, attemptsLeft: 3 } });

  await now.answer('pass');
  await now.answer('pass');
  expect(state()).toMatchObject({ phase: 'checking', face: { passed: 2 } });

  await now.answer('pass');
  expect(state()).toMatchObject({ phase: 'passed' });
  now.leave();
  expect(await asked).toMatchObject({ deviceId: 'device-7F3A' });
  expect([state().phase, store.getState().asker]).toEqual(['closed', null]);
});

describe('whoever asks for a proof', () => {
  const passed = async (now: ReturnType<typeof begin>['now']) => {
    await now.open();
    for (const _ of [1, 2, 3]) await now.answer('pass');
  };

  test('is told where there is none: the check was refused and left', async () => {
    const { now, state } = begin();
    const asked = now.request('me');
    await now.open();
    await now.answer('fail');
    expect(state().phase).toBe('missed');
    now.leave();
    expect(await asked).toBeNull();
  });

  test('is told where there is none: left in the middle, or before it began', async () => {
    const { now } = begin();
    const first = now.request('borrow');
    await now.open();
    await now.answer('pass');
    now.leave();
    expect(await first).toBeNull();

    const second = now.request('borrow');
    now.leave();
    expect(await second).toBeNull();
  });

  test('twice, is answered once: the first with nothing, the second with the proof', async () => {
    const { now, store } = begin();
    const first = now.request('borrow');
    const second = now.request('me');
    expect(await first).toBeNull();
    expect(store.getState().asker).toBe('me');
    await passed(now);
    now.leave();
    expect(await second).not.toBeNull();
  });

  test('gets the proof once: left again, the check is for nobody', async () => {
    const { now } = begin();
    const first = now.request('borrow');
    await passed(now);
    now.leave();
    const proof = await first;
    const second = now.request('borrow');
    now.leave();
    expect([proof === null, await second]).toEqual([false, null]);
  });

  test('gets nothing where somebody else takes over in the middle, nor does anything open by itself', async () => {
    const { now, store, timers, server } = begin();
    const asked = now.request('borrow');
    await passed(now);
    now.forget();
    store.setState(store.getInitialState(), true);
    expect(await asked).toBeNull();

    const other = now.request('borrow');
    now.leave();
    expect(await other).toBeNull();

    await now.open();
    for (const _ of [1, 2]) {
      await now.answer('fail');
      await now.again();
    }
    await now.answer('fail');
    expect(timers.waiting).toHaveLength(1);
    now.forget();
    expect(timers.waiting).toHaveLength(0);
    expect(server.state().face.lockedUntil).not.toBeNull();
  });

  test('can do so although the cancelling of the check before was never answered', async () => {
    const { now, state, server } = begin();
    await now.open();
    server.setFaults({ answerFaceCheck: 'never-answers' });
    now.leave();
    now.forget();
    server.setFaults({});
    await now.open();
    expect(state().phase).toBe('checking');
  });
});

test('a proof lasts five minutes', async () => {
  const { now, state, server } = begin();
  await now.open();
  for (const _ of [1, 2, 3]) await now.answer('pass');

  expect(state()).toMatchObject({ token: { validUntil: plus(server.now(), 5 * MINUTE) } });
});

test.each([
  ['fail', 'face-failed'],
  ['time-out', 'face-timed-out'],
] as const)('%s: one attempt less, and again from the first step', async (outcome, code) => {
  const { now, state } = begin();
  await now.open();
  await now.answer('pass');
  await now.answer(outcome);
  expect(state()).toMatchObject({ phase: 'missed', failure: { code }, face: { attemptsLeft: 2 } });

  await now.again();
  expect(state()).toMatchObject({ phase: 'checking', face: { passed: 0, attemptsLeft: 2 } });
});

test('the third miss locks it until the bank’s time, and then it can be tried again', async () => {
  const { now, state, server, timers } = begin();
  await now.open();
  for (const _ of [1, 2]) {
    await now.answer('fail');
    await now.again();
  }
  await now.answer('time-out');
  const lockedUntil = plus(server.now(), 10 * MINUTE);
  expect(state()).toMatchObject({ phase: 'locked', lockedUntil });

  await now.open();
  expect(state()).toMatchObject({ phase: 'locked', lockedUntil });
  expect(timers.waiting).toHaveLength(1);

  server.advanceTo(lockedUntil);
  expect(await timers.ring()).toBe(10 * MINUTE);
  expect(state()).toMatchObject({ phase: 'checking', face: { attemptsLeft: 3 } });
});

describe('a device that is not bound (A28, S61)', () => {
  const passed = async (now: ReturnType<typeof begin>['now']) => {
    for (const _ of [1, 2, 3]) await now.answer('pass');
    await settled();
  };

  test('is bound with a check of its own, and then the one begins that was asked for', async () => {
    const { now, state, server } = begin('new-phone');
    const asked = now.request('borrow');
    await now.open();
    expect(state().phase).toBe('unbound');

    await now.bind();
    expect(state()).toMatchObject({ phase: 'checking', face: { device: { bound: false } } });
    await passed(now);
    expect(state()).toMatchObject({ phase: 'checking', face: { passed: 0, device: { bound: true } } });
    expect(server.state().face.usedTokenIds).toHaveLength(1);

    await passed(now);
    now.leave();
    expect((await asked)?.tokenId).not.toBe(server.state().face.usedTokenIds[0]);
  });

  test('is not bound by the check where somebody else binds it with the proof', async () => {
    const { now, state, server } = begin('new-phone');
    const asked = now.request('device');
    await now.open();
    expect(state().phase).toBe('checking');
    await passed(now);
    now.leave();
    const proof = await asked;
    expect(server.state().device.boundId).toBeNull();
    expect(server.state().face.token?.id).toBe(proof?.tokenId);
  });

  test('missed once, it is tried again; left, it stays as it was', async () => {
    const { now, state, server } = begin('new-phone');
    await now.open();
    await now.bind();
    await now.answer('fail');
    expect(state().phase).toBe('missed');
    await now.again();
    expect(state().phase).toBe('checking');
    now.leave();
    await settled();
    expect(server.state().device.boundId).toBeNull();
  });

  test('says why where the bank does not bind it', async () => {
    const { now, state, server } = begin('new-phone');
    server.setFaults({ bindDevice: 'fails-before' });
    await now.open();
    await now.bind();
    await passed(now);
    expect(state()).toMatchObject({ phase: 'unbound', binding: false, failure: { code: 'offline' } });
  });
});

test('left and opened again, it begins anew and no attempt is lost', async () => {
  const { now, state } = begin();
  await now.open();
  await now.answer('pass');
  now.leave();
  expect(state().phase).toBe('closed');

  await now.open();
  expect(state()).toMatchObject({ phase: 'checking', face: { passed: 0, attemptsLeft: 3 } });
});

test('after a restart in the middle it goes on where the bank stands', async () => {
  const { now, service } = begin();
  await now.open();
  await now.answer('pass');

  const after = createFaceCheckStore(service);
  await after.getState().open();
  expect(after.getState().state).toMatchObject({ phase: 'checking', face: { passed: 1 } });
});

test('the token of an earlier check does not pass this one', async () => {
  const { now, server, store } = begin();
  await now.open();
  for (const _ of [1, 2, 3]) await now.answer('pass');

  server.setFaults({ startFaceCheck: 'fails-before' });
  await now.open();
  expect(store.getState().state).toMatchObject({ phase: 'missed', failure: { code: 'offline' } });
});

test('a lost answer: the bank is asked how far it is', async () => {
  const { now, state, server } = begin();
  await now.open();
  server.setFaults({ answerFaceCheck: 'lost-answer' });
  await now.answer('pass');
  expect(state()).toMatchObject({ phase: 'checking', face: { passed: 1 }, failure: { code: 'timeout' } });

  await now.answer('pass');
  await now.answer('pass');
  expect(state().phase).toBe('passed');
});

test('what was not sent changes nothing', async () => {
  const { now, state, server } = begin();
  await now.open();
  server.setFaults({ answerFaceCheck: 'fails-before' });
  await now.answer('fail');

  expect(state()).toMatchObject({
    phase: 'checking',
    sending: null,
    failure: { code: 'offline' },
    face: { passed: 0, attemptsLeft: 3 },
  });
});

test('where nothing answers at all, it says so and can be opened again', async () => {
  const { now, state, server } = begin();
  server.setFaults({ face: 'fails-before' });
  await now.open();
  expect(state()).toMatchObject({ phase: 'failed', failure: { code: 'offline' } });

  server.setFaults({});
  await now.open();
  expect(state().phase).toBe('checking');
});

test('whatever is tapped while answers are under way, the page shows what the bank has', async () => {
  const action = fc.constantFrom('pass', 'fail', 'time-out', 'again', 'leave', 'open');
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(action, { maxLength: 12 }), async (scheduler, actions) => {
      const wait: Wait = (latency) =>
        latency === 0 ? atOnce(0) : atOnce(latency).then(() => scheduler.schedule(Promise.resolve()));
      const { service, server } = createWorld('prime', wait);
      const { later } = createTimers();
      const store = createFaceCheckStore(service, later);
      const now = store.getState();
      void now.open();
      for (const what of actions) {
        if (what === 'again' || what === 'leave' || what === 'open') void now[what]();
        else void now.answer(what);
        if (scheduler.count() > 0) await scheduler.waitOne();
      }
      do {
        await scheduler.waitAll();
        await settled();
      } while (scheduler.count() > 0);

      const { state } = store.getState();
      const bank = server.state().face;
      if (state.phase === 'checking')
        expect([state.face.challengeId, state.face.passed]).toEqual([
          bank.challenge?.id,
          bank.challenge?.passed,
        ]);
      if (state.phase === 'passed') expect(state.token.id).toBe(bank.token?.id);
      if (state.phase === 'locked') expect(state.lockedUntil).toBe(bank.lockedUntil);
      expect(['opening', 'failed', 'unbound']).not.toContain(state.phase);
      if ('sending' in state) expect(state.sending).toBeNull();
    }),
    { numRuns: 100 },
  );
}, 120_000);

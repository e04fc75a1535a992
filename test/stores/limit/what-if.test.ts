import fc from 'fast-check';
import type { WalletService } from '@/services/contract/service';
import type { HabitId } from '@/services/contract/what-if';
import { HABITS } from '@/services/rules/habits';
import { createWhatIfStore, isMoved } from '@/stores/limit/what-if';
import { yuan } from '@/units/fen';
import { demo } from '../../../tools/world/world';
import { draws } from '../../support/draws';

function begin(personaId = 'prime') {
  const world = demo();
  world.server.become(personaId);
  const store = createWhatIfStore(world.service);
  const opened = () => {
    const { state } = store.getState();
    if (state.phase !== 'open') throw new Error(state.phase);
    return state;
  };
  return { ...world, store, now: store.getState(), state: () => store.getState().state, opened };
}

test('it opens on how things are, and follows what is moved', async () => {
  const { now, opened } = begin();
  await now.open('weilidai');
  expect(isMoved(opened().supposition)).toBe(false);
  expect(opened().view.changes).toEqual([]);

  await now.move('bills', 12);
  await now.toggle('property');
  const { view, supposition } = opened();
  expect(supposition).toEqual({ habits: { bills: 12 }, materials: ['property'] });
  // 10% and 82% of the base of 60,300
  expect(view.after.limitFen).toBe(yuan(60_300 + 6_000 + 49_400));
  expect(view.afterReview).toBe(false);

  await now.toggle('property');
  await now.restore();
  expect(opened().view.after).toEqual(opened().view.before);
});

test('an answer that does not come keeps what was moved, and can be asked for again', async () => {
  const { now, opened, server } = begin();
  await now.open('weilidai');
  server.setFaults({ whatIf: 'fails-before' });
  await now.move('late', 40);
  expect(opened()).toMatchObject({
    supposition: { habits: { late: 40 } },
    late: false,
    failure: { code: 'offline' },
  });

  server.setFaults({});
  await now.retry();
  expect(opened()).toMatchObject({ supposition: { habits: { late: 40 } }, failure: null });
});

test('where even the first answer does not come, it says so, and another try opens it', async () => {
  const { now, state, server } = begin();
  server.setFaults({ whatIf: 'fails-before' });
  await now.open('weilidai');
  expect(state()).toMatchObject({ phase: 'failed', failure: { code: 'offline' } });

  server.setFaults({});
  await now.retry();
  expect(state()).toMatchObject({ phase: 'open', productId: 'weilidai' });
});

test('closed while it was asked, it stays closed; opened anew it begins with how things are', async () => {
  const { now, state, opened } = begin();
  const opening = now.open('weilidai');
  now.close();
  await opening;
  expect(state()).toEqual({ phase: 'closed' });

  await now.open('weilidai');
  await now.move('bills', 3);
  await now.open('fenfu');
  expect(opened()).toMatchObject({ productId: 'fenfu', supposition: { habits: {}, materials: [] } });
});

test('a thumb that moves fast: what is seen belongs to where it rests, in whatever order the answers come', async () => {
  const move = fc.tuple(
    fc.constantFrom<HabitId>(...HABITS.map(({ id }) => id)),
    fc.integer({ min: 0, max: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(move, { minLength: 1, maxLength: 6 }),
      async (scheduler, moves) => {
        const { service } = demo();
        const whatIf = scheduler.scheduleFunction((...asked: Parameters<WalletService['whatIf']>) =>
          service.whatIf(...asked),
        );
        const store = createWhatIfStore({ ...service, whatIf });
        await scheduler.waitFor(store.getState().open('weilidai'));
        for (const [habit, value] of moves) void store.getState().move(habit, value);
        await scheduler.waitIdle();

        const { state } = store.getState();
        if (state.phase !== 'open') throw new Error(state.phase);
        const habits = Object.fromEntries(moves);
        expect(state).toMatchObject({ supposition: { habits }, late: false });
        const asked = await service.whatIf('weilidai', { habits, materials: [] });
        expect(asked.ok && asked.value.after).toEqual(state.view.after);
      },
    ),
    { numRuns: draws(60) },
  );
});

import { createLimitStore } from '@/stores/limit/limit';
import { createRaisingStore } from '@/stores/limit/raising';
import { yuan } from '@/units/fen';
import { demo } from '../../../tools/world/world';

async function begin(personaId: string) {
  const world = demo();
  world.server.become(personaId);
  const limit = createLimitStore(world.service);
  await limit.getState().load();
  const store = createRaisingStore(world.service, () => limit.getState().load());
  const view = () => {
    const { state } = limit.getState();
    if (state.phase !== 'ready') throw new Error(`not ready but ${state.phase}`);
    return state.view;
  };
  return { ...world, now: store.getState(), work: () => store.getState().work, view };
}

test('material handed in is under review, with the day of its answer', async () => {
  const { now, work, view } = await begin('prime');

  expect(await now.handIn('property')).toBe(true);
  expect(work()).toEqual({ phase: 'done', matter: 'material/property', outcome: null });
  expect(view().materials.find(({ id }) => id === 'property')).toMatchObject({ state: 'reviewing' });

  expect(await now.handIn('property')).toBe(false);
  expect(work()).toMatchObject({
    phase: 'refused',
    matter: 'material/property',
    failure: { code: 'material-under-review' },
  });
});

test('a raise is decided at once, and the count begins anew', async () => {
  const { now, work, view } = await begin('prime');
  expect(view().raise).toMatchObject({ onTime: 3, open: true });

  await now.applyForRaise();
  expect(work()).toMatchObject({ phase: 'done', matter: 'raise', outcome: expect.stringMatching(/^raise-/) });
  expect(view().raise).toMatchObject({ onTime: 0, open: false });

  await now.applyForRaise();
  expect(work()).toMatchObject({ phase: 'refused', failure: { code: 'raise-too-early' } });
});

test('one temporary raise at a time, until its last day', async () => {
  const { now, work, view } = await begin('festival');
  const before = view().limitFen;

  await now.applyForTemporaryRaise('rating');
  expect(work()).toMatchObject({ phase: 'done', outcome: 'temporary-raise-granted' });
  expect(view().temporaryRaises.find(({ id }) => id === 'rating')?.untilDay).toBe('2026-12-08');
  expect(view().temporaryRaises.every(({ open }) => !open)).toBe(true);
  expect(view().limitFen).toBeGreaterThan(before);

  await now.applyForTemporaryRaise('festival');
  expect(work()).toMatchObject({ phase: 'refused', failure: { code: 'temporary-raise-running' } });
});

test('a holding is logged once and redeemed', async () => {
  const { now, work, view } = await begin('prime');
  await now.logHolding('money-fund', yuan(12_000));
  expect(view().holdings).toMatchObject([{ kind: 'money-fund', amountFen: 1_200_000 }]);

  await now.logHolding('money-fund', yuan(1));
  expect(work()).toMatchObject({ phase: 'refused', failure: { code: 'holding-exists' } });

  await now.redeemHolding('money-fund');
  expect(view().holdings).toEqual([]);
  now.rest();
  expect(work()).toEqual({ phase: 'idle' });
});

test('an answer that was lost: the page shows what was done all the same', async () => {
  const { now, work, view, server } = await begin('prime');
  server.setFaults({ handInMaterial: 'lost-answer' });

  expect(await now.handIn('social-insurance')).toBe(false);
  expect(work()).toMatchObject({ phase: 'refused', failure: { code: 'timeout' } });
  expect(view().materials.find(({ id }) => id === 'social-insurance')?.state).toBe('reviewing');
});

test('two taps ask once', async () => {
  const { now, work } = await begin('festival');
  const both = await Promise.all([
    now.applyForTemporaryRaise('rating'),
    now.applyForTemporaryRaise('rating'),
  ]);

  expect(both).toEqual([true, false]);
  expect(work().phase).toBe('done');
});

import fc from 'fast-check';
import type { WalletService } from '@/services/contract/service';
import type { Lens, ProductId } from '@/services/contract/terms';
import { createLimitStore } from '@/stores/limit/limit';
import { demo } from '../../../tools/world/world';
import { draws } from '../../support/draws';

function begin(personaId = 'prime') {
  const world = demo();
  world.server.become(personaId);
  const store = createLimitStore(world.service);
  return { ...world, store, now: store.getState(), state: () => store.getState().state };
}

test('the limit as the bank decides it, and the same through another lens', async () => {
  const { now, state } = begin();
  await now.load();
  expect(state()).toMatchObject({
    phase: 'ready',
    lens: 'merged',
    view: { productId: 'weilidai', usedFen: 1_400_000 },
    seen: { lens: 'merged' },
  });

  await now.look('C');
  expect(state()).toMatchObject({ lens: 'C', view: { lens: 'merged' }, seen: { lens: 'C' } });
});

test('the lens in force decides; looking through another is told apart from it', async () => {
  const { now, state, service } = begin();
  await service.changeSettings({ lens: 'A' });
  await now.load();
  expect(state()).toMatchObject({ lens: 'A', view: { lens: 'A' }, seen: { lens: 'A' } });

  await now.look('merged');
  expect(state()).toMatchObject({ lens: 'merged', view: { lens: 'A' }, seen: { lens: 'merged' } });
});

test('another product keeps the lens', async () => {
  const { now, state } = begin();
  await now.load();
  await now.look('A');
  await now.choose('fenfu');

  expect(state()).toMatchObject({
    lens: 'A',
    view: { productId: 'fenfu' },
    seen: { productId: 'fenfu', lens: 'A' },
  });
});

test('a person without an open product sees why, and what else there is', async () => {
  const { now, state } = begin('not-invited');
  await now.load();

  expect(state()).toMatchObject({ phase: 'none', view: { refusals: [{ code: 'not-invited' }] } });
  const found = state();
  const fenfu = found.phase === 'none' ? found.products.find(({ id }) => id === 'fenfu') : undefined;
  expect(fenfu?.status).toBe('inactive');
});

test('the refused person sees the reasons in order', async () => {
  const { now, state } = begin('refused');
  await now.load();
  const found = state();

  expect(found.phase === 'ready' && found.view.refusals.map(({ code }) => code)).toEqual([
    'too-many-inquiries',
    'pay-score-too-low',
    'low-activity',
  ]);
});

test('a lens that did not come leaves the one before, and says so', async () => {
  const { now, state, server } = begin();
  await now.load();
  server.setFaults({ limit: 'fails-before' });
  await now.look('B');

  expect(state()).toMatchObject({ phase: 'ready', lens: 'merged', stale: { code: 'offline' } });
});

test('the next person begins with the merged lens', async () => {
  const { now, state, store } = begin();
  await now.load();
  await now.look('A');
  store.setState(store.getInitialState(), true);
  await now.load();

  expect(state()).toMatchObject({ phase: 'ready', lens: 'merged' });
});

test('lenses and products tapped in haste: what is seen is the last, in whatever order the answers come', async () => {
  const lens = fc.constantFrom<Lens>('A', 'B', 'C', 'merged');
  const product = fc.constantFrom<ProductId>('weilidai', 'fenfu');
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.oneof(fc.record({ lens }), fc.record({ product })), { minLength: 1, maxLength: 8 }),
      async (s, taps) => {
        const { service } = demo();
        const limit = s.scheduleFunction((...asked: Parameters<WalletService['limit']>) =>
          service.limit(...asked),
        );
        const store = createLimitStore({ ...service, limit });
        const first = store.getState().load();
        await s.waitFor(first);
        for (const tap of taps)
          if ('lens' in tap) void store.getState().look(tap.lens);
          else void store.getState().choose(tap.product);
        await s.waitIdle();

        const { state } = store.getState();
        if (state.phase !== 'ready') throw new Error(state.phase);
        expect(state.seen).toMatchObject({ lens: state.lens, productId: state.view.productId });
        const lenses = taps.flatMap((tap) => ('lens' in tap ? [tap.lens] : []));
        const products = taps.flatMap((tap) => ('product' in tap ? [tap.product] : []));
        expect(state.lens).toBe(lenses.at(-1) ?? 'merged');
        expect(state.view.productId).toBe(products.at(-1) ?? 'weilidai');
      },
    ),
    { numRuns: draws(60) },
  );
});

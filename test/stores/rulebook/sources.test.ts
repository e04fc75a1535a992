import { createSourcesStore } from '@/stores/rulebook/sources';
import { demo } from '../../../tools/world/world';

const SPOT = { top: 100, bottom: 124, middle: 80 };

test('a figure is asked about, answered, and closed', async () => {
  const store = createSourcesStore(demo().service);
  await store.getState().ask('10.80%', ['C6', 'X1'], SPOT, '日利率 0.03% × 360 天');
  expect(store.getState().state).toMatchObject({
    phase: 'open',
    title: '10.80%',
    answer: '日利率 0.03% × 360 天',
    spot: SPOT,
    items: [{ id: 'C6' }, { id: 'X1' }],
  });

  store.getState().close();
  expect(store.getState().state).toEqual({ phase: 'closed' });
});

test('an answer after closing opens nothing', async () => {
  const store = createSourcesStore(demo().service);
  const asking = store.getState().ask('10.80%', ['C6']);
  store.getState().close();
  await asking;

  expect(store.getState().state).toEqual({ phase: 'closed' });
});

test('a failure can be tried again', async () => {
  const { server, service } = demo();
  const store = createSourcesStore(service);
  server.setFaults({ sources: 'fails-before' });
  await store.getState().ask('10.80%', ['C6']);
  expect(store.getState().state).toMatchObject({ phase: 'failed', title: '10.80%' });

  server.setFaults({});
  await store.getState().retry();
  expect(store.getState().state).toMatchObject({ phase: 'open', items: [{ id: 'C6' }] });
});

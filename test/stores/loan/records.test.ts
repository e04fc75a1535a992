import { RECORDS_AT_ONCE } from '@/services/bank/views/records';
import { createServer } from '@/services/service/server';
import { createService } from '@/services/service/service';
import { createRecordsStore, EVERYTHING } from '@/stores/loan/records';
import { memoryStorage } from '../../../tools/world/world';
import { manyRecords } from '../../services/service/many';
import { atOnce, createWorld } from '../../support/worlds';

const stored = manyRecords(400);

/** A person with four hundred records. */
function busy() {
  const server = createServer({
    storage: memoryStorage(new Map(stored)),
    real: () => 0,
    wait: atOnce,
  });
  const store = createRecordsStore(createService(server));
  const shelf = () => {
    const { state } = store.getState();
    if (state.phase !== 'ready') throw new Error(state.phase);
    return state.shelf;
  };
  return { server, store, shelf };
}

const known = (items: readonly unknown[], from: number, to: number): number =>
  items.slice(from, to).filter((item) => item !== undefined).length;

test('only what is looked at is asked for, and the rest keeps its place', async () => {
  const { store, shelf } = busy();
  await store.getState().open(EVERYTHING);
  expect(known(shelf().items, 0, 1_000)).toBe(RECORDS_AT_ONCE);
  expect(shelf().view.total).toBeGreaterThan(400);

  await store.getState().look(300, 320);
  expect(known(shelf().items, 300, 320)).toBe(20);
  expect(known(shelf().items, RECORDS_AT_ONCE, 300)).toBe(0);
});

test('a look over the edge of a stretch asks for both sides', async () => {
  const { store, shelf } = busy();
  await store.getState().open(EVERYTHING);
  await store.getState().look(90, 230);
  expect(known(shelf().items, 90, 230)).toBe(140);
});

test('a narrower filter begins again, and its stretches are its own', async () => {
  const { store, shelf } = busy();
  await store.getState().open(EVERYTHING);
  await store.getState().narrow({ kind: 'disbursement' });
  expect(new Set(shelf().items.map((record) => record?.kind))).toEqual(new Set(['disbursement']));
  expect(shelf().view.choices.kinds).toContain('repayment');
});

test('what comes for a filter that was left is dropped', async () => {
  const { store, shelf } = busy();
  await store.getState().open(EVERYTHING);
  const late = store.getState().look(200, 220);
  await store.getState().narrow({ kind: 'repayment' });
  await late;
  expect(shelf().filter.kind).toBe('repayment');
  expect(known(shelf().items, RECORDS_AT_ONCE, 1_000)).toBe(0);
});

test('something new above moves every place: all is asked again', async () => {
  const { store, server, shelf } = busy();
  await store.getState().open(EVERYTHING);
  const { total } = shelf().view;
  server.become('grace');
  await store.getState().look(300, 310);
  expect(shelf().view.total).not.toBe(total);
});

test('a list that fails at first says why; one that was shown stays, and says that it is old', async () => {
  const { server, service } = createWorld('prime');
  const store = createRecordsStore(service);
  server.setFaults({ records: 'fails-before' });
  await store.getState().open(EVERYTHING);
  expect(store.getState().state).toMatchObject({ phase: 'failed', failure: { code: 'offline' } });
  server.setFaults({});
  await store.getState().refresh();
  server.setFaults({ records: 'fails-before' });
  await store.getState().refresh();
  expect(store.getState().state).toMatchObject({ phase: 'ready', stale: { code: 'offline' } });
});

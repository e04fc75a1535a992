import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { StoreApi } from 'zustand';
import { resetStores } from '@/stores/app/reset';
import { root } from '../../../tools/root';

const folder = path.join(root, 'src/stores');

/** How the app looks and what is kept are nobody's; the script that is played is the director's. */
const NOT_A_PERSONS = ['backstageStore', 'keepingStore', 'settingsStore'];

type Store = StoreApi<Readonly<Record<string, unknown>>>;

/** Every store that some file makes, by its name. */
const stores = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => Object.entries<Store>(require(path.join(folder, file))))
  .filter(([, made]) => typeof made.setState === 'function');

const planted = { phase: 'planted' };

test('every store of a person is forgotten with the person; how the app looks is not theirs', () => {
  expect(stores.length).toBeGreaterThan(15);
  for (const [, store] of stores) store.setState({ planted });
  resetStores();
  const kept = stores.filter(([, store]) => store.getState().planted === planted).map(([name]) => name);
  expect(kept.sort()).toEqual(NOT_A_PERSONS);
});

test('what waits for a timer or a check is told that nobody waits any more', () => {
  const awaiting = stores.filter(([, store]) => 'forget' in store.getState());
  expect(awaiting.length).toBeGreaterThan(4);
  const told: string[] = [];
  for (const [name, store] of awaiting) store.setState({ forget: () => told.push(name) });
  resetStores();
  expect(told.sort()).toEqual(awaiting.map(([name]) => name).sort());
});

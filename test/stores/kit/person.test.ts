import { createStore } from 'zustand';
import { forgetPerson, ofPerson } from '@/stores/kit/person';

interface Told {
  readonly name: string;
  rest(): void;
}

test('every store begins anew, and none before all have been told that nobody waits', () => {
  const seen: string[] = [];
  const make = (first: string) => {
    const store = createStore<Told>((_, get) => ({ name: first, rest: () => seen.push(get().name) }));
    ofPerson(store, ({ rest }) => rest());
    return store;
  };
  const [a, b] = [make('a'), make('b')];
  const stop = b.subscribe(() => seen.push('begun'));
  a.setState({ name: 'someone' });
  b.setState({ name: 'someone else' });
  seen.length = 0;
  forgetPerson();
  stop();
  expect(seen).toEqual(['someone', 'someone else', 'begun']);
  expect([a.getState().name, b.getState().name]).toEqual(['a', 'b']);
});

test('a store that waits for nothing needs to be told nothing', () => {
  const store = createStore(() => ({ count: 0 }));
  ofPerson(store);
  store.setState({ count: 3 });
  forgetPerson();
  expect(store.getState().count).toBe(0);
});

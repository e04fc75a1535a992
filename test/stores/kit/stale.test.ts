import type { Failure, Reply } from '@/services/contract/reply';
import { awaited, createViewing, missed } from '@/stores/kit/stale';

type Shown = { readonly phase: 'ready'; readonly text: string; readonly stale: Failure | null };
type State = { readonly phase: 'loading' } | { readonly phase: 'failed'; readonly failure: Failure } | Shown;

const offline: Failure = { code: 'offline', rule: null, retryable: true, details: {} };
const has = (text: string): Reply<string> => ({ ok: true, value: text });
const failed: Reply<string> = { ok: false, failure: offline };
const ready = (text: string, stale: Failure | null = null): Shown => ({ phase: 'ready', text, stale });

function begin() {
  const states: State[] = [{ phase: 'loading' }];
  const now = (): State => states.at(-1) ?? { phase: 'loading' };
  const viewing = createViewing<string, Shown>(
    { get: now, set: (state) => void states.push(state) },
    (text) => ready(text),
  );
  return { states, now, ...viewing };
}

test('there; then a newer one that does not come leaves it, stale; then one that comes', async () => {
  const { now, show } = begin();
  expect(await show(async () => has('one'))).toBe('one');
  expect(now()).toEqual(ready('one'));
  expect(await show(async () => failed)).toBeNull();
  expect(now()).toEqual(ready('one', offline));
  await show(async () => has('two'));
  expect(now()).toEqual(ready('two'));
});

test('never had, it is failed; asked for again, it is on its way', async () => {
  const { states, show } = begin();
  await show(async () => failed);
  await show(async () => has('one'));
  expect(states.map(({ phase }) => phase)).toEqual(['loading', 'failed', 'loading', 'ready']);
});

test('a view that came with another answer is newer than what is on its way', async () => {
  const { now, show, arrived } = begin();
  const older = show(async () => has('older'));
  arrived('newer');
  expect(await older).toBeNull();
  expect(now()).toEqual(ready('newer'));
});

test('other phases of a screen are its own', () => {
  expect(awaited({ phase: 'none' })).toEqual({ phase: 'none' });
  expect(missed({ phase: 'none' }, offline)).toEqual({ phase: 'failed', failure: offline });
});

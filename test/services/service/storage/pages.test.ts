import { personaOf } from '@/services/demo/stories/personas';
import { play, stateAtFirst } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { createPages, isStateKey } from '@/services/service/storage/pages';
import { recorded } from './storm';

const OF = { run: 3, personaId: 'prime', rules: 1, count: 64, chain: 'c' };
const KEY = 'state-3';

/** A storage with the state of a person with loans, and what a start reads there. */
function kept() {
  const { storage, texts, writes } = recorded(new Map<string, string>());
  const state = stateAtFirst(personaOf('prime'));
  createPages(storage).keep(OF, state);
  return { storage, texts, writes, state, read: () => createPages(storage).find(3)?.state() ?? null };
}

test('at every step of every script the state that is read is the one that was replayed, to the letter', () => {
  let steps = 0;
  for (const scenario of SCENARIOS) {
    const { storage } = recorded(new Map<string, string>());
    const pages = createPages(storage);
    for (const { after } of play(scenario).steps) {
      steps += 1;
      pages.keep({ ...OF, count: steps }, after);
      const found = createPages(storage).find(3);
      expect(found?.of).toMatchObject({ ...OF, count: steps });
      expect(JSON.stringify(found?.state())).toBe(JSON.stringify(after));
    }
  }
  expect(steps).toBeGreaterThan(100);
});

test('what did not change is not written again, and what is not needed any more goes', () => {
  const { storage, texts, writes, state } = kept();
  const before = writes.length;
  const pages = createPages(storage);
  const read = pages.find(3)?.state();
  expect(read).toEqual(state);
  const [loan, ...others] = read?.loans ?? [];
  if (!read || !loan) throw new Error('no loan');
  pages.keep(OF, { ...read, loans: [{ ...loan, cardId: 'another' }, ...others] });
  const written = writes.slice(before).map(({ key, text }) => (text === null ? `gone ${key}` : key));
  expect(written).toHaveLength(3);
  expect(written[1]).toBe(KEY);
  expect(written[2]).toMatch(/^gone state-3-/);
  expect([...texts.keys()].every(isStateKey)).toBe(true);
  expect(pages.giveUp()).toBe(true);
  expect([texts.size, pages.giveUp()]).toEqual([0, false]);
});

test('wherever it is refused, the state before stays', () => {
  const later = stateAtFirst(personaOf('overdue'));
  let failing = 0;
  for (let isRefused = true; isRefused; failing++) {
    const { texts, state, read } = kept();
    let seen = -1;
    const { storage } = recorded(texts, ({ text }) => {
      if (text !== null) seen += 1;
      return text !== null && seen === failing;
    });
    try {
      createPages(storage).keep({ ...OF, count: 128 }, later);
      isRefused = false;
    } catch {
      // Told to refuse.
    }
    expect(read()).toEqual(isRefused ? state : later);
  }
  expect(failing).toBeGreaterThan(5);
});

describe('there is no state', () => {
  test('of another run, and none that was never kept', () => {
    const { storage } = kept();
    expect(createPages(storage).find(4)).toBeNull();
    expect(createPages(recorded(new Map()).storage).find(3)).toBeNull();
  });

  test('where any letter of it became another, any page is cut or gone, or the storage does not let it be read', () => {
    const { texts, storage, read } = kept();
    expect(read()).not.toBeNull();
    for (const [key, text] of [...texts]) {
      for (const at of [0, 20, text.length >> 1, text.length - 1]) {
        for (const damage of [
          `${text.slice(0, at)}${text[at] === '#' ? '!' : '#'}${text.slice(at + 1)}`,
          text.slice(0, at),
        ]) {
          texts.set(key, damage);
          expect(read()).toBeNull();
        }
      }
      texts.delete(key);
      expect(read()).toBeNull();
      texts.set(key, text);
    }
    const broken = {
      ...storage,
      read: (): string => {
        throw new Error('broken');
      },
    };
    expect(createPages(broken).find(3)).toBeNull();
  });
});

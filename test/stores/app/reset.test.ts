import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../tools/root';

const folder = path.join(root, 'src/stores');

/** The stores that each file makes, with its code. */
const stores = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(path.join(folder, file), 'utf8');
    return [...code.matchAll(/^export const (\w+Store) = create\w+Store\(/gm)].map(([, name]) => ({
      name: name ?? '',
      code,
    }));
  });
const reset = readFileSync(path.join(folder, 'app/reset.ts'), 'utf8');

test('every store of a person is forgotten with the person; how the app looks is not theirs', () => {
  const made = stores.map(({ name }) => name);
  expect(made.length).toBeGreaterThan(8);
  expect(made.filter((name) => !reset.includes(`${name}.setState(`)).sort()).toEqual([
    'keepingStore',
    'settingsStore',
  ]);
});

test('what waits for a timer or a check is told that nobody waits any more', () => {
  const awaiting = stores.filter(({ code }) => /^ {6}forget: /m.test(code)).map(({ name }) => name);
  expect(awaiting.length).toBeGreaterThan(4);
  const told = /const AWAITING = \[(.*?)\]/s.exec(reset)?.[1] ?? '';
  expect(
    told
      .split(/[\s,]+/)
      .filter(Boolean)
      .sort(),
  ).toEqual(awaiting.sort());
  const timed = stores.filter(({ code }) => /\bLater\b/.test(code)).map(({ name }) => name);
  expect(awaiting).toEqual(expect.arrayContaining(timed));
});

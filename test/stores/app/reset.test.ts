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

test('every store of a person is forgotten with the person; how the app looks is not theirs', () => {
  expect(stores.length).toBeGreaterThan(8);
  const kept = stores.filter(({ name, code }) => !code.includes(`\nofPerson(${name}`));
  expect(kept.map(({ name }) => name).sort()).toEqual(['keepingStore', 'settingsStore']);
});

test('what waits for a timer or a check is told that nobody waits any more', () => {
  const awaiting = stores.filter(({ code }) => /^ {6}forget: /m.test(code));
  expect(awaiting.length).toBeGreaterThan(4);
  const untold = awaiting.filter(
    ({ name, code }) => !code.includes(`\nofPerson(${name}, ({ forget }) => forget());\n`),
  );
  expect(untold).toEqual([]);
  const timed = stores.filter(({ code }) => /\bLater\b/.test(code));
  expect(awaiting).toEqual(expect.arrayContaining(timed));
});

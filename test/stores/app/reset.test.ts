import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../tools/root';

const folder = path.join(root, 'src/stores');

test('every store of a person is forgotten with the person; how the app looks is not theirs', () => {
  const reset = readFileSync(path.join(folder, 'app/reset.ts'), 'utf8');
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(path.join(folder, file), 'utf8');
      return [...code.matchAll(/^export const (\w+Store) = create\w+Store\(/gm)].map(
        ([, name]) => name ?? '',
      );
    });
  expect(made.length).toBeGreaterThan(8);
  expect(made.filter((name) => !reset.includes(`${name}.setState(`)).sort()).toEqual([
    'keepingStore',
    'settingsStore',
  ]);
});

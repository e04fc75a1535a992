import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/root';

/** What `npm run test:mutation` asks of every mutant: every test of the units and the bank, loaded without jest. */

const testsOf = (folder: string): string[] =>
  readdirSync(path.join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `../${folder}/${file.replaceAll('\\', '/').replace(/[.]ts$/, '')}`);

test('all of them are gathered', () => {
  const gathered = readFileSync(path.join(root, 'test/support/mutation.cjs'), 'utf8');
  const all = [...testsOf('units'), ...testsOf('services/bank')];
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((file) => !gathered.includes(`'${file}'`))).toEqual([]);
});

test('and load as they are bundled', () => {
  const { buildCommand } = JSON.parse(readFileSync(path.join(root, 'stryker.config.json'), 'utf8'));
  const bin = path.join(root, 'node_modules/.bin');
  const environment = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const run = (command: string) =>
    spawnSync(command, { cwd: root, shell: true, encoding: 'utf8', env: environment });
  expect(run(buildCommand).stderr).toBe('');
  const { status, stdout } = run(
    'mocha --no-config --dry-run --reporter=dot --require config/mutation.cjs dist/mutation.cjs',
  );
  expect([status, Number(/^ {2}(\d+) passing/m.exec(stdout)?.[1]) > 1_000]).toEqual([0, true]);
});

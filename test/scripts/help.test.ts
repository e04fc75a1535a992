import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/root';

/** Every command of package.json that is ours says how it is used, and refuses what it does not know in one line. */

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const OURS = Object.entries(scripts).filter(([, line]) => /^node scripts\//.test(line));

/** As npm would run it, without npm's own second. */
function run(line: string, argument: string): Promise<{ code: number; out: string; error: string }> {
  const [, ...words] = line.split(' ');
  return new Promise((resolve) =>
    execFile(process.execPath, [...words, argument], { cwd: root }, (failure, out, error) =>
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
    ),
  );
}

test('there are such commands', () => expect(OURS.length).toBeGreaterThan(20));

test.concurrent.each(OURS)('%s --help', async (name, line) => {
  const { code, out, error } = await run(line, '--help');
  expect([code, error]).toEqual([0, '']);
  const [usage, does] = out.split('\n');
  expect(usage).toMatch(/^Usage: npm (run -s )?[a-z0-9:-]+( -- \[options\])?$/);
  if (!name.startsWith('test')) expect(usage).toContain(name);
  expect(does).toMatch(/\.$/);
  expect(out).toMatch(/^Exit code: /m);
  // Each option: what it is, what it is by itself, and an example.
  const options = out.match(/^ {2}--\S+.*\n {6}\S.*\n.*$/gm) ?? [];
  expect(options.length).toBe(out.match(/^ {2}--/gm)?.length);
  expect(options.filter((option) => !/\n {6}default: .+ · example: --/.test(option))).toEqual([]);
});

test.concurrent.each(OURS)('%s refuses an option that it does not have', async (_, line) => {
  const { code, out, error } = await run(line, '--no-such-option');
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^.*--no-such-option.*\n$/);
});

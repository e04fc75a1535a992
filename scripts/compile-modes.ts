import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileModes } from '../tools/compile-modes-list';
import { root } from '../tools/root';
import { command } from './arguments.mjs';

/** Writes DevTools' compile modes, so that every scenario's end is one click away there; `--check` only compares. */

const file = path.join(root, 'project.config.json');

const USAGE = {
  name: 'compile-modes',
  does: "Writes DevTools' compile modes into project.config.json: the end of every scenario.",
  options: { check: { type: 'boolean', is: 'only compares, and fails where they differ' } },
} as const;

command(USAGE, (given) => {
  const before = readFileSync(file, 'utf8');
  const config = JSON.parse(before) as Record<string, unknown>;
  const after = `${JSON.stringify({ ...config, condition: { miniprogram: { list: compileModes() } } }, null, 2)}\n`;
  const same = before === after;
  if (!given.check && !same) writeFileSync(file, after);
  const count = compileModes().length;
  process.stdout.write(
    same
      ? `${count} compile modes, as the scenarios have them\n`
      : given.check
        ? 'The compile modes are not those of the scenarios: npm run compile-modes\n'
        : `${count} compile modes written\n`,
  );
  return given.check && !same ? 1 : 0;
});

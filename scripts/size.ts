import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Budgets, overBudget } from '../test/simulator/budgets';
import { type SizedPackage, sizesOf } from '../test/simulator/sizes';
import { readArguments, run } from './arguments';
import { buildMiniProgram } from './build.mjs';

/** What the mini program weighs, package by package, and whether that is within its budget. */

/** A package may not be heavier, the main one or another. */
const PLATFORM_LIMIT = 2 * 1024 * 1024;
const SHOWN = { files: 6, owners: 4 };

run(async () => {
  const given = readArguments({ json: { type: 'boolean' }, budgets: { type: 'string' } });
  const read = (file: string) => JSON.parse(readFileSync(path.resolve(__dirname, '..', file), 'utf8'));
  const { size: budgets } = read(given.budgets ?? 'budgets.json') as Budgets;
  await buildMiniProgram(process.stderr);
  const packages = sizesOf(path.resolve(__dirname, '../dist/weapp'), read('dist/weapp-contributors.json'));

  const total = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const found = Object.fromEntries(packages.map(({ root, bytes }) => [root || 'main', bytes]));
  const over = overBudget(budgets, { ...found, total });
  process.stdout.write(
    given.json
      ? `${JSON.stringify({ packages: packages.map(asJson), total, budgets, limit: PLATFORM_LIMIT, over }, null, 2)}\n`
      : readable(packages, budgets, total, over),
  );
  return over.length > 0 ? 1 : 0;

  function asJson({ root, bytes, files }: SizedPackage) {
    return { root, bytes, files };
  }
});

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function readable(
  packages: readonly SizedPackage[],
  budgets: Budgets['size'],
  total: number,
  over: readonly string[],
): string {
  const line = (name: string, bytes: number) =>
    `${name.padEnd(16)} ${kilobytes(bytes).padStart(10)}  budget ${kilobytes(budgets[name] ?? 0)}`;
  const lines = packages.flatMap(({ root, bytes, files }) => [
    line(root || 'main', bytes),
    ...files
      .slice(0, SHOWN.files)
      .flatMap((file) => [
        `  ${file.file.padEnd(26)} ${kilobytes(file.bytes).padStart(10)}`,
        ...file.from
          .slice(0, SHOWN.owners)
          .map(
            ({ owner, bytes: source }) =>
              `    ${owner.padEnd(36)} ${kilobytes(source).padStart(10)} of source`,
          ),
      ]),
  ]);
  return `${[
    ...lines,
    line('total', total),
    `WeChat takes at most ${kilobytes(PLATFORM_LIMIT)} a package.`,
    ...over.map((what) => `OVER BUDGET: ${what}`),
  ].join('\n')}\n`;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildMiniProgram } from '../tools/build/build.mjs';
import { type Budgets, overBudget, overParsed, type ParsedBudgets } from '../tools/mini-program/budgets';
import { builtPackage } from '../tools/mini-program/desk';
import { type SizedPackage, sizesOf } from '../tools/mini-program/package/sizes';
import { type Parsed, parsedAtLaunch } from '../tools/mini-program/parsed';
import { root } from '../tools/root';
import { command } from './arguments.mjs';
import { BUDGET_OPTIONS, readBudgets } from './budgets';

/** What the mini program weighs, package by package, and whether that is within its budget. */

/** A package may not be heavier, the main one or another. */
const PLATFORM_LIMIT = 2 * 1024 * 1024;
const SHOWN = { files: 6, owners: 4 };

const USAGE = {
  name: 'size',
  does: 'What the mini program weighs, package by package, and whether that is within its budget.',
  options: BUDGET_OPTIONS,
} as const;

command(USAGE, async (given) => {
  const { size: budgets, parsed: parsedBudgets } = readBudgets(given.budgets);
  await buildMiniProgram({ out: process.stderr });
  const dist = path.join(root, 'dist');
  const contributors = JSON.parse(readFileSync(path.join(dist, 'weapp-contributors.json'), 'utf8'));
  const packages = sizesOf(path.join(dist, 'weapp'), contributors);

  const total = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const found = Object.fromEntries(packages.map(({ root, bytes }) => [root || 'main', bytes]));
  const parsed = await parsedAtLaunch(builtPackage());
  const over = [...overBudget(budgets, { ...found, total }), ...overParsed(parsedBudgets, parsed)];
  process.stdout.write(
    given.json
      ? `${JSON.stringify({ packages: packages.map(asJson), total, budgets, parsed, parsedBudgets, limit: PLATFORM_LIMIT, over }, null, 2)}\n`
      : readable(packages, budgets, total, launch(parsed, parsedBudgets), over),
  );
  return over.length > 0 ? 1 : 0;

  function asJson({ root, bytes, files }: SizedPackage) {
    return { root, bytes, files };
  }
});

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** What a phone has read of it when the wallet is opened. */
function launch({ firstScreen, answered }: Parsed, budgets: ParsedBudgets): string[] {
  const line = (name: string, bytes: number, budget: number) =>
    `  ${name.padEnd(26)} ${kilobytes(bytes).padStart(10)}  budget ${kilobytes(budget)}`;
  const times = (firstScreen / budgets.before).toFixed(3);
  return [
    'JavaScript that a launch reads',
    `${line('until the first screen', firstScreen, budgets.firstScreen)}; ${times} × what it was, at most ${budgets.share}`,
    line('until the bank’s answer', answered, budgets.answered),
  ];
}

function readable(
  packages: readonly SizedPackage[],
  budgets: Budgets['size'],
  total: number,
  launched: readonly string[],
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
    ...launched,
    `WeChat takes at most ${kilobytes(PLATFORM_LIMIT)} a package.`,
    ...over.map((what) => `OVER BUDGET: ${what}`),
  ].join('\n')}\n`;
}

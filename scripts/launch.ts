import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { median } from '../tools/bench/median';
import { buildMiniProgram } from '../tools/build/build.mjs';
import type { Launched } from '../tools/mini-program/launched';
import { readPackage } from '../tools/mini-program/package/files';
import { compileTemplates } from '../tools/mini-program/package/templates';
import { root } from '../tools/root';
import { command, JSON_OPTION, WrongArgument, wholeNumber } from './arguments.mjs';

/**
 * How long the scripts of the mini program work until the wallet stands, as an interpreter runs them: a phone's engine
 * compiles nothing either. Another build may stand beside it; then both are launched in turn, each time in a process of
 * its own, and what is told is the median.
 */

const USAGE = {
  name: 'launch',
  does: 'How long the scripts of the mini program work until its first screen stands, in an interpreter: medians of launches in turn.',
  options: {
    beside: {
      type: 'string',
      value: 'FOLDER',
      is: 'another built mini program, to compare',
      example: '--beside ../before/dist/weapp',
    },
    runs: { type: 'string', value: 'N', is: 'how many times, 1 to 99', usual: '5', example: '--runs 9' },
    json: JSON_OPTION,
  },
} as const;

const folder = path.join(root, 'dist/launch');

command(USAGE, async (given) => {
  const runs = wholeNumber('runs', given.runs ?? '5', 1, 99);
  if (given.beside !== undefined && !existsSync(path.join(given.beside, 'app.json')))
    throw new WrongArgument(`--beside ${given.beside}: there is no app.json`);
  await buildMiniProgram({ out: process.stderr });
  mkdirSync(folder, { recursive: true });
  const launch = launcher();
  const folders = [path.join(root, 'dist/weapp'), ...(given.beside === undefined ? [] : [given.beside])];
  const packages = folders.map((from, place) => ({
    name: place === 0 ? 'this build' : from,
    file: handed(`launched-${place}`, from),
    launches: [] as Launched[],
  }));
  for (let run = 0; run < runs; run++) for (const { file, launches } of packages) launches.push(launch(file));
  const medians = packages.map(({ name, launches }) => ({
    name,
    firstScreen: median(launches.map(({ firstScreen }) => firstScreen)),
    answered: median(launches.map(({ answered }) => answered)),
  }));
  process.stdout.write(
    given.json ? `${JSON.stringify({ runs, launches: medians }, null, 2)}\n` : readable(medians),
  );
  return 0;
});

/** A package as the launched process reads it. @returns the file */
function handed(name: string, from: string): string {
  const pkg = readPackage(from);
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ pkg, templates: compileTemplates(pkg).code }));
  return file;
}

/** Builds what is launched to one file. @returns how to launch with a package */
function launcher(): (file: string) => Launched {
  const tools = path.join(root, 'tools/mini-program');
  const outfile = path.join(folder, 'launched.cjs');
  buildSync({
    entryPoints: [path.join(tools, 'launched.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    outfile,
    alias: { 'glass-easel-template-compiler': path.join(tools, 'no-compiler.ts') },
    logLevel: 'error',
  });
  return (file) => {
    const args = ['--jitless', '--no-expose-wasm', outfile, file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Launched;
  };
}

function readable(medians: readonly (Launched & { readonly name: string })[]): string {
  const [own, other] = medians;
  const line = (what: string, of: (launched: Launched) => number): string => {
    const figures = medians.map((each) => `${of(each).toFixed(1)} ms`.padStart(12));
    const ratio = own && other ? (of(own) / of(other)).toFixed(2).padStart(10) : '';
    return `${what.padEnd(16)}${figures.join('')}${ratio}`;
  };
  return `${[
    ...(other
      ? [`${''.padEnd(16)}${'this build'.padStart(12)}${'beside'.padStart(12)}${'ratio'.padStart(10)}`]
      : []),
    line('first screen', ({ firstScreen }) => firstScreen),
    line('bank’s answer', ({ answered }) => answered),
  ].join('\n')}\n`;
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildMiniProgram } from '../tools/build/build.mjs';
import { median } from '../tools/median';
import type { Launched } from '../tools/mini-program/launched';
import { readPackage } from '../tools/mini-program/package/files';
import { compileTemplates } from '../tools/mini-program/package/templates';
import { INTERPRETED, ownProcess } from '../tools/own-process';
import { root } from '../tools/root';
import { command, JSON_OPTION, RUNS_OPTION, runsOf, WrongArgument } from './arguments.mjs';

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
    runs: RUNS_OPTION,
    json: JSON_OPTION,
  },
} as const;

const folder = path.join(root, 'dist/launch');

command(USAGE, async (given) => {
  const runs = runsOf(given);
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

/** @returns how to launch with a package */
function launcher(): (file: string) => Launched {
  const tools = path.join(root, 'tools/mini-program');
  const launch = ownProcess<Launched>(path.join(tools, 'launched.ts'), path.join(folder, 'launched.cjs'), {
    'glass-easel-template-compiler': path.join(tools, 'no-compiler.ts'),
  });
  return (file) => launch(INTERPRETED, file);
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

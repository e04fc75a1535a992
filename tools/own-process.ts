import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';

/** What an engine does without its compiler, as a phone's does. */
export const INTERPRETED: readonly string[] = ['--jitless', '--no-expose-wasm'];

/**
 * Builds a program to one file, to be run in a process of its own each time: in one process each measurement is slowed or
 * sped up by what ran before.
 * @param file where it is built; beside the packages, so that each is loaded as its own users load it
 * @param alias what stands for some of its packages
 * @returns how to run it: options of Node, what it is given, and what it prints, which is JSON
 */
export function ownProcess<Printed>(
  entry: string,
  file: string,
  alias: Readonly<Record<string, string>> = {},
) {
  buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    outfile: file,
    alias,
    logLevel: 'error',
  });
  return (options: readonly string[], ...given: readonly string[]): Printed =>
    JSON.parse(execFileSync(process.execPath, [...options, file, ...given], { encoding: 'utf8' }));
}

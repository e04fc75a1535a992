import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './package';

/** What one of WeChat's compilers wrote, and what it refuses; `objection` is null where it refuses nothing. */
export interface Compiled {
  readonly output: string;
  readonly objection: string | null;
}

export const namesIn = (files: Files, ending: string): string[] =>
  Object.keys(files).filter((file) => file.endsWith(ending));

/** Every template and script through `wcc`. */
export const compileWxml = (files: Files, folder: string): Compiled =>
  compile(
    'wcc',
    ['-d', '-cc', '0', ...namesIn(files, '.wxml'), ...namesIn(files, '.wxs'), '-gn', '$gwx'],
    folder,
  );

/** Every sheet through `wcsc`, each as a page's own, so that each comes out by its name. */
export function compileWxss(files: Files, folder: string): Compiled {
  const sheets = namesIn(files, '.wxss');
  return compile('wcsc', ['-pc', String(sheets.length), ...sheets], folder);
}

const SYSTEMS: Readonly<Record<string, [folder: string, ending: string]>> = {
  darwin: ['mac', ''],
  linux: ['linux', ''],
  win32: ['windows', '.exe'],
};

/** The compilers are programs, as the package `miniprogram-compiler` brings them for three systems. */
function compile(compiler: 'wcc' | 'wcsc', args: string[], folder: string): Compiled {
  const [system, ending] = SYSTEMS[process.platform] ?? ['', ''];
  const home = path.dirname(require.resolve('miniprogram-compiler/package.json'));
  const file = path.join(home, 'bin', system, `${compiler}${ending}`);
  if (!existsSync(file)) throw new Error(`WeChat brings no ${compiler} for ${process.platform}`);
  chmodSync(file, 0o755);
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  const objection = status === 0 ? null : `${compiler}: ${stderr.trim() || `ended with ${status}`}`;
  return { output: stdout, objection };
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageOf, rootOf } from './package';

export interface SizedFile {
  readonly file: string;
  readonly bytes: number;
  /** What its code is made of, before minification; empty for other files. */
  readonly from: readonly { readonly owner: string; readonly bytes: number }[];
}

/** A part of the mini program that is loaded by itself. */
export interface SizedPackage {
  /** Empty for the main one. */
  readonly root: string;
  readonly bytes: number;
  /** The largest first. */
  readonly files: readonly SizedFile[];
}

/** WeChat leaves these where they are: licences, and what only the tools read. */
const LEFT_BEHIND = /(^|\/)[.]|LICENSE[.]txt$|^project[.]config[.]json$/;

/** The packages of a built mini program. `contributors` tells, by file, where code comes from. */
export function sizesOf(
  folder: string,
  contributors: Readonly<Record<string, Readonly<Record<string, number>>>>,
): SizedPackage[] {
  const pkg = packageOf({ 'app.json': readFileSync(path.join(folder, 'app.json'), 'utf8') });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !LEFT_BEHIND.test(file) && statSync(path.join(folder, file)).isFile())
    .map((name): SizedFile => {
      const file = name.replaceAll(path.sep, '/');
      const from = Object.entries(contributors[file] ?? {}).map(([owner, bytes]) => ({ owner, bytes }));
      return { file, bytes: statSync(path.join(folder, name)).size, from: largestFirst(from) };
    });
  const roots = ['', ...(pkg.config.subPackages ?? []).map(({ root }) => root)];
  return roots.map((root) => {
    const own = largestFirst(files.filter(({ file }) => rootOf(pkg, file) === root));
    return { root, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), files: own };
  });
}

const largestFirst = <Sized extends { readonly bytes: number }>(list: readonly Sized[]): Sized[] =>
  [...list].sort((a, b) => b.bytes - a.bytes);

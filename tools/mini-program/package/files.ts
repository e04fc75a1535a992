import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Files, type Package, packageOf } from './package';

const TEXT = /[.](js|json|wxml|wxss|wxs)$/;

/** The texts of a folder as WeChat's tools write it, `dist/weapp`. */
export function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    entries
      .filter((file) => TEXT.test(file))
      .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')]),
  );
}

export const readPackage = (folder: string): Package => packageOf(readFiles(folder));

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { officialNames } from './host/official';
import type { Package } from './package/package';
import { styleOf } from './package/styles';
import { compileTemplates } from './package/templates';
import type { Program } from './window/main';

const here = path.join(__dirname, 'window');

/** Writes a web page that runs a mini program. */
export function writeWindow(pkg: Package, folder: string): void {
  const sheets = Object.keys(pkg.files).filter((file) => file.endsWith('.wxss'));
  const program: Program = {
    files: pkg.files,
    styles: Object.fromEntries(sheets.map((file) => [file, styleOf(pkg, file)])),
    templates: compileTemplates(pkg).code,
    official: officialNames(),
    base: readFileSync(path.join(here, 'base.css'), 'utf8'),
  };
  mkdirSync(folder, { recursive: true });
  for (const file of ['index.html', 'window.css']) cpSync(path.join(here, file), path.join(folder, file));
  writeFileSync(path.join(folder, 'program.js'), `const PROGRAM = ${JSON.stringify(program)};\n`);
  buildSync({
    entryPoints: [path.join(here, 'main.ts')],
    outfile: path.join(folder, 'simulator.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
}

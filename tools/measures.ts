import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import { root } from './root';

/** A figure of how the house is built, and what it may be at most. */
export interface Measure {
  readonly name: string;
  readonly found: number;
  readonly most: number;
}

const BANK = /^src\/services\/bank\/(?:(\w+)\/)?[^/]+$/;

/** The rooms of the bank and the imports between their files, those of types too. */
function bankImports(): readonly (readonly [from: string, to: string])[] {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { modules }: ICruiseResult = JSON.parse(
    execFileSync(process.execPath, [cruiser, 'src/services/bank', '--output-type', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  );
  const roomOf = (file: string): string | null => {
    const found = BANK.exec(file);
    return found ? (found[1] ?? 'bank') : null;
  };
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.flatMap(({ resolved }): [string, string][] => {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      return from !== null && to !== null && from !== to ? [[from, to]] : [];
    }),
  );
}

/** How many rooms stand on one another, counted from the lowest. */
function floorsOf(pairs: ReadonlySet<string>): number {
  const below = [...pairs].map((pair) => pair.split(' '));
  const floor = (room: string): number =>
    1 + Math.max(0, ...below.filter(([from]) => from === room).map(([, to = '']) => floor(to)));
  return Math.max(...below.map(([from = '']) => floor(from)));
}

/** Assertions of a type in `src`, `as const` apart. */
function casts(): number {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /[.]tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(root, 'src', file), 'utf8');
      const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      let found = 0;
      const visit = (node: ts.Node): void => {
        if (ts.isAsExpression(node) && node.type.getText() !== 'const') found += 1;
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind));
      return found;
    })
    .reduce((sum, count) => sum + count, 0);
}

/** Files of `src` that a confirmed loan runs through: see one-tap.ts. */
function filesOfOneTap(): number {
  const args = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'tools/one-tap.ts'];
  const files: string[] = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
  return files.length;
}

/** What is measured of the house, each with its budget. */
export function measures(): readonly Measure[] {
  const imports = bankImports();
  const pairs = new Set(imports.map((pair) => pair.join(' ')));
  return [
    { name: 'imports between files of different rooms of the bank', found: imports.length, most: 90 },
    { name: 'pairs of its rooms with an import', found: pairs.size, most: 20 },
    { name: 'its floors', found: floorsOf(pairs), most: 7 },
    { name: 'type assertions in src', found: casts(), most: 40 },
    // 30 before there were rooms. 18 would take files of several jobs: eleven are the service's, seven the core's.
    {
      name: 'files entered by one tap, from confirming a loan to its answer',
      found: filesOfOneTap(),
      most: 49,
    },
  ];
}

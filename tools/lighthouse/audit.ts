import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root';
import type { Scores } from './budgets';

/**
 * Lighthouse brings 201 packages and 186 MB, half a minute that every `npm start` on a fresh clone would wait for: it is
 * no dependency, and installed when it is first asked. 12.8.2, because 13 asks for a newer Node than `engines` does.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const FOLDER = path.join(root, 'node_modules/.cache', LIGHTHOUSE);

/** Puts it in place whole, so that one that was interrupted is not taken for it. */
function install(): void {
  mkdirSync(path.dirname(FOLDER), { recursive: true });
  const fresh = mkdtempSync(`${FOLDER}-`);
  try {
    writeFileSync(path.join(fresh, 'package.json'), '{}');
    const npm = ['install', LIGHTHOUSE, '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', npm, { cwd: fresh, stdio: 'ignore', shell: process.platform === 'win32' });
    renameSync(fresh, FOLDER);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly numericValue?: number;
}

/** What is read of Lighthouse's result. */
interface Result {
  readonly lhr: {
    readonly categories: Readonly<
      Record<
        string,
        {
          readonly score: number | null;
          readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
        }
      >
    >;
    readonly audits: Readonly<Record<string, Audit>>;
    readonly environment: { readonly benchmarkIndex: number };
  };
}

type Lighthouse = (url: string, flags: { port: number; logLevel: 'error' }) => Promise<Result | undefined>;

export interface Audited {
  readonly scores: Scores;
  /** What counts for a score and is not whole: its title and what was measured. */
  readonly lacking: readonly string[];
  /** How fast this machine was at that moment, by Lighthouse's own measure. */
  readonly machine: number;
}

/**
 * One run as Lighthouse has it by itself: a phone four times as slow as this machine, on slow 4G.
 * @param port where the browser listens
 */
export async function audit(url: string, port: number): Promise<Audited> {
  if (!existsSync(FOLDER)) {
    process.stderr.write(`Installing ${LIGHTHOUSE} …\n`);
    install();
  }
  const file = path.join(FOLDER, 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(file).href)) as { default: Lighthouse };
  const result = await lighthouse(url, { port, logLevel: 'error' });
  if (!result) throw new Error('Lighthouse has no result');
  return audited(result);
}

function audited({ lhr: { categories, audits, environment } }: Result): Audited {
  const counting = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    lacking: counting.flatMap(({ id, weight }) => {
      const found = audits[id];
      if (weight === 0 || !found || found.score === null || found.score >= 1) return [];
      return [`${found.title}: ${found.displayValue ?? 'not so'}`];
    }),
    machine: environment.benchmarkIndex,
  };
}

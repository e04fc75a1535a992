import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root';

/** The browser that comes with the packages: the same version everywhere, and the libraries it needs with it. */

const CACHE = path.join(root, 'node_modules/.cache/packed-chromium');

/** The package runs on 64-bit Linux only. */
const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** Tells the package that it is where its own libraries are needed: only then does it unpack them. */
const WITH_LIBRARIES = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

const UNPACK = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`;

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

/**
 * Unpacks into a folder of its own and puts it in place whole: two processes that ask at once both find a browser that
 * is complete. In a process of its own, as jest loads the package badly.
 */
function unpack(folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(path.join(CACHE, 'unpacking-'));
  try {
    execFileSync(process.execPath, ['--eval', UNPACK], {
      cwd: root,
      env: { ...process.env, ...WITH_LIBRARIES, TMPDIR: fresh },
    });
    if (!existsSync(folder)) renameSync(fresh, folder);
  } catch (error) {
    // Somebody else was faster: theirs is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

export interface Executable {
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The packed browser and what its process must be told; undefined where there is none for this machine. */
export function packed(): Executable | undefined {
  if (!runsHere) return undefined;
  const folder = path.join(CACHE, versionOf('@sparticuz/chromium'));
  if (!existsSync(folder)) unpack(folder);
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return { file: path.join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: libraries.join(':') } };
}

import { renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Runs a script of this folder as one file: `node scripts/whole.mjs simulate --seed 7`. File by file, every name that one
 * takes from another is looked up anew each time it is used; what runs for minutes is done in little over half the time,
 * and what runs for a moment begins sooner. The file stands a folder deep, as the scripts do, so that paths lead where they
 * led.
 */
const [name = '', ...rest] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const file = path.join(here, `../dist/${name}.cjs`);
const fresh = `${file}.${process.pid}`;
buildSync({
  entryPoints: [path.join(here, `${name}.ts`)],
  bundle: true,
  platform: 'node',
  packages: 'external',
  outfile: fresh,
  logLevel: 'error',
});
// Put in place whole: whoever runs the same script at this moment reads all of it.
renameSync(fresh, file);
process.argv = [process.argv[0] ?? '', file, ...rest];
await import(pathToFileURL(file).href);

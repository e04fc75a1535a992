import { renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs a script of this folder as one file: `node scripts/whole.mjs simulate --seed 7`. File by file, every name that one
 * takes from another is looked up anew each time it is used; what runs for minutes is done in little over half the time,
 * and what runs for a moment begins six times as soon.
 */
const [name = '', ...rest] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const file = path.join(here, `../dist/scripts/${name}.cjs`);
const fresh = `${file}.${process.pid}`;

/** Where a file asks for its own place, that is still where it stands, and not where the whole does. */
const ownPlaces = {
  name: 'own places',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](scripts|tools)[\\/].*[.](ts|mjs)$/ }, async ({ path: source }) => ({
      loader: source.endsWith('.ts') ? 'ts' : 'js',
      contents: (await readFile(source, 'utf8'))
        .replaceAll('__dirname', JSON.stringify(path.dirname(source)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(source).href)),
    })),
};

await build({
  entryPoints: [path.join(here, `${name}.ts`)],
  bundle: true,
  platform: 'node',
  packages: 'external',
  outfile: fresh,
  plugins: [ownPlaces],
  logLevel: 'error',
});
// Put in place whole: whoever runs the same script at this moment reads all of it.
renameSync(fresh, file);
process.argv = [process.argv[0] ?? '', file, ...rest];
await import(pathToFileURL(file).href);

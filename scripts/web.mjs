import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { run, step } from './run.mjs';

const inputs = ['src', 'config', 'package.json', 'package-lock.json', 'babel.config.js', 'tsconfig.json'];
const built = new URL('dist/h5/', root);
// Taro empties the folder before it builds, so the stamp never outlives the build it describes.
const stamp = new URL('.inputs', built);

function filesOf(place) {
  const url = new URL(place, root);
  const entries = existsSync(url) ? readdirSync(url, { withFileTypes: true, recursive: true }) : [];
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  return names.sort();
}

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const files = /[.]\w+$/.test(input) ? [fileURLToPath(new URL(input, root))] : filesOf(input);
    for (const file of files)
      hash
        .update(file.slice(fileURLToPath(root).length))
        .update('\0')
        .update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the web app into dist/h5, unless what is there was built from the same files. */
export async function buildWeb() {
  const hash = hashOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await step('Building the web app', () =>
    run('@tarojs/cli/bin/taro', ['build', '--type', 'h5'], { NODE_ENV: 'production' }),
  );
  writeFileSync(stamp, hash);
}

/** Serves a folder on this machine only, dist/h5 unless told; port 0 is any free one. Rejects when the port is taken. */
export async function serve(port = 0, folder = fileURLToPath(built)) {
  const { default: sirv } = await import('sirv');
  const server = createServer(sirv(folder, { etag: true }));
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './root.mjs';
import { run, step } from './run.mjs';

const inputs = ['src', 'config', 'package.json', 'package-lock.json', 'babel.config.js', 'tsconfig.json'];
/** Taro copies it into the mini program. */
const inputsOf = (type) => (type === 'weapp' ? [...inputs, 'project.config.json'] : inputs);

function filesOf(place) {
  const url = new URL(place, root);
  const entries = existsSync(url) ? readdirSync(url, { withFileTypes: true, recursive: true }) : [];
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  return names.sort();
}

/** Of all that a build is made from, or of what is left of it. @param {(file: string) => boolean} [counts] */
export function hashOfInputs(counts = () => true, places = inputs) {
  const hash = createHash('sha256');
  const nameOf = (file) => file.slice(fileURLToPath(root).length).replaceAll('\\', '/');
  for (const input of places) {
    const files = /[.]\w+$/.test(input) ? [fileURLToPath(new URL(input, root))] : filesOf(input);
    for (const file of files.filter((file) => counts(nameOf(file))))
      hash.update(nameOf(file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds into a folder, unless what is there was built from the same files in the same way. */
async function build(type, what, { out = process.stdout, release = false, folder = `dist/${type}` }) {
  // Taro empties the folder before it builds, so the stamp never outlives the build it describes.
  const stamp = new URL(`${folder}/.inputs`, root);
  const options = release ? ['--release'] : [];
  const hash = [hashOfInputs(undefined, inputsOf(type)), ...options].join(' ');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const taro = () =>
    run('@tarojs/cli/bin/taro', ['build', '--type', type, ...options], {
      NODE_ENV: 'production',
      OUTPUT_ROOT: folder,
    });
  await step(`Building the ${what}`, taro, undefined, out);
  if (type === 'h5') pack(folder);
  writeFileSync(stamp, hash);
}

/** Beside each file of text the same packed, for servers that send what is there. */
function pack(folder) {
  for (const file of filesOf(folder).filter((file) => /[.](html|js|css|txt)$/.test(file)))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}

/**
 * What is built, and who is told how long it took.
 * @typedef {{ out?: NodeJS.WritableStream, release?: boolean }} How
 */

/** @param {How} [how] */
export const buildWeb = (how = {}) => build('h5', 'web app', how);
/** @param {How} [how] */
export const buildMiniProgram = (how = {}) => build('weapp', 'mini program', how);

/** The mini program without its director, beside the one with it. @param {How} [how] */
export const buildRelease = (how = {}) =>
  build('weapp', 'mini program for release', { ...how, release: true, folder: 'dist/release/weapp' });

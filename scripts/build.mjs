import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { run, step } from './run.mjs';

const inputs = ['src', 'config', 'package.json', 'package-lock.json', 'babel.config.js', 'tsconfig.json'];

function filesOf(place) {
  const url = new URL(place, root);
  const entries = existsSync(url) ? readdirSync(url, { withFileTypes: true, recursive: true }) : [];
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  return names.sort();
}

/** Of all that a build is made from, or of what is left of it. @param {(file: string) => boolean} [counts] */
export function hashOfInputs(counts = () => true) {
  const hash = createHash('sha256');
  const nameOf = (file) => file.slice(fileURLToPath(root).length).replaceAll('\\', '/');
  for (const input of inputs) {
    const files = /[.]\w+$/.test(input) ? [fileURLToPath(new URL(input, root))] : filesOf(input);
    for (const file of files.filter((file) => counts(nameOf(file))))
      hash.update(nameOf(file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds into a folder, unless what is there was built from the same files. */
async function build(type, what, out, folder = `dist/${type}`, ...options) {
  // Taro empties the folder before it builds, so the stamp never outlives the build it describes.
  const stamp = new URL(`${folder}/.inputs`, root);
  const hash = hashOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const taro = () =>
    run('@tarojs/cli/bin/taro', ['build', '--type', type, ...options], {
      NODE_ENV: 'production',
      OUTPUT_ROOT: folder,
    });
  await step(`Building the ${what}`, taro, undefined, out);
  writeFileSync(stamp, hash);
}

export const buildWeb = () => build('h5', 'web app');
/** @param {NodeJS.WritableStream} [out] is told how long it took */
export const buildMiniProgram = (out = process.stdout) => build('weapp', 'mini program', out);

/** The mini program without its director, beside the one with it. */
export const buildRelease = (out = process.stdout) =>
  build('weapp', 'mini program for release', out, 'dist/release/weapp', '--release');

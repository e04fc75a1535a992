import { readFileSync } from 'node:fs';
import { root } from '../tools/build/root.mjs';
import { run, step } from '../tools/build/run.mjs';

/** The lock file's entries by place, or null where there is none: npm writes a second one when an install is complete. */
function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(new URL(lock, root), 'utf8')).packages;
  } catch {
    return null;
  }
}

function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    present !== null &&
    Object.entries(wanted).every(([place, { integrity, optional }]) =>
      present[place] ? present[place].integrity === integrity : place === '' || optional,
    )
  );
}

/** Installs what the lock file asks for, when that is not what is there. */
export async function install() {
  const { node } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).engines;
  const [major, minor] = node.match(/\d+/g).map(Number);
  const [here, sub] = process.versions.node.split('.').map(Number);
  if (here < major || (here === major && sub < minor)) {
    process.stderr.write(`This project needs Node ${node}; this is ${process.versions.node}.\n`);
    process.exit(1);
  }
  if (!isInstalled())
    await step('Installing packages', () =>
      run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']),
    );
}

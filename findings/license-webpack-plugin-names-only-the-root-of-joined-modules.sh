#!/usr/bin/env bash
# license-webpack-plugin 4.0.2 with webpack 5: of ES modules that webpack joins into one, only the root's package is named.
#
# In production webpack puts ES modules that are imported once into their importer (optimization.concatenateModules).
# The plugin looks at the root of what was joined, so a package whose code is in the bundle is missing in the licence
# file, without a warning. With joining switched off it is there. The work-around is to name the modules inside a joined
# one through the option additionalModules.
# Seen with webpack 5.103.0 on Node 20, November 2026. Ends with 1 when any of it changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error webpack@5.103.0 license-webpack-plugin@4.0.2 split-on-first@3.0.0 >/dev/null
cat >index.mjs <<'JS'
import splitOnFirst from 'split-on-first';
console.log(splitOnFirst(process.argv[2], process.argv[3]));
JS
cat >build.cjs <<'JS'
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const webpack = require('webpack');
const build = (concatenateModules) =>
  new Promise((resolve, reject) => {
    const out = path.resolve(concatenateModules ? 'joined' : 'apart');
    webpack(
      {
        mode: 'production',
        target: 'node',
        entry: './index.mjs',
        output: { path: out },
        optimization: { concatenateModules },
        plugins: [new LicenseWebpackPlugin({ outputFilename: 'licences.txt' })],
      },
      (error, stats) => {
        if (error || stats.hasErrors()) return reject(error ?? new Error(stats.toString()));
        const file = path.join(out, 'licences.txt');
        const named = existsSync(file) && readFileSync(file, 'utf8').includes('split-on-first');
        // Its own words, by which its code is known in the bundle.
        const inside = readFileSync(path.join(out, 'main.js'), 'utf8').includes('Expected the arguments to be of type');
        resolve({ named, inside, warnings: stats.toJson().warnings.length });
      },
    );
  });
(async () => {
  const joined = await build(true);
  const apart = await build(false);
  console.log('joined', JSON.stringify(joined));
  console.log('apart ', JSON.stringify(apart));
  const same = joined.inside && !joined.named && joined.warnings === 0 && apart.inside && apart.named;
  console.log(same ? 'as described' : 'NOT as described');
  process.exitCode = same ? 0 : 1;
})();
JS
node build.cjs

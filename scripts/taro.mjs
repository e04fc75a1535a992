import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildMiniProgram, buildWeb } from '../tools/build/build.mjs';
import { root } from '../tools/build/root.mjs';
import { command } from './arguments.mjs';
import { install } from './install.mjs';

/** `node scripts/taro.mjs build weapp`, `watch h5` …: what npm's scripts of these names run. */

const [, , what, type] = process.argv;
process.argv.splice(2, 2);
const [place, product] =
  type === 'weapp' ? ['dist/weapp', 'mini program for WeChat DevTools'] : ['dist/h5', 'web version'];

/** Where a watch build of the web stands: not in the folder that `npm start` and the tests serve. */
const WATCHED = { weapp: 'dist/weapp', h5: 'dist/watch/h5' };

if (what === 'build')
  await command(
    {
      name: `build:${type}`,
      does: `Builds the ${product} into ${place}, unless what is there was built from the same files.`,
      example: '--release',
      options: {
        release: {
          type: 'boolean',
          is: 'leaves out the director, the other persons, faults, scenarios and codes',
        },
      },
    },
    async ({ release = false }) => {
      await install();
      await (type === 'weapp' ? buildMiniProgram : buildWeb)({ release });
      return 0;
    },
  );
else
  await command(
    {
      name: `dev:${type}`,
      does:
        type === 'weapp'
          ? `Builds the ${product} into ${place}, and again on every change.`
          : `Serves the ${product} on 127.0.0.1 and builds it again on every change.`,
    },
    async () => {
      await install();
      const taro = fileURLToPath(new URL('node_modules/@tarojs/cli/bin/taro', root));
      const child = spawn(process.execPath, [taro, 'build', '--type', type, '--watch'], {
        cwd: fileURLToPath(root),
        env: { ...process.env, OUTPUT_ROOT: WATCHED[type] },
        stdio: 'inherit',
      });
      return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
    },
  );

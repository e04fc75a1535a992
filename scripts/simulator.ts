import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildMiniProgram } from '../tools/build/build.mjs';
import { askedPort, tryPort, unavailable } from '../tools/build/port.mjs';
import { serve } from '../tools/build/web.mjs';
import { writeWindow } from '../tools/mini-program/bundle';
import { readPackage } from '../tools/mini-program/package/files';
import { root } from '../tools/root';
import { command } from './arguments.mjs';

/** The compiled mini program in a browser window, for people without DevTools. */

const USAGE = {
  name: 'simulator',
  does: 'The compiled mini program in a browser window, for people without DevTools. PORT is its port, 10087 by default; ?scene=… opens a state.',
};

command(USAGE, async () => {
  const port = askedPort(10087);
  await tryPort(port);
  await buildMiniProgram();
  const folder = path.join(root, 'dist/simulator');
  writeWindow(readPackage(path.join(root, 'dist/weapp')), folder);
  const { url } = await serve(port, folder).catch(unavailable(port));
  process.stdout.write(`The mini program runs at ${url} (Ctrl+C stops it)\n`);
  open(url);
  return 0;
});

/** In the person's own browser; where there is none, the address is enough. */
function open(url: string): void {
  const [command, ...before] = { darwin: ['open'], win32: ['explorer'] }[process.platform as string] ?? [
    'xdg-open',
  ];
  spawn(command as string, [...before, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

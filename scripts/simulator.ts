import { spawn } from 'node:child_process';
import path from 'node:path';
import { writeWindow } from '../test/simulator/bundle';
import { readPackage } from '../test/simulator/files';
import { command } from './arguments.mjs';
import { buildMiniProgram } from './build.mjs';
import { askedPort, tryPort, unavailable } from './port.mjs';
import { serve } from './web.mjs';

/** The compiled mini program in a browser window, for people without DevTools. */

const USAGE = {
  name: 'simulator',
  does: 'The compiled mini program in a browser window, for people without DevTools. PORT is its port, 10087 by default; ?scene=… opens a state.',
};

command(USAGE, async () => {
  const port = askedPort(10087);
  await tryPort(port);
  await buildMiniProgram();
  const folder = path.resolve(__dirname, '../dist/simulator');
  writeWindow(readPackage(path.resolve(__dirname, '../dist/weapp')), folder);
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

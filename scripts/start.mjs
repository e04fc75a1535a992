import { buildWeb } from '../tools/build/build.mjs';
import { askedPort, tryPort, unavailable } from '../tools/build/port.mjs';
import { serve } from '../tools/build/web.mjs';
import { command } from './arguments.mjs';
import { install } from './install.mjs';

const USAGE = {
  name: 'start',
  does: 'Installs what is missing, builds the web version, and serves it on 127.0.0.1. PORT is its port, 10086 by default.',
};

command(USAGE, async () => {
  const port = askedPort(10086);
  await tryPort(port);
  try {
    await install();
    await buildWeb();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  const { url } = await serve(port).catch(unavailable(port));
  process.stdout.write(`The demo is at ${url} (Ctrl+C stops it)\n`);
  return 0;
});

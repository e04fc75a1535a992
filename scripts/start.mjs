import { buildWeb } from './build.mjs';
import { install } from './install.mjs';
import { askedPort, tryPort, unavailable } from './port.mjs';
import { serve } from './web.mjs';

const port = askedPort(10086);
await tryPort(port);

try {
  await install();
  await buildWeb();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { url } = await serve(port).catch(unavailable(port));
process.stdout.write(`The demo is at ${url} (Ctrl+C stops it)\n`);

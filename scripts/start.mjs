import { createServer } from 'node:http';
import { buildWeb } from './build.mjs';
import { install } from './install.mjs';
import { serve } from './web.mjs';

function refuse(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

const asked = process.env.PORT || '10086';
const port = Number(asked);
if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
  refuse(`PORT is ${JSON.stringify(asked)}; it must be a whole number from 1 to 65535.`);
}
const taken = (error) => {
  if (error.code === 'EADDRINUSE') refuse(`Port ${port} is in use; choose another with PORT.`);
  if (error.code === 'EACCES') refuse(`Port ${port} may not be opened; choose one from 1024 to 65535.`);
  throw error;
};

// Said before the long steps, not after them.
await new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject);
  probe.listen(port, '127.0.0.1', () => probe.close(resolve));
}).catch(taken);

try {
  await install();
  await buildWeb();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { url } = await serve(port).catch(taken);
process.stdout.write(`The demo is at ${url} (Ctrl+C stops it)\n`);

import { createServer } from 'node:http';

/** A wrong argument: one line, exit code 2. */
function refuse(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

/** The port that PORT names, or the usual one. */
export function askedPort(usual) {
  const asked = process.env.PORT || String(usual);
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
    refuse(`PORT is ${JSON.stringify(asked)}; it must be a whole number from 1 to 65535.`);
  }
  return port;
}

/** Says in one line why a port cannot be had. */
export const unavailable = (port) => (error) => {
  if (error.code === 'EADDRINUSE') refuse(`Port ${port} is in use; choose another with PORT.`);
  if (error.code === 'EACCES') refuse(`Port ${port} may not be opened; choose one from 1024 to 65535.`);
  throw error;
};

/** Whether a port can be had, said before the long steps and not after them. */
export const tryPort = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  }).catch(unavailable(port));

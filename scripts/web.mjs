import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/** Serves a folder on this machine only, dist/h5 unless told; port 0 is any free one. Rejects when the port is taken. */
export async function serve(port = 0, folder = fileURLToPath(new URL('dist/h5/', root))) {
  const { default: sirv } = await import('sirv');
  const server = createServer(sirv(folder, { etag: true }));
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

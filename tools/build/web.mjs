import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { HEADERS } from './policy.mjs';
import { root } from './root.mjs';

/** In bytes: a link that is longer than Node's 16 KB finds its page too. */
const LONGEST_LINK = 1024 * 1024;
const WEB = fileURLToPath(new URL('dist/h5/', root));

/**
 * Serves a folder on this machine only, port 0 is any free one: dist/h5 under its policy, unless told another. Rejects
 * when the port is taken.
 */
export async function serve(port = 0, folder = WEB) {
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, { etag: true, gzip: true });
  const server = createServer({ maxHeaderSize: LONGEST_LINK }, (request, response) => {
    // Said of what is not there too.
    if (folder === WEB) for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    files(request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

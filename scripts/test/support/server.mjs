// A small file server for pages under test.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders by the start of the path: serve({ '/': 'storybook-static' }). `headers` go with every answer,
 * `onRequest` hears every path.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(folders, { headers = {}, onRequest = () => {} } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    // Browsers ask for it by themselves and write a missing one to the console.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    onRequest(pathname);
    const file = fileFor(folders, pathname);
    if (!file) return response.writeHead(404, headers).end('Not found');
    response.writeHead(200, {
      ...headers,
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileFor(folders, pathname) {
  // The longest prefix first, so that /samples/ wins over /.
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((start) => pathname.startsWith(start));
  if (prefix === undefined) return undefined;
  const folder = path.resolve(folders[prefix]);
  let file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
  if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
  return file.startsWith(folder) && existsSync(file) ? file : undefined;
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The workbench's engine compiles its own templates, which takes eval; the pane in its frame keeps the pane's own policy. */
const workbenchPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

function headersFor(path) {
  return {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(path.endsWith(join('workbench', 'index.html')) ? { 'Content-Security-Policy': workbenchPolicy } : {}),
  };
}

/** Serves a folder. Answers only to this machine. */
export function createStaticServer(folder) {
  const root = normalize(folder) + sep;
  return createServer(async (request, response) => {
    const refuse = (status) => response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return refuse(400);
    }
    if (path === '/') return response.writeHead(302, { Location: '/workbench/' }).end();
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root)) return refuse(404);
    try {
      if (!(await stat(file)).isFile()) return refuse(404);
    } catch {
      return refuse(404);
    }
    response.writeHead(200, headersFor(file));
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).pipe(response);
  });
}

/** Listens on `port`, or on the next one that is free; `0` takes any. Gives the address. */
export async function listen(server, port, attempts = 20) {
  for (let attempt = 0; ; attempt++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return `http://localhost:${server.address().port}`;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt >= attempts) throw error;
    }
  }
}

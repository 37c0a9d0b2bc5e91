import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
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

function headersFor(path: string): Record<string, string> {
  return {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(path.endsWith(join('workbench', 'index.html')) ? { 'Content-Security-Policy': workbenchPolicy } : {}),
  };
}

/** Answers with the files of a folder, and with nothing else. */
export function filesOf(folder: string): RequestListener {
  const root = normalize(folder) + sep;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number): void => {
      response.writeHead(status, { 'Content-Type': 'text/plain' }).end(String(status));
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(405);
      return;
    }
    const path = pathOf(request.url ?? '/');
    if (path === undefined) {
      refuse(400);
      return;
    }
    if (path === '/') {
      response.writeHead(302, { Location: '/workbench/' }).end();
      return;
    }
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root) || !(await isFile(file))) {
      refuse(404);
      return;
    }
    response.writeHead(200, headersFor(file));
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  return (request, response) => void answer(request, response);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Serves a folder. Answers only to this machine, once it listens. */
export function createStaticServer(folder: string): Server {
  return createServer(filesOf(folder));
}

/** Listens on `port`, or on the next one that is free; `0` takes any. Gives the port it took. */
export async function listen(server: Server, port: number, attempts = 20): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt >= attempts) throw error;
    }
  }
}

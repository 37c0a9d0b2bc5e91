import { open, realpath, type FileHandle } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { framingPages, workbenchPolicy } from './release/content-policy';

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

function headersFor(path: string, isForAll: boolean): Record<string, string> {
  return {
    ...(isForAll ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(extname(path) === '.html' ? { 'Content-Security-Policy': policyFor(path) } : {}),
  };
}

/** The page of the pane carries its policy itself, but who may frame it can only be said in a header. */
function policyFor(page: string): string {
  return page.endsWith(join('workbench', 'index.html'))
    ? workbenchPolicy
    : `frame-ancestors ${framingPages.join(' ')}`;
}

/**
 * The names under which this machine asks itself. A page of another site whose name was made to lead here (DNS rebinding) asks under
 * its own name, and would read the answers as its own.
 */
const ownName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** What the functions are called and take. Excel on the web reads it in a page of its own, which a browser allows only where we do. */
export const functionMetadata: readonly string[] = ['/functions.json', '/functions-nl.json'];

/**
 * Answers with the files of a folder to who asks this machine by its own name, and with nothing else.
 *
 * @param forAll addresses that the pages of any site may read
 */
export function filesOf(folder: string, forAll: readonly string[] = []): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number): void => {
      response.writeHead(status, { 'Content-Type': 'text/plain' }).end(String(status));
    };
    if (!ownName.test(request.headers.host ?? '')) {
      refuse(421);
      return;
    }
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
    const found = await fileIn(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (found === null) {
      refuse(404);
      return;
    }
    response.writeHead(200, headersFor(found.path, forAll.includes(path)));
    if (request.method === 'GET') {
      // A client that goes away, or a file that a build replaces meanwhile, ends this answer and nothing else.
      await pipeline(found.handle.createReadStream(), response).catch(() => undefined);
      return;
    }
    response.end();
    await found.handle.close();
  };
  return (request, response) => void answer(request, response);
}

function pathOf(url: string): string | undefined {
  if (!url.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return undefined;
  }
}

/** An open file that is in the folder itself: links out of it are not followed. `null` where there is none. */
async function fileIn(
  folder: string,
  path: string,
): Promise<{ readonly path: string; readonly handle: FileHandle } | null> {
  try {
    const root = (await realpath(folder)) + sep;
    const file = await realpath(join(root, path));
    if (!file.startsWith(root)) return null;
    const handle = await open(file);
    if ((await handle.stat()).isFile()) return { path: file, handle };
    await handle.close();
    return null;
  } catch {
    return null;
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

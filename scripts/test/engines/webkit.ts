import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { EngineIsMissing, type Engine } from './engine';

/**
 * WebKitGTK, nearest to Safari and to Excel's view on the Mac, by the W3C WebDriver protocol.
 * @see https://www.w3.org/TR/webdriver2/
 */
const driver = '/usr/bin/WebKitWebDriver';
const xvfb = '/usr/bin/Xvfb';
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Without graphics hardware, and without the sandbox that needs rights a container does not give. */
const environment = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  LANG: 'nl_NL.UTF-8',
};

/** Where Debian puts the browser that the driver starts: in a folder named after the kind of machine. */
function miniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
}

export async function startWebKit(home: string): Promise<Engine> {
  const browser = miniBrowser();
  if (!existsSync(driver) || !existsSync(xvfb) || browser === undefined)
    throw new EngineIsMissing('WebKit (Debian: apt-get install webkit2gtk-driver xvfb)');
  const port = 20_000 + (process.pid % 10_000);
  const display = `:${String(100 + (process.pid % 400))}`;
  const started: ChildProcess[] = [
    spawn(xvfb, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${String(port)}`], {
      stdio: 'ignore',
      env: { ...process.env, ...environment, DISPLAY: display, HOME: home },
    }),
  ];
  const stop = () => {
    for (const process of started) process.kill();
  };
  try {
    const call = caller(`http://127.0.0.1:${String(port)}`);
    const session = await patiently(() =>
      call<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
          },
        },
      }),
    );
    const path = `/session/${session.sessionId}`;
    await call('POST', `${path}/timeouts`, { script: 60_000, pageLoad: 60_000 });
    return {
      name: 'WebKit',
      version: session.capabilities.browserVersion,
      open: async (url) => {
        await call('POST', `${path}/url`, { url });
      },
      run: (script, ...args) => call('POST', `${path}/execute/sync`, { script, args }),
      upload: async (paths) => {
        const found = await call<Record<string, string>>('POST', `${path}/element`, {
          using: 'css selector',
          value: 'input[type=file]',
        });
        await call('POST', `${path}/element/${found[elementKey] ?? ''}/value`, { text: paths.join('\n') });
      },
      close: async () => {
        await call('DELETE', path).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function caller(base: string) {
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(90_000),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 500)}`);
    return value;
  };
}

/** A driver takes a moment before it listens. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !(error instanceof TypeError)) throw error;
      await pause(300);
    }
  }
}

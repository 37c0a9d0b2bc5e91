import { spawn } from 'node:child_process';

type Command = readonly [program: string, ...args: string[]];

/** How the browser of whoever works here is opened; `null` where there is nobody to see it. */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Command | null {
  if (env['CI'] !== undefined && env['CI'] !== '') return null;
  if (platform === 'darwin') return ['open', address];
  // The first argument in quotes is the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  const hasDisplay = [env['DISPLAY'], env['WAYLAND_DISPLAY']].some(
    (each) => each !== undefined && each !== '',
  );
  return hasDisplay ? ['xdg-open', address] : null;
}

/** Opens an address in the browser, where there is one and somebody at the terminal. It may fail: the address is on the screen too. */
export function openBrowser(address: string): void {
  const command = process.stdout.isTTY ? browserCommand(address, process.platform, process.env) : null;
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => undefined);
  child.unref();
}

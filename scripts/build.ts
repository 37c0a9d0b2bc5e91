/**
 * `npm run build`, `npm run build:dev`: compiles what ships, the program for a terminal and, with `--env workbench`, the page for
 * machines without Excel, into `dist`, or `.build` in development. Further: `--env maps` for source maps, `--env url=https://…/` where it will stand, `--env selfHostOffice` for closed networks, `--env once`
 * keeps nothing for the next build.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Configuration, MultiStats } from 'webpack';
import webpack from 'webpack';
import { Progress } from './progress';

export interface BuildOptions {
  readonly mode: 'production' | 'development';
  readonly env: Readonly<Record<string, string | true>>;
  /** The parts to make; all where left out. */
  readonly parts?: readonly Part[];
  /** How far it is, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** The add-in, the program for a terminal, the page for machines without Excel. */
export type Part = 'addin' | 'cli' | 'workbench';

type Configure = (env: BuildOptions['env'], options: { readonly mode: string }) => Promise<Configuration[]>;

/** Where a build goes. */
export function folderOfBuild(mode: BuildOptions['mode']): string {
  return join(__dirname, '..', mode === 'production' ? 'dist' : '.build');
}

/** What webpack is to make. */
export async function configurations({ mode, env, parts }: BuildOptions): Promise<Configuration[]> {
  // JavaScript, since office-addin-debugging and people who know webpack look for it there.
  const configure = createRequire(__filename)('../webpack.config.js') as Configure;
  const all = await configure(env, { mode });
  return parts === undefined ? all : all.filter(({ name }) => parts.some((part) => part === name));
}

/**
 * Builds into `folderOfBuild`. Throws with the compiler's own words where something is wrong. Gives what is still to be waited
 * for before the process ends: what is kept for the next build.
 */
export async function build(options: BuildOptions): Promise<{ readonly kept: Promise<void> }> {
  const { onProgress } = options;
  const compiler = webpack(await configurations(options));
  if (onProgress !== undefined) new webpack.ProgressPlugin(onProgress).apply(compiler);
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error === null && result !== undefined) resolve(result);
      else reject(error ?? new Error('webpack gave no result'));
    });
  });
  const kept = new Promise<void>((resolve) => {
    compiler.close(() => {
      resolve();
    });
  });
  if (!stats.hasErrors()) return { kept };
  await kept;
  throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
}

/** `--env name` and `--env name=value`, as often as needed. */
export function environmentOf(given: readonly string[]): BuildOptions['env'] {
  return Object.fromEntries(
    given.map((each) => {
      const at = each.indexOf('=');
      return at < 0 ? [each, true] : [each.slice(0, at), each.slice(at + 1)];
    }),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mode: { type: 'string', default: 'production' },
      env: { type: 'string', multiple: true, default: [] },
    },
  });
  const { mode } = values;
  if (mode !== 'production' && mode !== 'development')
    throw new Error(`--mode ${mode}: production or development`);
  const progress = new Progress(`Bouwen in ${folderOfBuild(mode)} … (building)`);
  const { kept } = await build({ mode, env: environmentOf(values.env), onProgress: progress.at });
  progress.end();
  await kept;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

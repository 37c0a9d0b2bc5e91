/**
 * `npm run build`, `npm run build:dev`: compiles what ships, the program for a terminal and, with `--env workbench`, the page for
 * machines without Excel, into `dist`. Further: `--env url=https://…/` where it will stand, `--env selfHostOffice` for closed networks.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { Configuration, MultiStats } from 'webpack';
import webpack from 'webpack';

export interface BuildOptions {
  readonly mode: 'production' | 'development';
  readonly env: Readonly<Record<string, string | true>>;
}

type Configure = (env: BuildOptions['env'], options: { readonly mode: string }) => Promise<Configuration[]>;

/** What webpack is to make, in the order of the parts: the add-in, the program for a terminal, the workbench. */
export function configurations({ mode, env }: BuildOptions): Promise<Configuration[]> {
  // JavaScript, since office-addin-debugging and people who know webpack look for it there.
  const configure = createRequire(__filename)('../webpack.config.js') as Configure;
  return configure(env, { mode });
}

/** Builds into `dist`. Throws with the compiler's own words where something is wrong. */
export async function build(options: BuildOptions): Promise<void> {
  const compiler = webpack(await configurations(options));
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error === null && result !== undefined) resolve(result);
      else reject(error ?? new Error('webpack gave no result'));
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
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
  await build({ mode, env: environmentOf(values.env) });
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

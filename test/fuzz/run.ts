/**
 * The long run: damages files and publishes populations until the time is up, and tells every case that does not hold, with what
 * to see it again.
 * Usage: npm run fuzz -- [--minutes N] [--seed S] [--kind KIND --index I]
 */
import { fuzz, kinds, type Failure } from './fuzz';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function main(): Promise<number> {
  const minutes = Number(option('minutes') ?? 10);
  const kind = option('kind');
  const index = option('index');
  let seed = Number(option('seed') ?? Date.now() % 1_000_000_007);
  const failures: Failure[] = [];
  const tell = (found: readonly Failure[]) => {
    for (const { kind: of, seed: from, index: at, what } of found) {
      console.log(
        `${of}: ${what}\n  npm run fuzz -- --seed ${String(from)} --kind '${of}' --index ${String(at)}`,
      );
    }
    failures.push(...found);
  };
  if (kind !== undefined && index !== undefined) {
    tell(await fuzz(kind, seed, 1, Number(index)));
    return failures.length;
  }
  const until = Date.now() + minutes * 60_000;
  let cases = 0;
  for (; Date.now() < until; seed++) {
    for (const each of Object.keys(kinds)) {
      if (kind === undefined || kind === each) tell(await fuzz(each, seed, 500, cases));
    }
    cases += 500;
    console.log(
      `seed ${String(seed)}: ${String(cases)} cases of each kind, ${String(failures.length)} failures, ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
    );
  }
  return failures.length;
}

main().then(
  (count) => process.exit(count === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

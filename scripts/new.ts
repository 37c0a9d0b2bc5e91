/** `npm run new -- function NAME [GROUP]`, `rule NAME [SCOPE]` or `year YEAR`: makes the folder or file of something new and puts it in the indexes. */
import { writeIndexes } from './generate-index';

interface Kind {
  readonly make: (name: string, more?: string) => Promise<string>;
  /** What to run once it is filled in, in this order. */
  readonly steps: (name: string) => readonly string[];
}

const kinds: Readonly<Record<'function' | 'rule' | 'year', Kind>> = {
  function: {
    // Loaded with all functions, so only once the indexes are known to be right.
    make: async (name, group) => (await import('./new/function')).newFunction(name.toUpperCase(), group),
    steps: (name) => [
      'npx prettier --write src/functions test/meta',
      'npm run typecheck',
      'npm run docs',
      'npx jest test/meta/indexes test/meta/functions.test.ts test/meta/function-help.test.ts',
      `npx jest test/meta/function-twins.test.ts src/functions/own-values.test.ts -t ${name.toUpperCase()}`,
    ],
  },
  rule: {
    make: async (name, scope) => (await import('./new/rule')).newRule(name.toLowerCase(), scope),
    steps: (name) => [
      'npx prettier --write src/meting/rules',
      'npm run typecheck',
      'npm run docs    # after raising RULES_VERSION in src/meting/judge/check-meting.ts',
      'npx jest test/meta/indexes test/meta/rule src/check/rules',
      `npx jest test/meta/seeded-defects -t ${name.slice(0, 3).toUpperCase()}`,
    ],
  },
  year: {
    make: async (year) => (await import('./new/year')).newYear(year),
    steps: () => ['npm run docs', 'npx jest test/meta/figures test/meta/parameters test/meta/function-help'],
  },
};

const isKind = (text: string | undefined): text is keyof typeof kinds =>
  text !== undefined && Object.hasOwn(kinds, text);

async function main([kind, name, more]: readonly string[]): Promise<void> {
  if (!isKind(kind) || name === undefined)
    throw new Error(
      'npm run new -- function NAME [GROUP]\nnpm run new -- rule NAME [SCOPE]\nnpm run new -- year YEAR',
    );
  await writeIndexes();
  const { make, steps } = kinds[kind];
  const folder = await make(name, more);
  await writeIndexes();
  console.log(`Made ${folder}. Fill it in (CONTRIBUTING.md says how); these say what is missing:`);
  for (const step of steps(name)) console.log(`  ${step}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

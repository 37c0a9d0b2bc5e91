/** `npm run new -- function NAME [GROUP]` or `rule NAME`: makes the folder of something new and puts it in the indexes. */
import { writeIndexes } from './generate-index';
import { newFunction } from './new/function';
import { newRule } from './new/rule';

const kinds = {
  function: {
    make: (name: string, group?: string) => newFunction(name.toUpperCase(), group),
    tests: 'npx tsc --noEmit && npx jest test/meta/functions.test.ts test/meta/function-help.test.ts',
    document: 'docs/functions.md',
  },
  rule: {
    make: (name: string) => newRule(name.toLowerCase()),
    tests: 'npx tsc --noEmit && npx jest test/meta/indexes test/meta/rule src/check/rules',
    document: 'docs/rules.md',
  },
} as const;

const isKind = (text: string | undefined): text is keyof typeof kinds =>
  text !== undefined && Object.hasOwn(kinds, text);

async function main([kind, name, group]: readonly string[]): Promise<void> {
  if (!isKind(kind) || name === undefined)
    throw new Error('npm run new -- function NAME [GROUP]\nnpm run new -- rule NAME');
  const { make, tests, document } = kinds[kind];
  const folder = make(name, group);
  await writeIndexes();
  console.log(`Made ${folder}. Fill it in; this says what is missing:`);
  console.log(`  ${tests}`);
  console.log(`Then \`npm run docs\` writes it into ${document}.`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

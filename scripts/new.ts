/** `npm run new -- function NAME [GROUP]`: makes the folder of something new and puts it in the index. */
import { writeIndexes } from './generate-index';
import { newFunction } from './new/function';

async function main([kind, name, group]: readonly string[]): Promise<void> {
  if (kind !== 'function' || name === undefined) throw new Error('npm run new -- function NAME [GROUP]');
  const folder = newFunction(name.toUpperCase(), group);
  await writeIndexes();
  console.log(`Made ${folder}. Fill it in; this says what is missing:`);
  console.log('  npx tsc --noEmit && npx jest test/meta/functions.test.ts test/meta/function-help.test.ts');
  console.log('Then `npm run docs` writes it into docs/functions.md.');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

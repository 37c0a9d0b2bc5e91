import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { figureIndex, figureFileNames } from './indexes/figures';
import { functionIndexes, missingFunctionFiles } from './indexes/functions';
import { missingRuleFiles, ruleIndexes } from './indexes/rules';

/**
 * The indexes of what stands in folders of its own, made from those folders: path and text, not formatted yet.
 *
 * @throws Error naming every file that a folder lacks.
 */
export function indexes(): ReadonlyMap<string, string> {
  const missing = [...missingFunctionFiles(), ...missingRuleFiles()];
  if (missing.length > 0) throw new Error(`Make these files first:\n${missing.join('\n')}`);
  return new Map(
    [
      ...functionIndexes(),
      ...ruleIndexes(),
      ['src/law/figures/index.ts', figureIndex(figureFileNames())] as const,
    ].map(([path, text]) => [path, `// Made from the folders by \`npm run index\`.\n${text}`]),
  );
}

/** Writes the indexes that are not up to date and gives their paths. */
export async function writeIndexes(): Promise<readonly string[]> {
  const { format, resolveConfig } = await import('prettier');
  const written: string[] = [];
  for (const [path, text] of indexes()) {
    const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
    if (existsSync(path) && readFileSync(path, 'utf8') === formatted) continue;
    writeFileSync(path, formatted);
    written.push(path);
  }
  return written;
}

if (process.argv[1]?.endsWith('generate-index.ts')) {
  writeIndexes().then(
    (paths) => {
      console.log(paths.length === 0 ? 'Every index is up to date.' : `Written:\n${paths.join('\n')}`);
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}

import { readdirSync } from 'node:fs';

const folder = 'src/law/figures';

/** The figure files in their folder, by name. */
export function figureFileNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'documents.json')
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The text of src/law/figures/index.ts: every figure file in the folder. */
export function figureIndex(names: readonly string[]): string {
  const variable = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    ...names.map((name) => `import ${variable(name)} from './${name}.json';`),
    "import type { FigureFile } from './read-figures';",
    '',
    '/** Every file of figures. */',
    'export const figureFiles = [',
    ...names.map((name) => `  ${variable(name)},`),
    '] as readonly FigureFile[];',
    '',
  ].join('\n');
}

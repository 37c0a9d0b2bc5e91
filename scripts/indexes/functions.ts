import { existsSync, readdirSync } from 'node:fs';

const catalogue = 'src/functions/catalogue';

/** What stands in the folder of a function. */
export const functionFiles = [
  'function.ts',
  'documentation.ts',
  'examples.ts',
  'words.nl.ts',
  'words.en.ts',
] as const;

/** The folders of the functions, by name: `jobunits` holds JOBUNITS. */
export function functionFolders(): readonly string[] {
  return readdirSync(catalogue, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A function with this file beside it is fetched when it is first called. */
const signature = 'signature.ts';

/** Files that a function should have and has not. */
export function missingFunctionFiles(): readonly string[] {
  return functionFolders()
    .flatMap((folder) => functionFiles.map((file) => `${catalogue}/${folder}/${file}`))
    .filter((path) => !existsSync(path));
}

/** The indexes of the functions, made from their folders: path and text, not formatted yet. */
export function functionIndexes(): ReadonlyMap<string, string> {
  const folders = functionFolders();
  const each = (line: (folder: string) => string): string => folders.map(line).join('\n');
  const gathered = (file: string, path: string, exported: string): string => `
    ${each((folder) => `import { ${exported} as ${folder} } from '${path}/${folder}/${file}';`)}
  `;
  const isFetched = (folder: string): boolean => existsSync(`${catalogue}/${folder}/${signature}`);
  const byId = each((folder) => `${folder.toUpperCase()}: ${folder},`);
  const words = (language: 'nl' | 'en'): string => `
    import type { FunctionId } from '../../functions/catalogue';
    import type { FunctionText } from '../../functions/words';
    ${gathered(`words.${language}`, '../../functions/catalogue', 'words')}
    export const functionWords: Readonly<Record<FunctionId, FunctionText>> = { ${byId} };
  `;
  return new Map([
    [
      `${catalogue}/index.ts`,
      `
        import type { FunctionSpec } from '../spec';
        ${each((folder) => `import { ${folder} } from './${folder}/function';`)}

        const all = [${folders.join(', ')}] as const;
        export type FunctionId = (typeof all)[number]['id'];
        export type CatalogueFunction = FunctionSpec & { readonly id: FunctionId };

        /** Every custom function. */
        export const catalogue: readonly CatalogueFunction[] = all;
      `,
    ],
    [
      `${catalogue}/registered.ts`,
      `
        import type { FetchedSpec, FunctionSpec } from '../spec';
        ${each((folder) =>
          isFetched(folder)
            ? `import { signature as ${folder} } from './${folder}/signature';`
            : `import { ${folder} } from './${folder}/function';`,
        )}

        /** Every custom function, with what is fetched when it is first called. */
        export const registered: readonly (FunctionSpec | FetchedSpec)[] = [
          ${each((folder) =>
            isFetched(folder)
              ? `{ ...${folder}, load: async () => (await import('./${folder}/function')).${folder} },`
              : `${folder},`,
          )}
        ];
      `,
    ],
    [
      `${catalogue}/documentation.ts`,
      `
        import type { FunctionId } from '.';
        import type { Documentation } from '../documentation';
        ${gathered('documentation', '.', 'documentation')}
        export const documentation: Readonly<Record<FunctionId, Documentation>> = { ${byId} };
      `,
    ],
    [
      `${catalogue}/examples.ts`,
      `
        import type { FunctionId } from '.';
        import type { Example } from '../example';
        ${gathered('examples', '.', 'examples')}
        export const examples: Readonly<Record<FunctionId, readonly Example[]>> = { ${byId} };
      `,
    ],
    ['src/locales/nl/function-words.ts', words('nl')],
    ['src/locales/en/function-words.ts', words('en')],
  ]);
}

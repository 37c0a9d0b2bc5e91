import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { functionsOf } from '../../src/functions/by-group';
import { groups, type Group } from '../../src/functions/documentation';
import type { functionFiles } from '../indexes/functions';
import { FILL_IN } from './fill-in';

/**
 * Makes the folder of a new function, last in its group, with everything that has to be filled in.
 *
 * @param name the function in a formula, for instance `UURLOON`.
 * @returns the folder.
 * @throws Error for a name or a group that cannot be, or a function that is there.
 */
export function newFunction(name: string, group = 'tellen'): string {
  if (!/^[A-Z][A-Z0-9]{2,}$/.test(name)) throw new Error(`${name} is not a name like JOBUNITS`);
  const inGroup = groups.find((each) => each === group);
  if (inGroup === undefined) throw new Error(`${group} is not one of ${groups.join(', ')}`);
  const folder = `src/functions/catalogue/${name.toLowerCase()}`;
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files(name, inGroup))) writeFileSync(`${folder}/${file}`, text);
  return folder;
}

function files(name: string, group: Group): Readonly<Record<(typeof functionFiles)[number], string>> {
  const constant = name.toLowerCase();
  const words = (argument: string): string => `import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { ${constant} } from './function';

// ${FILL_IN}: sentences, each with its full stop; the name of an argument in small letters, words joined by _.
export const words: FunctionWords<typeof ${constant}, typeof examples> = {
  summary: '',
  about: [''],
  arguments: {
    waarde: { name: '${argument}', text: '' },
  },
  gives: '',
  examples: [''],
};
`;
  return {
    'function.ts': `import type { EachSpec } from '../../spec';

// ${FILL_IN}: the arguments and what is computed with them; then a comment on meaning, unit and source of what it gives.
export const ${constant} = {
  id: '${name}',
  result: 'each',
  arguments: [{ id: 'waarde', type: { kind: 'number' }, blankIsBlank: true }],
  bind: () => (waarde) => waarde as number,
} as const satisfies EachSpec;
`,
    'documentation.ts': `import type { Documentation } from '../../documentation';

// ${FILL_IN}: where its figures and rules come from; the formula without the add-in, or \`noTwin\` with the reason why there is none.
export const documentation: Documentation = {
  group: '${group}',
  order: ${String(functionsOf(group).length + 1)},
  sources: () => [],
  twin: { formula: () => '{waarde}+"${FILL_IN}"' },
};
`,
    'examples.ts': `import type { Example } from '../../example';

// ${FILL_IN}: calls with their results, at least one that succeeds.
export const examples = [{ arguments: [1], result: 1 }] as const satisfies readonly Example[];
`,
    'words.nl.ts': words('waarde'),
    'words.en.ts': words('value'),
  };
}

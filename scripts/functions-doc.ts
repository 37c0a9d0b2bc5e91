import { writeFileSync } from 'node:fs';
import { functionsOf } from '../src/functions/by-group';
import { documentation } from '../src/functions/catalogue/documentation';
import { groups } from '../src/functions/documentation';
import { help as wordsEn } from '../src/locales/en/function-help';
import { functions as en } from '../src/locales/en/functions';
import { functions as nl } from '../src/locales/nl/functions';
import { signature } from './function-help';

/** The text of docs/functions.md, made from the catalogue and the locale files. */
export function functionsDoc(): string {
  const sections = groups.flatMap((group) => [
    `## ${nl.groups[group].name} (${en.groups[group].name})`,
    '',
    ...functionsOf(group).flatMap((spec) => {
      const [dutch, english] = [nl.functions[spec.id], en.functions[spec.id]];
      const { twin, noTwin } = documentation[spec.id];
      return [
        `### ${spec.id}`,
        '',
        `- \`${signature(spec, dutch, 'nl')}\`  \n  ${dutch.summary} ${dutch.gives}`,
        `- \`${signature(spec, english, 'en')}\`  \n  ${english.summary} ${english.gives}`,
        ...(twin === undefined ? ['', en.noTwin[noTwin]] : ['', '```', `=${twin.formula()}`, '```']),
        '',
      ];
    }),
  ]);
  return [
    '# The custom functions',
    '',
    'Every function of the namespace `BANENAFSPRAAK`, made from the code by `npm run docs`. The help pages in the build show',
    'each with its arguments, executed examples, sources and remarks. Under a function stands the formula without the add-in',
    'that gives the same value, or why there is none; tests prove them equal on generated input.',
    '',
    'The last argument of every function that looks up a figure takes values of the workbook’s own, in the form of the sheet',
    '`BA_Parameters` (for instance `BA_Parameters!A1:E9`, or the whole of a table). They are added to the published values or',
    'stand in their place; BRON and WAAROM then say so, and so does the heading of a table. One row that cannot be used makes',
    'the result #VALUE!, with the row and what is wrong with it.',
    '',
    'TELTMEE gives TRUE or FALSE and no entity card: a card would make of a truth value something that IF and SUM treat',
    'differently in each version of Excel. WAAROM gives the reason for the same arguments.',
    '',
    '## What may stand in a cell',
    '',
    '| in the cell | is read as |',
    '| --- | --- |',
    ...wordsEn.coercion.map(([cell, reads]) => `| ${cell} | ${reads} |`),
    '',
    'A single value, a row or a column stretches over the other arguments, as with the functions of Excel itself; a cell outside a',
    'range that does not stretch gives #N/A. An unknown year gives #N/A with the years there are, a wrong argument #VALUE! with',
    'what is allowed, an impossible number #NUM!.',
    '',
    ...sections,
  ].join('\n');
}

if (process.argv[1]?.endsWith('functions-doc.ts')) {
  writeFileSync('docs/functions.md', functionsDoc());
}

import { writeFileSync } from 'node:fs';
import { glossary as en } from '../src/locales/en/glossary';
import { glossary as nl } from '../src/locales/nl/glossary';

/** The text of docs/glossary.md, made from the locale files. */
export function glossaryDoc(): string {
  const terms = Object.keys(nl) as (keyof typeof nl)[];
  const rows = terms.map((term) => `| **${term}** | ${nl[term]} | ${en[term]} |`);
  return [
    '# Glossary',
    '',
    'One word for one thing, in code, screens, documents and tests. Made from the locale files by `npm run docs`.',
    '',
    '| term | betekenis | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('glossary-doc.ts')) {
  writeFileSync('docs/glossary.md', glossaryDoc());
}

import { ruleWords } from '../../judge/rule-words';
import type { S06Facts } from './rule';

const words = ruleWords<S06Facts>();

export const finding = words.finding({
  title: 'The content of a column does not match its heading',
  what: (facts) =>
    (facts.waarde === ''
      ? 'In column "{kop}", {cellen} of {gevuld} cells do not belong there.'
      : 'In column "{kop}", {cellen} of {gevuld} cells cannot be read, for example "{waarde}".') +
    (facts.ook.length > 0 ? ' The same is true for: {ook}.' : ''),
});

/** What to do where the column is the right one. */
const OTHERWISE = {
  number: ' Are they the right data, written in another way? Then write them as a number, such as 104.5.',
  integer: ' Are they the right data, written in another way? Then write them as a whole number.',
  date: ' Are they the right data, written in another way? Then write them as day-month-year, such as 31-12-2024.',
  bsn: ' Are they the right data, written in another way? Then write them as nine digits.',
  code: ' Are they the right data, written in another way? Then take the codes from the sheet Lijsten of the template.',
  text: '',
} as const satisfies Readonly<Record<S06Facts['inhoud'], string>>;

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The column was not used. Rules that need it were not run.',
  why: 'If hardly anything in a column is right, it usually contains other data.',
  todo: ({ soort, inhoud = 'text', ook = [] }) =>
    soort === 'kort-jaar'
      ? 'Write the year in four digits, such as 01-12-2024. In Excel: choose the date format 14-03-2012 for the whole column and save the file again.'
      : soort === 'alleen-jaar'
        ? 'These are years alone. Fill in the whole date of everyone, such as 31-12-2024.'
        : soort === 'eenheid'
          ? 'Are these hours after all? Then choose the number format General in Excel for the whole column. If not, put the hours under this heading.'
          : soort === 'tijd'
            ? 'These are hours and minutes. Write them as a number: 104:30 becomes 104.5. Change the export for that, or multiply the time by 24 in Excel with the number format General.'
            : soort === 'afgeschermd'
              ? 'Part of the numbers was taken away. Export the list again, with all nine digits.'
              : `Check whether columns were shifted or swapped, and put the right data under this heading.${ook.length === 0 ? OTHERWISE[inhoud] : ''}`,
});

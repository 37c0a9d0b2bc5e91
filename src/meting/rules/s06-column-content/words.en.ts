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

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The column was not used. Rules that need it were not run.',
  why: 'If hardly anything in a column is right, it usually contains other data.',
  todo: ({ eenheid, kortJaar }) =>
    kortJaar === true
      ? 'Write the year in four digits, such as 01-12-2024. In Excel: choose the date format 14-03-2012 for the whole column and save the file again.'
      : eenheid === true
        ? 'Are these hours after all? Then choose the number format General in Excel for the whole column. If not, put the hours under this heading.'
        : 'Check whether columns were shifted or swapped, and put the right data under this heading.',
});

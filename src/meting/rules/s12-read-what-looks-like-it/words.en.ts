import { ruleWords } from '../../judge/rule-words';
import type { S12Facts } from './rule';

const words = ruleWords<S12Facts>();

export const finding = words.finding({
  title: 'What looks like a meting was not read',
  what: ({ reden }) =>
    reden === 'een-kolom'
      ? 'On sheet "{blad}" the whole table stands in one column. None of it was read.'
      : reden === 'andere-koppen'
        ? 'Row {rij} holds headings again, of other columns or in another order. The {aantal} rows below were not read.'
        : 'Sheet "{blad}" is named after a meting, but its headings were not recognised. None of it was read.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'These rows are not in the count. The meting cannot be consolidated or published like this.',
  why: 'A count that lacks rows looks complete and is not.',
  todo: ({ reden }) =>
    reden === 'een-kolom'
      ? 'Split the column: choose Data, Text to Columns in Excel, and the character between the values.'
      : reden === 'andere-koppen'
        ? 'Move the rows under the headings of the first table, in the same order, or to a sheet of their own with their own headings.'
        : 'Use the headings of the template, or give the sheet another name if it is no meting.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S12Facts } from './rule';

const words = ruleWords<S12Facts>();

export const finding = words.finding({
  title: 'Something that looks like a meting was not read',
  what: ({ reden, aantal }) =>
    reden === 'een-kolom'
      ? 'On sheet "{blad}" the whole table is in one column. None of it was read.'
      : reden === 'boven-koppen'
        ? `On sheet "{blad}" ${aantal === 1 ? 'one row' : '{aantal} rows'} with data ${aantal === 1 ? 'is' : 'are'} above the headings. This was not read.`
        : reden === 'andere-koppen'
          ? 'Row {rij} contains headings again, for other columns or in another order. The {aantal} rows below it were not read.'
          : reden === 'mensen'
            ? `Sheet "{blad}" holds the ${aantal === 1 ? 'BSN of one person who is' : 'BSNs of {aantal} people who are'} not in the meting. That sheet was not read.`
            : reden === 'naam'
              ? `Sheet "{blad}" has the headings of a meting, with the ${aantal === 1 ? 'BSN of one person who is' : 'BSNs of {aantal} people who are'} not in the meting. It does not have that name and was not read.`
              : reden === 'naast'
                ? `Beside the table ${aantal === 1 ? 'one BSN is' : '{aantal} BSNs are'} in a column without a heading, from {cell} on. What is there was not read.`
                : reden === 'alleen'
                  ? `${aantal === 1 ? 'One row holds' : '{aantal} rows hold'} something under {koppen} only, and nothing under the headings that are read: ${aantal === 1 ? 'row' : 'rows'} {rijen}.`
                  : 'Sheet "{blad}" has the name of a meting, but its headings were not recognised. None of it was read.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'These rows were not counted. The meting cannot be consolidated or published like this.',
  why: 'A count with missing rows looks complete, but is not.',
  todo: ({ reden }) =>
    reden === 'een-kolom'
      ? 'Split the column: in Excel choose Data, Text to Columns, and then the character between the values.'
      : reden === 'boven-koppen'
        ? 'Put the row with headings above all rows again. Perhaps it was sorted along with them.'
        : reden === 'andere-koppen'
          ? 'Move the rows under the headings of the first table, in the same order. Or move them to a separate sheet with their own headings.'
          : reden === 'mensen'
            ? 'Do these people belong to the meting? Then move their rows to the sheet Meting, or put the headings of the template above them and give the sheet a name that begins with Meting. If they do not, delete this sheet.'
            : reden === 'naam'
              ? 'Do these people belong to the meting? Then give the sheet a name that begins with Meting, such as "Meting 2": it is then read and counted. If they do not, delete this sheet.'
              : reden === 'naast'
                ? 'Do these people belong to the meting? Then move their rows under the headings of the table. If they do not, remove them.'
                : reden === 'alleen'
                  ? 'Do these rows stand for people? Then fill in their BSN, hours and other data. Perhaps these were not pasted along, or are in another column. If they do not belong to the meting, delete these rows.'
                  : 'Use the headings of the template. Or give the sheet another name if it is not a meting.',
});

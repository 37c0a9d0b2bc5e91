import { ruleWords } from '../../judge/rule-words';
import type { S13Facts } from './rule';

const words = ruleWords<S13Facts>();

export const finding = words.finding({
  title: 'Row is shifted or about nobody',
  what: ({ soort }) =>
    soort === 'verschoven'
      ? 'In row {row} the data do not stand under their own headings: four or more cells do not fit their columns.'
      : 'Row {row} holds hours but nothing about a person. It looks like a total without the word “Total”.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row was not counted and not checked any further.',
  why: 'Of a row that has shifted, no cell says what stands above it any more. A total does not belong among the persons.',
  todo: ({ soort }) =>
    soort === 'verschoven'
      ? 'Look for a cell too many or too few from this row on, and move the rows back under their headings.'
      : 'Put “Total” in the first cell of the row, or delete the row.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B49Facts } from './rule';

const words = ruleWords<B49Facts>();

export const finding = words.finding({
  title: 'A short period beside a long one of the same person',
  what: ({ blad }) =>
    blad === ''
      ? 'Row {row} is about a part of the period in row {andereRij}: the same person at the same employer.'
      : 'Row {row} of sheet "{sheet}" is about a part of the period in row {andereRij} of sheet "{blad}": the same person at the same employer.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'If the hours of row {row} are in the other row as well, they count twice.',
  why: 'The hours of a year or half a year hold those of each shorter period in it.',
  todo: 'Delete one of the two rows. Are they really two jobs? Explain that.',
});

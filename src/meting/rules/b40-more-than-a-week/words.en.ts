import { ruleWords } from '../../judge/rule-words';
import type { B40Facts } from './rule';

const words = ruleWords<B40Facts>();

export const finding = words.finding({
  title: 'One person works more than a very long week',
  what: ({ rijen, blad }) =>
    rijen === 1
      ? 'The hours in row {row} are {perWeek} hours a week. More than {grens} hours a week is very rare.'
      : blad !== ''
        ? 'The {rijen} rows for the person in row {row}, on sheet "{sheet}" and in row {rij} of sheet "{blad}" among others, add up to {perWeek} hours a week. More than {grens} hours a week is very rare.'
        : 'The {rijen} rows for the person in row {row} add up to {perWeek} hours a week. More than {grens} hours a week is very rare.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'All hours count. If they are too high, so is the number of jobs.',
  why: 'This is how an extra zero, the hours of two months or a row pasted twice usually shows up.',
  todo: 'Compare the hours with the payroll return. Are they right after all? Explain why.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B40Facts } from './rule';

const words = ruleWords<B40Facts>();

export const finding = words.finding({
  title: 'One person works more than a long working week',
  what: ({ rijen }) =>
    rijen === 1
      ? 'The hours in row {row} are {perWeek} hours a week. More than {grens} hours a week hardly ever occurs.'
      : 'The {rijen} rows of the person in row {row} are {perWeek} hours a week together. More than {grens} hours a week hardly ever occurs.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'All hours count. If they are too high, so is the number of jobs.',
  why: 'A nought too many, hours of two months or a row pasted twice is soonest seen like this.',
  todo: 'Compare the hours with the payroll return. Is it right after all? Explain it.',
});

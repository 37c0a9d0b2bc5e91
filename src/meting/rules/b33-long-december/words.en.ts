import { ruleWords } from '../../judge/rule-words';
import type { B33Facts } from './rule';

const words = ruleWords<B33Facts>();

export const finding = words.finding({
  title: 'December has five pay weeks',
  what: 'The period of row {row} lasts {dagen} days: five weeks instead of four.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There seem to be more jobs than there are, because the hours of an extra week are included.',
  why: 'In a year of 53 weeks, the last period is longer. Paying out leave also raises the hours in December.',
  todo: {
    bestuur:
      'Enter the hours as in the payroll return. Say in the explanation that this period has five weeks.',
    sectorraad: 'Remember the extra week when you compare with another year.',
  },
});

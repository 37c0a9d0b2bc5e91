import { ruleWords } from '../../judge/rule-words';
import type { B33Facts } from './rule';

const words = ruleWords<B33Facts>();

export const finding = words.finding({
  title: 'December has five pay weeks',
  what: 'The period of row {row} lasts {dagen} days: five weeks instead of four.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There seem to be more jobs than there are, since the hours of an extra week are in it.',
  why: 'In a year of 53 weeks the last period is longer. Leave that is paid out raises the hours of December too.',
  todo: {
    bestuur:
      'State the hours as in the payroll return. Say in the explanation that this period has five weeks.',
    sectorraad: 'Bear the extra week in mind when comparing with another year.',
  },
});

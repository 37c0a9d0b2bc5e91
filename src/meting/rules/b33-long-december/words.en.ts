import { ruleWords } from '../../judge/rule-words';
import type { B33Facts } from './rule';

const words = ruleWords<B33Facts>();

export const finding = words.finding({
  title: 'December has five pay weeks',
  what: 'The period of row {row} lasts {dagen} days: five weeks instead of four.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The hours of an extra week count. So there seem to be more jobs than there are.',
  why: 'A year of 53 weeks has a longer last period. Leave that is paid out in December adds hours too.',
  todo: {
    bestuur:
      'Leave the hours as they are in the payroll return. Say in the explanation that this period has five weeks.',
    sectorraad: 'Remember the extra week when you compare with another year.',
  },
});

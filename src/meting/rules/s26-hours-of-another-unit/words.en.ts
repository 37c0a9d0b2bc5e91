import { ruleWords } from '../../judge/rule-words';
import type { S26Facts } from './rule';

const words = ruleWords<S26Facts>();

export const finding = words.finding({
  title: 'The hours seem to be of a week, or days or fte',
  what: 'Half of the rows have fewer than {perWeek} hours a week, taken over the period.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'If these are no hours of the whole period, the number of jobs is far too low.',
  why: 'One job is 25.5 paid hours a week. A whole list with so few hours hardly ever occurs.',
  todo: 'See whether hours of a week, days or fte stand here, and fill in the paid hours of the period. Is it right after all? Explain it.',
});

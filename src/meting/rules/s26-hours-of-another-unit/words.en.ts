import { ruleWords } from '../../judge/rule-words';
import type { S26Facts } from './rule';

const words = ruleWords<S26Facts>();

export const finding = words.finding({
  title: 'The hours seem to be weekly hours, days or fte',
  what: 'Half of the rows have fewer than {perWeek} hours a week over the period.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'If these are not the hours of the whole period, the number of jobs is far too low.',
  why: 'One job is 25.5 paid hours a week. A whole list with so few hours is very rare.',
  todo: 'Check whether these are weekly hours, days or fte, and fill in the paid hours of the period. Are they right after all? Explain why.',
});

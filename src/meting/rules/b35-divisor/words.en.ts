import { ruleWords } from '../../judge/rule-words';
import type { B35Facts } from './rule';

const words = ruleWords<B35Facts>();

export const finding = words.finding({
  title: 'The hours of one job differ from the norm',
  what: '{cell} contains {deler} hours for one job. The norm for this period is {norm} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Every number of jobs calculated with it is too high or too low.',
  why: 'One job is 25.5 hours a week, or 1,331 hours a year.',
  todo: 'Put the norm in the cell. If UWV told you to use another number, say in the explanation which one, and where it is written.',
});

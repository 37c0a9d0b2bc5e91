import { ruleWords } from '../../judge/rule-words';
import type { B35Facts } from './rule';

const words = ruleWords<B35Facts>();

export const finding = words.finding({
  title: 'Hours per job differ from the norm',
  what: '{cell} contains {deler} hours for one job. The norm for this period is {norm}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'All jobs calculated with it are too high or too low.',
  why: 'One job is 25.5 hours a week, or 1,331 hours a year.',
  todo: 'Use the norm. Has UWV told you to use another number? Give it in the explanation, with its source.',
});

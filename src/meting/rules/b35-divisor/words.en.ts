import { ruleWords } from '../../judge/rule-words';
import type { B35Facts } from './rule';

const words = ruleWords<B35Facts>();

export const finding = words.finding({
  title: 'Hours per job differ from the norm',
  what: '{cell} holds {deler} hours for one job. The norm for this period is {norm}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'All jobs computed with it are too high or too low.',
  why: 'One job is 25.5 hours a week, or 1,331 hours a year.',
  todo: 'Use the norm. Did UWV prescribe another number? Put that in the explanation with its source.',
});

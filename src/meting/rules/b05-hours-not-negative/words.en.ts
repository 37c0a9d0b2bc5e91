import { ruleWords } from '../../judge/rule-words';
import type { B05Facts } from './rule';

const words = ruleWords<B05Facts>();

export const finding = words.finding({
  title: 'Paid hours are negative',
  what: '{cell} contains {uren} hours. There cannot be fewer than zero hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'Paid hours are hours for which wages were paid. A correction belongs in the period it is about.',
  todo: 'Fill in the hours from the payroll return for this period, after all corrections.',
});

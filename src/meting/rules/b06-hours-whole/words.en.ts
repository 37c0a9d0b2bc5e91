import { ruleWords } from '../../judge/rule-words';
import type { B06Facts } from './rule';

const words = ruleWords<B06Facts>();

export const finding = words.finding({
  title: 'Paid hours are not a whole number',
  what: '{cell} contains {uren} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The number probably differs from the payroll return. That makes a small difference to the jobs.',
  why: 'Payroll returns only have whole paid hours. Only a payroll export often has decimals everywhere. This is then not reported.',
  todo: 'Copy the whole number from the payroll return. Is this number right after all? Explain where it comes from.',
});

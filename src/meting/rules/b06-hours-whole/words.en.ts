import { ruleWords } from '../../judge/rule-words';
import type { B06Facts } from './rule';

const words = ruleWords<B06Facts>();

export const finding = words.finding({
  title: 'Paid hours are no whole number',
  what: '{cell} holds {uren} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The number probably differs from the payroll return. The count shifts a little.',
  why: 'The payroll return knows whole paid hours only.',
  todo: 'Copy the whole number from the payroll return. Is it right after all? Explain where it comes from.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B05Facts } from './rule';

const words = ruleWords<B05Facts>();

export const finding = words.finding({
  title: 'Paid hours are negative',
  what: '{cell} holds {uren} hours. Fewer than zero hours cannot be.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'Paid hours are hours over which wage was paid. A correction belongs to the period it is about.',
  todo: 'Fill in the hours as they stand in the payroll return of this period after all corrections.',
});

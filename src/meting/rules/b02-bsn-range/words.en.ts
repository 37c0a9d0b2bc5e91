import { ruleWords } from '../../judge/rule-words';
import type { B02Facts } from './rule';

const words = ruleWords<B02Facts>();

export const finding = words.finding({
  title: 'BSN looks like a test number',
  what: 'The BSN in {cell} ({waarde}) begins with 000, 8 or 9.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'A real payroll return has no such numbers. This row may be about a test person.',
  why: 'In payroll returns, no BSN begins with 000, 8 or 9.',
  todo: 'Compare the number with the payroll records. Is it a test row? Then delete the whole row.',
});

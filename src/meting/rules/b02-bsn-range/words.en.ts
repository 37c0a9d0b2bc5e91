import { ruleWords } from '../../judge/rule-words';
import type { B02Facts } from './rule';

const words = ruleWords<B02Facts>();

export const finding = words.finding({
  title: 'BSN looks like a test number',
  what: 'The BSN in {cell} ({waarde}) begins with 000, 8 or 9.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Such a number does not occur in a real payroll return. There may be a test person among the rows.',
  why: 'In the payroll return a BSN does not begin with 000, 8 or 9.',
  todo: 'Compare the number with the payroll administration. Is it a test row? Then delete the whole row.',
});

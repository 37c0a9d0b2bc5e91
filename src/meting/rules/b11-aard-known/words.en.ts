import { ruleWords } from '../../judge/rule-words';
import type { B11Facts } from './rule';

const words = ruleWords<B11Facts>();

export const finding = words.finding({
  title: 'Code of the nature of employment is unknown',
  what: '{cell} holds {waarde}. The product does not know that code.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count: it is unclear whether it is an ordinary job, lent or sheltered work.',
  why: 'The code decides how a job counts. The list of the product may be incomplete.',
  todo: 'Compare the code with the payroll return. Is it this one? Say in the explanation what kind of work it is.',
});

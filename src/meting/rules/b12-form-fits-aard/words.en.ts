import { ruleWords } from '../../judge/rule-words';
import type { B12Facts } from './rule';

const words = ruleWords<B12Facts>();

export const finding = words.finding({
  title: 'Form does not fit the nature of the work',
  what: '{cell} says "{vorm}", but code {aard} asks for "{verwacht}".',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job counts in the wrong line of Tabel 1.',
  why: 'Agency work (11) and Wsw secondment (22) are lent work. Other employment with the employer is formal.',
  todo: 'Look up in the payroll return which code holds. Then correct the code or the form.',
});

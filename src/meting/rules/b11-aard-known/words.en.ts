import { ruleWords } from '../../judge/rule-words';
import type { B11Facts } from './rule';

const words = ruleWords<B11Facts>();

export const finding = words.finding({
  title: 'The nature of employment is not known',
  what: '{cell} contains {waarde}. The program does not know that code.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The row does not count: it is not clear whether this is an ordinary job, a lent job or sheltered work (beschut werk).',
  why: 'The code decides how a job counts. The list in this program may be incomplete.',
  todo: 'Compare the code with the payroll return. Is it really this one? Say in the explanation what kind of work it is.',
});

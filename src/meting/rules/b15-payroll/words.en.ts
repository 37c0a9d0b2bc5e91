import { ruleWords } from '../../judge/rule-words';
import type { B15Facts } from './rule';

const words = ruleWords<B15Facts>();

export const finding = words.finding({
  title: 'Payrolling: check the form you chose',
  what: 'Row {row} is about payrolling (code {aard}). The program uses the form you chose.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Depending on the form, the job counts as formal or as lent.',
  why: 'The sources read for this program do not say how payrolling counts.',
  todo: 'Choose the same form for everyone on a payroll contract. If in doubt, ask UWV.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B15Facts } from './rule';

const words = ruleWords<B15Facts>();

export const finding = words.finding({
  title: 'Payrolling: check the form you chose',
  what: 'Row {row} is about payrolling (code {aard}). The product follows the form you chose.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Depending on the form, the job counts as formal or as lent.',
  why: 'How payrolling counts does not stand in the sources read for this product.',
  todo: 'Choose the same form for everybody on a payroll contract. Ask UWV where needed.',
});

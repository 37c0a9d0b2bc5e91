import { ruleWords } from '../../judge/rule-words';
import type { S05Facts } from './rule';

const words = ruleWords<S05Facts>();

export const finding = words.finding({
  title: 'A formula was never computed',
  what: '{cell} ({kop}) holds a formula without an outcome.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The value is unknown. The product does not take it for zero.',
  why: 'The file was made by a program that does not compute formulas.',
  todo: 'Open the file in Excel, press F9 and save it. Then check it again.',
});

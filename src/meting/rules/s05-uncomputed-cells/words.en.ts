import { ruleWords } from '../../judge/rule-words';
import type { S05Facts } from './rule';

const words = ruleWords<S05Facts>();

export const finding = words.finding({
  title: 'A formula was never calculated',
  what: '{cell} ({kop}) contains a formula with no result.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The value is unknown. The program does not treat it as zero.',
  why: 'The file was made by a program that does not calculate formulas.',
  todo: 'Open the file in Excel, press F9 and save it. Then check it again.',
});

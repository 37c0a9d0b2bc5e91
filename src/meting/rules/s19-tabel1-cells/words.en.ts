import { ruleWords } from '../../judge/rule-words';
import type { S19Facts } from './rule';

const words = ruleWords<S19Facts>();

export const finding = words.finding({
  title: 'A figure in Tabel 1 cannot be read',
  what: '{cell} holds "{waarde}". That is no number that can stand here.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The table can be neither checked nor added up.',
  why: 'Tabel 1 holds numbers only. Empty is allowed, text is not.',
  todo: 'Fill in the number or empty the cell.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S19Facts } from './rule';

const words = ruleWords<S19Facts>();

export const finding = words.finding({
  title: 'A figure in Tabel 1 cannot be read',
  what: '{cell} contains "{waarde}". That is not a number you can use here.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The table cannot be checked or added up.',
  why: 'Tabel 1 contains only numbers. A cell may be empty, but not text.',
  todo: 'Fill in the number, or clear the cell.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T03Facts } from './rule';

const words = ruleWords<T03Facts>();

export const finding = words.finding({
  title: 'The four cells do not add up to the grand total',
  what: 'The grand total is {totaal} (cell {cell}), but the four cells together are {som}. Rounding explains a difference of at most {marge}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Tabel 1 is not used: each row and column is right to within 1, but together the difference is too large.',
  why: 'Four rounded figures together can differ from a rounded total by at most 2.',
  todo: 'Calculate the grand total again from unrounded jobs. Only then round it.',
});

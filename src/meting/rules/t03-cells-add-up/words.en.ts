import { ruleWords } from '../../judge/rule-words';
import type { T03Facts } from './rule';

const words = ruleWords<T03Facts>();

export const finding = words.finding({
  title: 'Four cells do not add up to the grand total',
  what: 'The grand total is {totaal} (cell {cell}), but the four cells together are {som}. Rounding explains a difference of {marge} at most.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 is not taken over: each row and column is right to 1, but together it is too much.',
  why: 'Four rounded figures together can be 2 off a rounded total at most.',
  todo: 'Compute the grand total again from unrounded jobs, and round only then.',
});

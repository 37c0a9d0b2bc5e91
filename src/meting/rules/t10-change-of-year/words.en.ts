import { ruleWords } from '../../judge/rule-words';
import type { T10Facts } from './rule';

const words = ruleWords<T10Facts>();

export const finding = words.finding({
  title: 'The change differs from the published one',
  what: 'For {vorm}, {sector} the difference from last year is {verandering} (cell {cell}). The published figure for {jaar} is {gepubliceerd}. This concerns {aantal} cells.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'One of the two tables does not match the letter to parliament.',
  why: 'The letter gives the change in a year separately. A difference of more than 2 is not due to rounding.',
  todo: 'Compare both years with the letters and correct the year that differs.',
});

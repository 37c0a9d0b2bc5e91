import { ruleWords } from '../../judge/rule-words';
import type { T01Facts } from './rule';

const words = ruleWords<T01Facts>();

export const finding = words.finding({
  title: 'Column does not add up to its total',
  what: 'In column {kolom} the total is {totaal} (cell {cell}), but formeel and inleen together are {som}. Rounding explains a difference of at most {marge}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 is not used: it is not clear which of the three figures is wrong.',
  why: 'Each figure is rounded separately. So a total of two parts may differ by 1, but not more.',
  todo: {
    bestuur:
      'Compare the three figures in column {kolom} with those calculated in the template, or with your own count. Correct the one that differs.',
    sectorraad: 'Ask the board which figure in column {kolom} is right. Do not change the total yourself.',
  },
});

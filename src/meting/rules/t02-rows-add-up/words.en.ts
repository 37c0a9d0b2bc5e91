import { ruleWords } from '../../judge/rule-words';
import type { T02Facts } from './rule';

const words = ruleWords<T02Facts>();

export const finding = words.finding({
  title: 'Row does not add up to its total',
  what: 'In row {rij} the total is {totaal} (cell {cell}), but markt and overheid together are {som}. Rounding explains a difference of at most {marge}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 is not used: the figures for markt and overheid cannot be used separately.',
  why: 'Each figure is rounded separately. So markt and overheid together may differ from the total by 1, but not more.',
  todo: {
    bestuur: 'Look in row {rij} for a figure in the wrong sector, and move it.',
    sectorraad: 'Ask the board to check whether jobs in row {rij} were swapped between markt and overheid.',
  },
});

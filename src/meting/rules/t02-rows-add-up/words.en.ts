import { ruleWords } from '../../judge/rule-words';
import type { T02Facts } from './rule';

const words = ruleWords<T02Facts>();

export const finding = words.finding({
  title: 'Row does not add up to its total',
  what: 'In the row {rij} the total is {totaal} (cell {cell}), but markt and overheid together are {som}. Rounding explains a difference of {marge} at most.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Tabel 1 is not taken over: markt and overheid cannot be used apart.',
  why: 'Each figure is rounded by itself. Markt and overheid together may therefore be 1 off the total, not more.',
  todo: {
    bestuur: 'Look in the row {rij} for a figure that stands with the wrong sector, and move it.',
    sectorraad: 'Let the board check whether jobs in the row {rij} were swapped between markt and overheid.',
  },
});

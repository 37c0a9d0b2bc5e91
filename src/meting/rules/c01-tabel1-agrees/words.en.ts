import { ruleWords } from '../../judge/rule-words';
import type { C01Facts } from './rule';

const words = ruleWords<C01Facts>();

export const finding = words.finding({
  title: 'Tabel 1 differs from the rows',
  what: ({ opgegeven }) =>
    opgegeven === null
      ? '{cell} ({vorm}, {sector}) is empty. The rows add up to {rijen}.'
      : '{cell} ({vorm}, {sector}) contains {opgegeven}. The rows add up to {rijen}: a difference of {verschil}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Your workbook contradicts itself and cannot be consolidated.',
    sectorraad: 'The figure cannot be traced back to rows, so it cannot be consolidated.',
  },
  why: 'Tabel 1 is the sum of the rows that count. Only a rounding difference is allowed: of whole numbers that is at most 1.',
  todo: 'First check that every row is of your organisation and is there only once, and that no rows are missing. Are the rows right? Then copy the figures that Tabel 1 calculates from them.',
});

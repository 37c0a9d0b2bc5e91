import { ruleWords } from '../../judge/rule-words';
import type { C01Facts } from './rule';

const words = ruleWords<C01Facts>();

export const finding = words.finding({
  title: 'Tabel 1 differs from the rows',
  what: '{cell} ({vorm}, {sector}) holds {opgegeven}. The rows add up to {rijen}: a difference of {verschil}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'Your statement contradicts itself and will not be consolidated.',
    sectorraad: 'The figure cannot be traced to rows and cannot be consolidated.',
  },
  why: 'Tabel 1 is the sum of the rows that count. Only a difference by rounding, at most 1, is allowed.',
  todo: 'Copy the figures that Tabel 1 computes from the rows. Are rows missing? Add them.',
});

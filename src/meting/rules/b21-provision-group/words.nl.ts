import { ruleWords } from '../../judge/rule-words';
import type { B21Facts } from './rule';

const words = ruleWords<B21Facts>();

export const finding = words.finding({
  title: 'Beperking van vóór 18 jaar is niet vastgelegd',
  what: 'Rij {row} heeft grond 2, maar in {cell} staat geen J.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het is niet duidelijk of deze persoon bij de doelgroep hoort.',
  why: 'Grond 2 geldt voor mensen die alleen met een voorziening, zoals een hulpmiddel op het werk, het minimumloon verdienen. De beperking moet zijn ontstaan vóór 18 jaar of tijdens de studie.',
  todo: 'Kijk in de beslissing van UWV wanneer de beperking ontstond. Vul J in of verbeter de grond.',
});

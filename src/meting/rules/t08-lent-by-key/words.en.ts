import { ruleWords } from '../../judge/rule-words';
import type { T08Facts } from './rule';

const words = ruleWords<T08Facts>();

export const finding = words.finding({
  title: 'Lent jobs by sector do not follow from the key',
  what: '{cell} holds {opgegeven} for {sector}. With {niveau} lent jobs and a key of {sleutel}% it should be {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'One sector gets jobs that belong to the other.',
  why: 'Increase by sector = level of the year times the key of the year, minus 36,206 times the key of 2012. Rounding comes last.',
  todo: 'Check that key and level are of the same year, and that the nulmeting was divided by 76.0% and 24.0%.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T08Facts } from './rule';

const words = ruleWords<T08Facts>();

export const finding = words.finding({
  title: 'Lent jobs by sector do not match the verdeelsleutel',
  what: '{cell} contains {opgegeven} for {sector}. With {niveau} lent jobs and a verdeelsleutel of {sleutel}%, it should be {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'One sector gets jobs that belong to the other.',
  why: 'Increase by sector = level for the year × verdeelsleutel for the year − 36,206 × verdeelsleutel for 2012. Rounding comes last.',
  todo: 'Check that the verdeelsleutel and the level are for the same year, and that the nulmeting was split into 76.0% and 24.0%.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T09Facts } from './rule';

const words = ruleWords<T09Facts>();

export const finding = words.finding({
  title: 'Unusual verdeelsleutel',
  what: 'Overheid gets {overheid}% of the lent jobs (cell {cell}). {van}% to {tot}% is usual.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Small differences in the verdeelsleutel move many jobs between the sectors.',
  why: 'Every known verdeelsleutel gives overheid between 24% and 34%.',
  todo: 'Say in the explanation which study this verdeelsleutel comes from. Or correct it if markt and overheid were swapped.',
});

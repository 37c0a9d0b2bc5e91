import { ruleWords } from '../../judge/rule-words';
import type { T09Facts } from './rule';

const words = ruleWords<T09Facts>();

export const finding = words.finding({
  title: 'Unusual verdeelsleutel',
  what: 'The overheid gets {overheid}% of the lent jobs (cell {cell}). Usual is {van} to {tot}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Small differences in the key move many jobs between the sectors.',
  why: 'All known keys give the overheid between 24 and 34%.',
  todo: 'Write in the toelichting which study this key comes from, or correct it if markt and overheid were swapped.',
});

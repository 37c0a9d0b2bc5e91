import { ruleWords } from '../../judge/rule-words';
import type { T08Facts } from './rule';

const words = ruleWords<T08Facts>();

export const finding = words.finding({
  title: 'Inleen per sector past niet bij de verdeelsleutel',
  what: 'In {cell} staat voor {sector} {opgegeven}. Met {niveau} banen via inleen en een verdeelsleutel van {sleutel}% hoort daar {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Een sector krijgt banen die bij de andere horen.',
  why: 'Toename per sector = niveau van het jaar × verdeelsleutel van het jaar − 36.206 × verdeelsleutel van 2012. Pas op het eind wordt afgerond.',
  todo: 'Ga na of de verdeelsleutel en het niveau van hetzelfde jaar zijn, en of de nulmeting is verdeeld in 76,0% en 24,0%.',
});

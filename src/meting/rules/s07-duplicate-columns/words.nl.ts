import { ruleWords } from '../../judge/rule-words';
import type { S07Facts } from './rule';

const words = ruleWords<S07Facts>();

export const finding = words.finding({
  title: 'Twee kolommen betekenen hetzelfde',
  what: 'Kolom "{kop}" in {cell} betekent {betekenis}. Dat stond ook al in kolom {gelezen}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Alleen kolom {gelezen} is gebruikt. Andere waarden in de tweede kolom zijn niet meegenomen.',
  why: 'Het programma beslist niet welke van de twee kolommen klopt.',
  todo: 'Verwijder de kolom die niet klopt, of geef die een andere kop.',
});

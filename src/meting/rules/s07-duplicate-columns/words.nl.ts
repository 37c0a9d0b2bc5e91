import { ruleWords } from '../../judge/rule-words';
import type { S07Facts } from './rule';

const words = ruleWords<S07Facts>();

export const finding = words.finding({
  title: 'Twee kolommen betekenen hetzelfde',
  what: 'Kolom "{kop}" in {cell} betekent {betekenis}. Daarvoor is kolom {gelezen} al gelezen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Alleen kolom {gelezen} is gebruikt. Staan er andere waarden in de tweede, dan zijn die niet meegenomen.',
  why: 'Het programma kiest niet zelf welke van de twee kolommen de juiste is.',
  todo: 'Verwijder de kolom die niet geldt, of geef haar een andere kop.',
});

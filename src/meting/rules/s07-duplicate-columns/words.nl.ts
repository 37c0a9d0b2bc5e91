import { ruleWords } from '../../judge/rule-words';
import type { S07Facts } from './rule';

const words = ruleWords<S07Facts>();

export const finding = words.finding({
  title: 'Twee kolommen betekenen hetzelfde',
  what: ({ soort }) =>
    soort === 'tabel'
      ? 'Op dit blad staat een tweede tabel naast de eerste, van {cell} tot en met kolom {tot}. Die tabel is niet gelezen.'
      : 'Kolom "{kop}" in {cell} betekent {betekenis}. Dat stond ook al in kolom {gelezen}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Alleen de eerste tabel of kolom is gebruikt. Andere waarden in de tweede zijn niet meegenomen.',
  why: 'Het programma beslist niet welke van de twee klopt.',
  todo: ({ soort }) =>
    soort === 'tabel'
      ? 'Zet de rijen van de tweede tabel onder die van de eerste, elk onder de eigen kop, en verwijder de tweede tabel. Hoort die er niet bij? Zet die dan op een eigen blad.'
      : 'Verwijder de kolom die niet klopt, of geef die een andere kop.',
});

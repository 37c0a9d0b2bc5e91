import { ruleWords } from '../../judge/rule-words';
import type { B11Facts } from './rule';

const words = ruleWords<B11Facts>();

export const finding = words.finding({
  title: 'De aard van de arbeidsverhouding is niet bekend',
  what: ({ datum, reeks }) =>
    reeks
      ? 'In {cell} staat {waarde}, een code die het programma niet kent. De codes lopen hier rij na rij met 1 op.'
      : datum === ''
        ? 'In {cell} staat {waarde}. Die code kent het programma niet.'
        : 'In {cell} staat een datum ({datum}). Excel maakte die waarschijnlijk van een code, zoals 1-1.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De rij telt niet mee: het is niet duidelijk of het een gewone baan, inleen of beschut werk is.',
  why: 'De code bepaalt hoe een baan meetelt. De lijst van dit programma is misschien niet volledig.',
  todo: ({ datum, reeks }) =>
    reeks === true
      ? 'De cel is waarschijnlijk aan de hoek omlaag getrokken. Kopieer de juiste code uit de eerste rij van de reeks, en plak die in de rijen eronder.'
      : datum === undefined || datum === ''
        ? 'Vergelijk de code met de loonaangifte. Is het echt deze code? Schrijf dan in de toelichting wat voor werk het is.'
        : 'Zet de celnotatie van de kolom op Tekst, en vul de code opnieuw in. Die staat in de loonaangifte.',
});

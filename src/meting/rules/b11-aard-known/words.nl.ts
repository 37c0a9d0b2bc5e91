import { ruleWords } from '../../judge/rule-words';
import type { B11Facts } from './rule';

const words = ruleWords<B11Facts>();

export const finding = words.finding({
  title: 'De aard van de arbeidsverhouding is niet bekend',
  what: 'In {cell} staat {waarde}. Die code kent het programma niet.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De rij telt niet mee: het is niet duidelijk of het een gewone baan, inleen of beschut werk is.',
  why: 'De code bepaalt hoe een baan meetelt. De lijst van dit programma is misschien niet volledig.',
  todo: 'Vergelijk de code met de loonaangifte. Is het echt deze code? Schrijf dan in de toelichting wat voor werk het is.',
});

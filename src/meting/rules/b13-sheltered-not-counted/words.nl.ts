import { ruleWords } from '../../judge/rule-words';
import type { B13Facts } from './rule';

const words = ruleWords<B13Facts>();

export const finding = words.finding({
  title: 'Beschut werk is als baan geteld',
  what: 'In {cell} staan {banen} banen, maar code {aard} is beschut werk.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'In het totaal zitten banen die niet mogen meetellen.',
  why: 'Beschut werk telt niet mee voor de banenafspraak.',
  todo: ({ rijen = 1 }) =>
    rijen >= 3
      ? 'Zo staat het in {rijen} rijen onder elkaar. Is de code omlaag getrokken? Vul dan in elke rij de eigen code in, uit de loonaangifte. Is het echt beschut werk? Zet dan het aantal banen op 0. Is de persoon gedetacheerd vanuit de Wsw? Gebruik dan code 22.'
      : 'Kijk in de loonaangifte of de code klopt. Is het beschut werk? Zet dan het aantal banen in deze rij op 0. Is de persoon gedetacheerd vanuit de Wsw? Gebruik dan code 22.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S30Facts } from './rule';

const words = ruleWords<S30Facts>();

export const finding = words.finding({
  title: 'Veel rijen hebben nul uren',
  what: 'In {rijen} rijen staat 0 verloonde uren. De eerste is {cell}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Een rij met 0 uren telt voor geen baan. Horen daar uren te staan, dan is het aantal banen te laag.',
  why: 'Een formule die in een andere lijst niets vindt, geeft vaak 0.',
  todo: 'Kijk in de salarisadministratie of deze mensen echt geen uren hadden. Klopt het? Leg dan uit waarom.',
});

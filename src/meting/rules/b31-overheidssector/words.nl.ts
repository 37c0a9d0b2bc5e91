import { ruleWords } from '../../judge/rule-words';
import type { B31Facts } from './rule';

const words = ruleWords<B31Facts>();

export const finding = words.finding({
  title: 'Overheidssector ontbreekt of is onbekend',
  what: (facts) =>
    facts.waarde === ''
      ? 'Rij {row} telt bij de overheid, maar {cell} is leeg.'
      : 'In {cell} staat "{waarde}". Die staat niet in de lijst van overheidssectoren.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'De baan is niet terug te vinden in het verslag van uw sector.',
    sectorraad: 'De baan komt niet in de uitsplitsing per overheidssector.',
  },
  why: 'De overheid rapporteert over veertien sectoren. Geen bron bevestigt de lijst met namen.',
  todo: 'Kies de sector uit de lijst. Past geen ervan? Kies dan "overig" en leg uit waarom.',
});

import { ruleWords } from '../../judge/rule-words';
import type { Q01Facts } from './rule';

const words = ruleWords<Q01Facts>();

export const finding = words.finding({
  title: 'Quotum ingevuld onder de drempel',
  what: 'In {cell} staat {waarde}, maar met {uren} verloonde uren zit u onder de drempel van {drempel} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Voor deze werkgever geldt over {jaar} geen quotum. Het getal telt nergens mee.',
  why: 'Een werkgever die in het jaar of in het jaar ervoor minder dan 40.575 verloonde uren had, heeft geen quotum.',
  todo: {
    bestuur: 'Maak {cell} leeg, of verbeter de verloonde uren als die niet over de hele werkgever gaan.',
    sectorraad:
      'Laat het tekort van deze werkgever weg, behalve als het bestuur de verloonde uren verbetert.',
  },
});

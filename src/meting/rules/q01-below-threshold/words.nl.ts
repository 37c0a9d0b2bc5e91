import { ruleWords } from '../../judge/rule-words';
import type { Q01Facts } from './rule';

const words = ruleWords<Q01Facts>();

export const finding = words.finding({
  title: 'Quotum opgegeven onder de drempel',
  what: 'In {cell} staat {waarde}, maar met {uren} verloonde uren ligt u onder de drempel van {drempel} uren.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Voor {jaar} geldt voor deze werkgever geen quotum; het getal telt nergens mee.',
  why: 'Wie in het jaar zelf of het jaar ervoor minder dan 40.575 verloonde uren had, valt buiten het quotum.',
  todo: {
    bestuur: 'Maak {cell} leeg, of verbeter de verloonde uren als die niet van de hele werkgever zijn.',
    sectorraad:
      'Neem het tekort van deze werkgever niet mee, tenzij het bestuur de verloonde uren verbetert.',
  },
});

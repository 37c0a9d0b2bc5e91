import { ruleWords } from '../../judge/rule-words';
import type { Q04Facts } from './rule';

const words = ruleWords<Q04Facts>();

export const finding = words.finding({
  title: 'Wsw-werk in de uren voor het quotum',
  what: 'In {cell} staan {uren} uren van de doelgroep, en de meting heeft {rijen} rijen met Wsw-werk.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Uren die niet meetellen, maken het quotumtekort te klein.',
  why: 'Uren van een Wsw-dienstverband tellen niet mee bij het sociaal ontwikkelbedrijf. Ze tellen wel mee bij de werkgever die inleent.',
  todo: 'Controleer dat in {cell} geen uren van Wsw-dienstverbanden zitten, en schrijf dat in de toelichting.',
});

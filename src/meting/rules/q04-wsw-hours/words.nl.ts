import { ruleWords } from '../../judge/rule-words';
import type { Q04Facts } from './rule';

const words = ruleWords<Q04Facts>();

export const finding = words.finding({
  title: 'Wsw-werk in de opgave voor het quotum',
  what: 'In {cell} staan {uren} uren van de doelgroep, en de meting heeft {rijen} rijen met Wsw-werk.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Uren die niet meetellen maken het quotumtekort te klein.',
  why: 'Uren van een Wsw-dienstverband tellen bij het sw-bedrijf niet mee, wel bij wie de werknemer inleent.',
  todo: 'Controleer of de uren in {cell} zonder Wsw-dienstverbanden zijn, en schrijf dat in de toelichting.',
});

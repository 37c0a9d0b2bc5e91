import { ruleWords } from '../../judge/rule-words';
import type { B23Facts } from './rule';

const words = ruleWords<B23Facts>();

export const finding = words.finding({
  title: 'Registratie verandert binnen het tijdvak',
  what: 'De registratie begint of eindigt op {dag}, midden in het tijdvak van rij {row}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Alle uren van dit tijdvak tellen mee. U hoeft niets te splitsen.',
  why: 'Begint of eindigt een registratie in een tijdvak? Dan tellen de uren van het hele tijdvak.',
  todo: 'Controleer of de verloonde uren over het hele tijdvak gaan, en niet over een deel.',
});

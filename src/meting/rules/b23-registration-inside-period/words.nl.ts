import { ruleWords } from '../../judge/rule-words';
import type { B23Facts } from './rule';

const words = ruleWords<B23Facts>();

export const finding = words.finding({
  title: 'Registratie verandert binnen het tijdvak',
  what: 'De registratie begint of eindigt op {dag}, midden in het tijdvak van rij {row}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Alle uren van dit tijdvak tellen mee. U hoeft niets te verdelen.',
  why: 'Begint of eindigt een registratie in een tijdvak, dan tellen de uren van het hele tijdvak.',
  todo: 'Controleer of in de kolom met verloonde uren het hele tijdvak staat, en niet een deel.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B24Facts } from './rule';

const words = ruleWords<B24Facts>();

export const finding = words.finding({
  title: 'Persoon is ouder dan de AOW-leeftijd',
  what: 'Volgens {cell} was deze persoon op {tijdvak} al ouder dan {jaren} jaar en {maanden} maanden.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De registratie hoort dan te zijn geëindigd. De uren tellen mogelijk ten onrechte mee.',
  why: 'UWV beëindigt de registratie als iemand de AOW-leeftijd bereikt.',
  todo: 'Controleer de geboortedatum en de einddatum van de registratie.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B24Facts } from './rule';

const words = ruleWords<B24Facts>();

export const finding = words.finding({
  title: 'Persoon is ouder dan de AOW-leeftijd',
  what: 'Volgens {cell} was deze persoon op {tijdvak} al ouder dan {jaren} jaar en {maanden} maanden.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'De registratie had dan al moeten eindigen. Deze uren tellen misschien mee terwijl dat niet mag.',
  why: 'UWV beëindigt de registratie als iemand de AOW-leeftijd bereikt.',
  todo: 'Controleer de geboortedatum en de einddatum van de registratie.',
});

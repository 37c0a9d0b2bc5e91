import { ruleWords } from '../../judge/rule-words';
import type { L05Facts } from './rule';

const words = ruleWords<L05Facts>();

export const finding = words.finding({
  title: 'LKV gevraagd na de AOW-leeftijd',
  what: 'In {cell} is LKV gevraagd. Deze persoon was op {tijdvak} al ouder dan {jaren} jaar en {maanden} maanden.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Voor deze werknemer is geen recht meer op LKV. Ook de registratie had dan al moeten eindigen.',
  why: 'Het recht op LKV stopt als iemand de AOW-leeftijd bereikt.',
  todo: 'Controleer de geboortedatum. Klopt die? Zet LKV dan op N en trek het verzoek in de loonaangifte in.',
});

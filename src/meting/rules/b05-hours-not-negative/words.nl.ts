import { ruleWords } from '../../judge/rule-words';
import type { B05Facts } from './rule';

const words = ruleWords<B05Facts>();

export const finding = words.finding({
  title: 'Verloonde uren zijn negatief',
  what: 'In {cell} staat {uren} uur. Minder dan nul uren kan niet.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'Verloonde uren zijn uren waarover loon is betaald. Een correctie hoort bij het tijdvak waar de correctie over gaat.',
  todo: 'Vul de uren in uit de loonaangifte over dit tijdvak, na alle correcties.',
});

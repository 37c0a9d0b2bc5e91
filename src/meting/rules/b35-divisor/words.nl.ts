import { ruleWords } from '../../judge/rule-words';
import type { B35Facts } from './rule';

const words = ruleWords<B35Facts>();

export const finding = words.finding({
  title: 'De uren van één baan zijn anders dan de norm',
  what: 'In {cell} staat {deler} uur voor één baan. De norm voor dit tijdvak is {norm} uur.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Elk aantal banen dat hiermee is berekend, is te hoog of te laag.',
  why: 'Eén baan is 25,5 uur per week, of 1.331 uur per jaar.',
  todo: 'Zet de norm in de cel. Moet u van UWV een ander getal gebruiken? Schrijf dan in de toelichting welk getal, en waar het staat.',
});

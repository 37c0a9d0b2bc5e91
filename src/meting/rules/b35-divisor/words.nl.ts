import { ruleWords } from '../../judge/rule-words';
import type { B35Facts } from './rule';

const words = ruleWords<B35Facts>();

export const finding = words.finding({
  title: 'Uren per baan wijken af van de norm',
  what: 'In {cell} staat {deler} uur per baan. De norm voor dit tijdvak is {norm}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Alle banen die hiermee zijn berekend, zijn te hoog of te laag.',
  why: 'Eén baan is 25,5 uur per week, of 1.331 uur per jaar.',
  todo: 'Gebruik de norm. Moet u van UWV een ander getal gebruiken? Zet dat dan met de bron in de toelichting.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B32Facts } from './rule';

const words = ruleWords<B32Facts>();

export const finding = words.finding({
  title: 'Rij gaat over een andere periode dan de meting',
  what: 'Het tijdvak van {begin} tot en met {einde} valt niet in de peilmaand ({maand}-{jaar}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'De meting kijkt naar de uren in één maand: december, tenzij op het blad Opgave een andere peilmaand staat.',
  todo: 'Houd alleen de rijen van de peilmaand over. Klopt de peilmaand of het jaar op het blad Opgave niet? Verbeter dat daar.',
});

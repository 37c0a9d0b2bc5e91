import { ruleWords } from '../../judge/rule-words';
import type { B32Facts } from './rule';

const words = ruleWords<B32Facts>();

export const finding = words.finding({
  title: 'Rij gaat over een andere periode dan de meting',
  what: 'Deze rij gaat over {begin} tot en met {einde}. De meting gaat over de peilmaand {maand}-{jaar}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De rij telt niet mee.',
  why: 'Een meting telt de uren van één maand, de peilmaand. Dat is december, of de maand op het blad Opgave.',
  todo: 'Gaat de rij over een andere maand? Verwijder de rij dan, of filter in uw salarisprogramma op de peilmaand. Klopt de peilmaand of het jaar op het blad Opgave niet? Verbeter het daar.',
});

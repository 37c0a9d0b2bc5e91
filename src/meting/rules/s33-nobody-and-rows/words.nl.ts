import { ruleWords } from '../../judge/rule-words';
import type { S33Facts } from './rule';

const words = ruleWords<S33Facts>();

export const finding = words.finding({
  title: 'Dat er niemand uit de doelgroep is, is niet zeker',
  what: ({ rijen, bladen }) =>
    bladen > 0
      ? bladen === 1
        ? 'Volgens {cell} werkte er niemand uit de doelgroep. Toch is er een blad dat niet is gelezen: {blad}.'
        : 'Volgens {cell} werkte er niemand uit de doelgroep. Toch zijn er {bladen} bladen die niet zijn gelezen; {blad} is het eerste.'
      : rijen === 1
        ? 'Volgens {cell} werkte er niemand uit de doelgroep. Toch is er één rij die meetelt.'
        : 'Volgens {cell} werkte er niemand uit de doelgroep. Toch zijn er {rijen} rijen die meetellen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Het is niet zeker dat er nul banen zijn. Zo telt deze werkmap niet mee.',
  why: '“Niemand uit de doelgroep” is alleen voor een werkmap zonder rijen: dan telt de organisatie mee met nul banen. Op een blad dat niet is gelezen, kunnen ook mensen staan.',
  todo: ({ bladen = 0 }) =>
    bladen > 0
      ? 'Staan er mensen op dat blad? Zet hen dan op het blad Meting, en maak {cell} leeg of vul nee in. Staan er geen mensen op? Verwijder dat blad dan uit deze werkmap.'
      : 'Kloppen de rijen? Maak {cell} dan leeg, of vul nee in. Kloppen ze niet? Verwijder dan de rijen.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S31Facts } from './rule';

const words = ruleWords<S31Facts>();

export const finding = words.finding({
  title: 'In deze werkmap staan twee organisaties',
  what: ({ reden, plaatsen }) =>
    reden === 'rijen'
      ? plaatsen > 1
        ? 'Op {plaatsen} plaatsen, de eerste vanaf {cell} op blad {sheet}, staan rijen onder de naam {naam} of met een loonheffingennummer daarvan. De werkmap is van {organisatie}, en uit geen loonheffingennummer blijkt dat dat dezelfde is.'
        : 'Vanaf {cell} op blad {sheet} staan rijen onder de naam {naam}. De werkmap is van {organisatie}, en uit geen loonheffingennummer blijkt dat dat dezelfde is.'
      : 'Blad {sheet} is een tweede opgave, van {naam}. Blad {blad} is van {organisatie}. Blad {sheet} is niet gebruikt.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Alle rijen zijn geteld voor één organisatie. Die krijgt zo de banen van een andere.',
  why: 'Een werkmap is van één organisatie. Voor wie de rijen tellen, staat alleen op het eerste blad Opgave.',
  todo: {
    bestuur:
      'Maak voor elke organisatie een eigen werkmap. Is het dezelfde organisatie? Verwijder de tweede opgave, of geef de rijen of het blad een andere naam.',
    sectorraad: 'Vraag om een werkmap per bestuur. Neem geen cijfer uit deze werkmap over.',
  },
});

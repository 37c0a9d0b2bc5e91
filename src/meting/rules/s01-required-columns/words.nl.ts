import { ruleWords } from '../../judge/rule-words';
import type { S01Facts } from './rule';

const words = ruleWords<S01Facts>();

export const finding = words.finding({
  title: 'Een verplichte kolom ontbreekt',
  what: ({ onbekend }) =>
    'Op blad {sheet} staat geen kolom "{kop}".' +
    (onbekend.length > 0 ? ' Niet herkend zijn: {onbekend}.' : ''),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Zonder deze kolom zijn de banen niet te tellen.',
  why: 'Deze kolom is nodig om te bepalen of en hoe een baan meetelt.',
  todo: 'Staat dit gegeven onder een andere kop? Verander die kop in "{kop}". Ontbreekt het? Voeg de kolom toe en vul haar. Wat voor de hele organisatie geldt, mag ook op het blad Opgave staan.',
});

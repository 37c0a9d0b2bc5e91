import { ruleWords } from '../../judge/rule-words';
import { lastTextNotice } from '../shared/last-text.nl';
import type { S01Facts } from './rule';

const words = ruleWords<S01Facts>();

export const finding = words.finding({
  title: 'Een verplichte kolom ontbreekt',
  what: ({ onbekend, kop }) =>
    (isList(kop)
      ? 'Op blad {sheet} ontbreken de kolommen {kop}.'
      : 'Op blad {sheet} staat geen kolom "{kop}".') +
    (onbekend.length > 0 ? ' Niet herkend: {onbekend}.' : ''),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Zonder deze kolom zijn banen niet te tellen.',
  why: 'Deze kolom laat zien of en hoe een baan meetelt.',
  todo: ({ laatsteTekst, kop = '' }) =>
    isList(kop)
      ? 'Staan deze gegevens onder andere koppen? Verander die koppen in {kop}. Ontbreken zij? Voeg de kolommen toe en vul ze in. Is het voor de hele organisatie hetzelfde? Dan mag het ook op het blad Opgave staan.'
      : `Staat dit gegeven onder een andere kop? Verander die kop in "{kop}". Ontbreekt het? Voeg de kolom toe en vul hem in. Is het voor de hele organisatie hetzelfde? Dan mag het ook op het blad Opgave staan.${lastTextNotice(laatsteTekst)}`,
});

const isList = (kop: string): boolean => kop.includes(', ');

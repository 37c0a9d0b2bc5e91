import { ruleWords } from '../../judge/rule-words';
import type { S35Facts } from './rule';

const words = ruleWords<S35Facts>();

export const finding = words.finding({
  title: 'De Opgave spreekt zichzelf of de rijen tegen',
  what: ({ rijen }) =>
    rijen === 0
      ? 'In {cell} staat "{opgave}" bij "{veld}", en in {plaats} "{anders}" bij "Sector". Een werkgever van de markt heeft geen overheidssector.'
      : 'In {cell} staat "{opgave}" bij "{veld}". In de kolom op blad "{blad}" staat bij alle {rijen} rijen die er iets over zeggen iets anders, vanaf {plaats}: {anders}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Misschien zijn de rijen van een andere werkgever, of tellen alle banen bij de verkeerde sector.',
  why: 'Op het blad Opgave staat van wie de meting is. Dan gaat ten minste één rij daarover.',
  todo: ({ rijen }) =>
    rijen === 0
      ? 'Hoort u bij de overheid? Zet dan "overheid" bij Sector. Zo niet, maak Overheidssector dan leeg.'
      : 'Kijk wat er niet klopt: de cel op het blad Opgave of de kolom in de rijen. Verbeter die. Kloppen beide? Leg dan uit waarom.',
});

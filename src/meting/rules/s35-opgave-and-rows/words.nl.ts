import { ruleWords } from '../../judge/rule-words';
import type { S35Facts } from './rule';

const words = ruleWords<S35Facts>();

export const finding = words.finding({
  title: 'De Opgave spreekt zichzelf of de rijen tegen',
  what: ({ rijen, uren, onbekend }) =>
    onbekend
      ? 'In {cell} staat "{opgave}" bij "{veld}". Zo heet geen arbeidsmarktregio.'
      : uren > 0
        ? 'In {cell} staat {opgave} bij "{veld}". Alleen al de {rijen} rijen van eigen werknemers in de meting hebben samen {uren} verloonde uren.'
        : rijen === 0
          ? 'In {cell} staat "{opgave}" bij "{veld}", en in {plaats} "{anders}" bij "Sector". Een werkgever van de markt heeft geen overheidssector.'
          : 'In {cell} staat "{opgave}" bij "{veld}". In de kolom op blad "{blad}" staat bij alle {rijen} rijen die er iets over zeggen iets anders, vanaf {plaats}: {anders}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Misschien zijn de rijen van een andere werkgever, of is een getal of sector in de opgave niet goed.',
  why: 'Op het blad Opgave staat van wie de meting is, en over het hele jaar. Dan gaat ten minste één rij daarover, en hebben de rijen niet meer uren.',
  todo: ({ rijen, uren = 0, onbekend = false }) =>
    onbekend
      ? 'Kies in {cell} een arbeidsmarktregio uit de lijst van het sjabloon. Weet u het niet? Maak {cell} dan leeg.'
      : uren > 0
        ? 'Vul in {cell} de verloonde uren van het hele jaar in. Staat daar het goede getal? Kijk dan of de uren in de rijen van één tijdvak zijn.'
        : rijen === 0
          ? 'Hoort u bij de overheid? Zet dan "overheid" bij Sector. Zo niet, maak Overheidssector dan leeg.'
          : 'Kijk wat er niet klopt: de cel op het blad Opgave of de kolom in de rijen. Verbeter die. Kloppen beide? Leg dan uit waarom.',
});

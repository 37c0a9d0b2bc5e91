import { ruleWords } from '../../judge/rule-words';
import type { S35Facts } from './rule';

const words = ruleWords<S35Facts>();

export const finding = words.finding({
  title: 'De Opgave past bij geen enkele rij',
  what: 'Wat bij "{veld}" in {cell} staat, staat in geen van de {rijen} rijen die er iets over zeggen.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Misschien zijn de rijen van een andere werkgever, of tellen alle banen bij de verkeerde sector.',
  why: 'Op het blad Opgave staat van wie de meting is. Dan gaat ten minste één rij daarover.',
  todo: 'Kijk wat er niet klopt: de cel op het blad Opgave of de kolom in de rijen. Verbeter die. Kloppen beide? Leg dan uit waarom.',
});

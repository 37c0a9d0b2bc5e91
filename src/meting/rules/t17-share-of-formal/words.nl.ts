import { ruleWords } from '../../judge/rule-words';
import type { T17Facts } from './rule';

const words = ruleWords<T17Facts>();

export const finding = words.finding({
  title: 'Het deel formele dienstverbanden is ongewoon',
  what: 'Van de extra banen is {aandeel}% een formeel dienstverband (cel {cell}). Gewoon is {van}% tot {tot}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Misschien staan er banen in de verkeerde rij.',
  why: 'In heel Nederland was het 92% in 2021 en 104,5% in 2024. Boven 100% kan: dan zijn er minder banen via inleen dan bij de nulmeting.',
  todo: 'Kijk na of uitzendwerk en detachering vanuit de Wsw bij inleen staan. Staan ze daar? Leg dan uit waarom het deel anders is.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T17Facts } from './rule';

const words = ruleWords<T17Facts>();

export const finding = words.finding({
  title: 'Ongewoon aandeel formele dienstverbanden',
  what: 'Formele dienstverbanden zijn {aandeel}% van de toename (cel {cell}). Gebruikelijk is {van}% tot {tot}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Misschien staan er banen in de verkeerde rij.',
  why: 'Landelijk was het aandeel 92% in 2021 en 104,5% in 2024.',
  todo: 'Controleer of uitzendwerk en Wsw-detachering bij inleen staan. Klopt dat? Leg dan uit waarom het aandeel afwijkt.',
});

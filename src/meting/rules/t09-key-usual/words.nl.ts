import { ruleWords } from '../../judge/rule-words';
import type { T09Facts } from './rule';

const words = ruleWords<T09Facts>();

export const finding = words.finding({
  title: 'Ongewone verdeelsleutel',
  what: 'De overheid krijgt {overheid}% van de banen via inleen (cel {cell}). Gebruikelijk is {van}% tot {tot}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Een klein verschil in de verdeelsleutel verschuift veel banen tussen de sectoren.',
  why: 'Alle bekende verdeelsleutels geven de overheid tussen 24% en 34%.',
  todo: 'Schrijf in de toelichting uit welk onderzoek deze verdeelsleutel komt. Of verbeter hem als markt en overheid zijn verwisseld.',
});

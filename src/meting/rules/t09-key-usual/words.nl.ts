import { ruleWords } from '../../judge/rule-words';
import type { T09Facts } from './rule';

const words = ruleWords<T09Facts>();

export const finding = words.finding({
  title: 'Ongewone verdeelsleutel',
  what: 'De overheid krijgt {overheid}% van de banen via inleen (cel {cell}). Gewoon is {van} tot {tot}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Kleine verschillen in de sleutel verschuiven veel banen tussen de sectoren.',
  why: 'Alle bekende sleutels geven de overheid tussen 24 en 34%.',
  todo: 'Schrijf in de toelichting uit welk onderzoek deze sleutel komt, of verbeter hem als markt en overheid zijn verwisseld.',
});

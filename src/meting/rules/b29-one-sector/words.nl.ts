import { ruleWords } from '../../judge/rule-words';
import type { B29Facts } from './rule';

const words = ruleWords<B29Facts>();

export const finding = words.finding({
  title: 'Eén werkgever staat in twee sectoren',
  what: 'Werkgever {lhnr} staat {rijen} keer bij {sector} en {andereRijen} keer bij {ander}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'De banen van deze werkgever worden over twee sectoren verdeeld.',
  why: 'Een werkgever hoort een heel kalenderjaar bij één sector: overheid of markt.',
  todo: 'Ga na bij welke sector deze werkgever hoort en vul die in alle rijen in.',
});

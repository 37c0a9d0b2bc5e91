import { ruleWords } from '../../judge/rule-words';
import type { B29Facts } from './rule';

const words = ruleWords<B29Facts>();

export const finding = words.finding({
  title: 'One employer stands in two sectors',
  what: 'Employer {lhnr} stands {rijen} times under {sector} and {andereRijen} times under {ander}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The jobs of this employer are divided over two sectors.',
  why: 'An employer belongs to one sector for a whole calendar year: government or market.',
  todo: 'Find out to which sector this employer belongs and fill that in for all its rows.',
});

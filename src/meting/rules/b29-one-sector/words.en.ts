import { ruleWords } from '../../judge/rule-words';
import type { B29Facts } from './rule';

const words = ruleWords<B29Facts>();

export const finding = words.finding({
  title: 'One employer is in two sectors',
  what: 'Employer {lhnr} appears {rijen} times under {sector} and {andereRijen} times under {ander}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This employer’s jobs are split between two sectors.',
  why: 'An employer belongs to one sector for a whole calendar year: government or market.',
  todo: 'Find out which sector this employer belongs to and fill it in on all its rows.',
});

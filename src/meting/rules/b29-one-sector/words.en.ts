import { ruleWords } from '../../judge/rule-words';
import type { B29Facts } from './rule';

const words = ruleWords<B29Facts>();

export const finding = words.finding({
  title: 'One employer is in two sectors',
  what: 'Employer {lhnr} appears {rijen} times under {sector} and {andereRijen} times under {ander}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'These rows do not count until this is fixed. As they stand they would count in the wrong sector.',
  why: 'An employer belongs to one sector for a whole calendar year: government or market.',
  todo: 'Find out which sector this employer belongs to. Enter that sector in all of its rows.',
});

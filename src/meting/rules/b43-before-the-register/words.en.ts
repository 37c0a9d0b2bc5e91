import { ruleWords } from '../../judge/rule-words';
import type { B43Facts } from './rule';

const words = ruleWords<B43Facts>();

export const finding = words.finding({
  title: 'The registration begins before there was a register',
  what: 'The registration begins on {begin}, before the nulmeting of 31 December 2012.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row counts. If the date is wrong, it may count wrongly.',
  why: 'The doelgroepregister belongs to the banenafspraak, which begins with the nulmeting. Often a date of birth or a wrong year was filled in.',
  todo: 'Check the begin against the answer of UWV. Is it right after all? Explain it.',
});

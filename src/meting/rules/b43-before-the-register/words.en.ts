import { ruleWords } from '../../judge/rule-words';
import type { B43Facts } from './rule';

const words = ruleWords<B43Facts>();

export const finding = words.finding({
  title: 'The registration starts before there was a register',
  what: 'The registration starts on {begin}, before the nulmeting of 31 December 2012.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row counts. If the date is wrong, it may count when it should not.',
  why: 'The doelgroepregister belongs to the banenafspraak, which starts with the nulmeting. For Wsw and Wajong the indication can be older, so this rule does not ask about those. For another or an unknown ground such a date can be right as well. More often it is a date of birth or a wrong year.',
  todo: 'Check the start date against UWV’s answer. Is it right after all? Explain why.',
});

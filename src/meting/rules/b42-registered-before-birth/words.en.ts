import { ruleWords } from '../../judge/rule-words';
import type { B42Facts } from './rule';

const words = ruleWords<B42Facts>();

export const finding = words.finding({
  title: 'Registered before birth',
  what: 'The date of birth, {geboren}, is after the start of the registration on {begin}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'One of the two dates cannot be right.',
  todo: 'Correct the date of birth or the start date of the registration.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B07Facts } from './rule';

const words = ruleWords<B07Facts>();

export const finding = words.finding({
  title: 'More hours than the period has',
  what: '{cell} contains {uren} hours. The period has {dagen} days, so at most {hoogstens} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count until this is fixed. As it stands it would be far too many jobs.',
  why: 'A day has 24 hours. Often these are the hours of a whole year, or a decimal point is missing.',
  todo: 'Fill in the paid hours of this period only.',
});

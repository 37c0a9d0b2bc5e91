import { ruleWords } from '../../judge/rule-words';
import type { B07Facts } from './rule';

const words = ruleWords<B07Facts>();

export const finding = words.finding({
  title: 'More hours than the period has',
  what: ({ begin, dagen }) =>
    begin === ''
      ? '{cell} contains {uren} hours. The period has {dagen} days, so at most {hoogstens} hours.'
      : `{cell} contains {uren} hours, but this person came on {begin} only. The ${dagen === 1 ? 'one day' : '{dagen} days'} to the end of the period ${dagen === 1 ? 'has' : 'have'} {hoogstens} hours at most.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count until this is fixed. As it stands it would be far too many jobs.',
  why: 'A day has 24 hours. Often these are the hours of a whole year, or a decimal point is missing.',
  todo: ({ begin = '' }) =>
    begin === ''
      ? 'Fill in the paid hours of this period only.'
      : 'Check Begin inkomstenverhouding. If that day is right, fill in the hours from that day on only.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B51Facts } from './rule';

const words = ruleWords<B51Facts>();

export const finding = words.finding({
  title: 'More hours than there are after the job began',
  what: ({ dagen }) =>
    `{cell} contains {uren} hours, but this person came on {begin} only. The ${dagen === 1 ? 'one day' : '{dagen} days'} to the end of the period ${dagen === 1 ? 'has' : 'have'} {hoogstens} hours at most.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count until this is fixed. As it stands it would be too many jobs.',
  why: 'A day has 24 hours. Often these are the hours of a whole month, or the first day is wrong.',
  todo: 'Check Begin inkomstenverhouding. If that day is right, fill in the hours from that day on only.',
});

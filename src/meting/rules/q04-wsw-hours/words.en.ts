import { ruleWords } from '../../judge/rule-words';
import type { Q04Facts } from './rule';

const words = ruleWords<Q04Facts>();

export const finding = words.finding({
  title: 'Wsw work in the return for the quotum',
  what: '{cell} holds {uren} hours of the target group, and the meting has {rijen} rows of Wsw work.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Hours that do not count make the shortage too small.',
  why: 'Hours of a Wsw employment do not count for the sw-bedrijf, but do for whoever borrows the worker.',
  todo: 'Check that the hours in {cell} are without Wsw employments, and write so in the toelichting.',
});

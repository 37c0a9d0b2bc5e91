import { ruleWords } from '../../judge/rule-words';
import type { Q04Facts } from './rule';

const words = ruleWords<Q04Facts>();

export const finding = words.finding({
  title: 'Wsw work in the hours for the quotum',
  what: '{cell} contains {uren} hours of the target group, and the meting has {rijen} rows of Wsw work.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Hours that do not count make the shortage too small.',
  why: 'Hours in Wsw employment do not count for the sociaal ontwikkelbedrijf. They do count for the employer the worker is lent to.',
  todo: 'Check that the hours in {cell} do not include Wsw employment, and say so in the explanation.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T05Facts } from './rule';

const words = ruleWords<T05Facts>();

export const finding = words.finding({
  title: 'Level is not nulmeting plus increase',
  what: '{cell} holds {niveau}. The nulmeting {nulmeting} plus the increase {toename} is {verwacht}: a difference of {verschil}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Level and increase contradict each other; the increase counts for the target.',
  why: 'Extra jobs are always counted against the nulmeting of the end of 2012.',
  todo: 'Check whether {cell} holds the level of the same year as the increase, and correct what is wrong.',
});

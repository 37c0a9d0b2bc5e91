import { ruleWords } from '../../judge/rule-words';
import type { T05Facts } from './rule';

const words = ruleWords<T05Facts>();

export const finding = words.finding({
  title: 'The level is not the nulmeting plus the increase',
  what: '{cell} contains {niveau}. The nulmeting ({nulmeting}) plus the increase ({toename}) is {verwacht}: a difference of {verschil}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Level and increase contradict each other. The increase counts towards the target.',
  why: 'Extra jobs are always counted from the nulmeting at the end of 2012.',
  todo: 'Check that {cell} contains the level for the same year as the increase, and correct what is wrong.',
});

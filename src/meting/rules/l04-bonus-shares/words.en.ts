import { ruleWords } from '../../judge/rule-words';
import type { L04Facts } from './rule';

const words = ruleWords<L04Facts>();

export const finding = words.finding({
  title: 'The bonus share is more than the whole',
  what: '{cell} contains a share of {aandeel}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'More bonus is shared out than there is.',
  why: 'Employers may share a bonus as they like, but never more than the whole of it.',
  todo: 'Fill in a share from 0 to 1. The shares for one person in one period may add up to 1 at most.',
});

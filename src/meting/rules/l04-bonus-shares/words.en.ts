import { ruleWords } from '../../judge/rule-words';
import type { L04Facts } from './rule';

const words = ruleWords<L04Facts>();

export const finding = words.finding({
  title: 'Bonus share is more than the whole',
  what: '{cell} holds a share of {aandeel}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'More bonus is divided than there is.',
  why: 'Employers may divide a bonus as they like, but together never more than one whole.',
  todo: 'Fill in a share from 0 to 1, and see that the shares for one person in one period are 1 together at most.',
});

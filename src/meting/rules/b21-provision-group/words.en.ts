import { ruleWords } from '../../judge/rule-words';
import type { B21Facts } from './rule';

const words = ruleWords<B21Facts>();

export const finding = words.finding({
  title: 'Impairment before the age of 18 is not recorded',
  what: 'Row {row} has ground 2, but {cell} does not say J.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'It cannot be seen whether this person belongs to the target group.',
  why: 'Ground 2 is for people who earn the minimum wage only with a provision. The impairment must have arisen before the age of 18 or during study.',
  todo: 'See in the decision of UWV when the impairment arose. Fill in J or correct the ground.',
});

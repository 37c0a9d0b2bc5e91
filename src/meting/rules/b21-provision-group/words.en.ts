import { ruleWords } from '../../judge/rule-words';
import type { B21Facts } from './rule';

const words = ruleWords<B21Facts>();

export const finding = words.finding({
  title: 'Disability before the age of 18 is not recorded',
  what: 'Row {row} has ground 2, but {cell} does not say J.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'It is not clear whether this person belongs to the target group.',
  why: 'Ground 2 is for people who can only earn the minimum wage with a provision, such as an aid at work. The disability must have started before age 18 or while studying.',
  todo: 'Look in UWV’s decision to see when the disability started. Fill in J or correct the ground.',
});

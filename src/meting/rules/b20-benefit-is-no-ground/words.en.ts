import { ruleWords } from '../../judge/rule-words';
import type { B20Facts } from './rule';

const words = ruleWords<B20Facts>();

export const finding = words.finding({
  title: 'A WIA or WW benefit is not a ground',
  what: '{cell} gives {waarde} as the ground.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'There is a bill to add people on WIA or WW benefit. Until it becomes law, they do not count on that ground.',
  todo: 'Has UWV confirmed that the person is in the register? Fill that in and clear {cell}. The letter of the ground is not needed. If not, delete the row.',
});

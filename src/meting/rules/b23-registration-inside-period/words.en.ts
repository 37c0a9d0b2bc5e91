import { ruleWords } from '../../judge/rule-words';
import type { B23Facts } from './rule';

const words = ruleWords<B23Facts>();

export const finding = words.finding({
  title: 'Registration changes within the period',
  what: 'The registration starts or ends on {dag}, in the middle of the period of row {row}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'All hours in this period count. You do not have to split anything.',
  why: 'If a registration starts or ends within a period, the hours of the whole period count.',
  todo: 'Check that the paid hours are for the whole period, not just part of it.',
});

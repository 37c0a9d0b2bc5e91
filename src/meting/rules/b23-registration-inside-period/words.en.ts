import { ruleWords } from '../../judge/rule-words';
import type { B23Facts } from './rule';

const words = ruleWords<B23Facts>();

export const finding = words.finding({
  title: 'Registration changes within the period',
  what: 'The registration starts or ends on {dag}, in the middle of the period of row {row}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'All hours of this period count. You need not divide anything.',
  why: 'Where a registration starts or ends in a period, the hours of the whole period count.',
  todo: 'Check that the paid hours are those of the whole period and not of a part.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B47Facts } from './rule';

const words = ruleWords<B47Facts>();

export const finding = words.finding({
  title: 'Contract hours that are not those of one week',
  what: ({ uren }) =>
    uren > 0
      ? '{cell} contains {contract} contract hours a week. That is about as many as the {uren} paid hours of the whole period.'
      : '{cell} contains {contract} contract hours a week. More than {grens} hours a week is very rare.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row counts. The paid hours cannot be compared properly with the contract.',
  why: 'Often these are the hours of a month, or the decimal comma was lost.',
  todo: 'Enter the hours of one week in {cell}. Are they right after all? Explain why.',
});

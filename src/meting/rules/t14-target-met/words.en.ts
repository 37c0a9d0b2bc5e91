import { ruleWords } from '../../judge/rule-words';
import type { T14Facts } from './rule';

const words = ruleWords<T14Facts>();

export const finding = words.finding({
  title: 'The target was not met',
  what: 'In {jaar} the target was not met for: {sectoren}. The shortfall is {tekorten} jobs.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'None for the meting. The shortfall belongs in the explanation of the results.',
  why: 'A target is met when the increase is at least as large, for each sector and in total.',
  todo: 'Mention the shortfall of {tekort} jobs ({sector}) when you hand in the figures.',
});

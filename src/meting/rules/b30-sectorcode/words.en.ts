import { ruleWords } from '../../judge/rule-words';
import type { B30Facts } from './rule';

const words = ruleWords<B30Facts>();

export const finding = words.finding({
  title: 'Tax sector code points to another sector',
  what: 'Row {row} stands under {sector}, but tax sector code {code} does not go with that.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job may count in the wrong sector.',
  why: 'Codes 61 to 66 are government as a rule. This is a hint and no rule of law.',
  todo: 'Check the sector. Is it right in spite of the code? Explain that.',
});

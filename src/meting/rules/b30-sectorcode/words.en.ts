import { ruleWords } from '../../judge/rule-words';
import type { B30Facts } from './rule';

const words = ruleWords<B30Facts>();

export const finding = words.finding({
  title: 'The tax sector code suggests another sector',
  what: 'Row {row} is in sector {sector}, but tax sector code {code} does not match that.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The job may count in the wrong sector.',
  why: 'Codes 61 to 66 are usually government. This is a hint, not a legal rule.',
  todo: 'Check the sector. Is it right in spite of the code? Then explain why.',
});

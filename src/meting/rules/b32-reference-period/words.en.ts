import { ruleWords } from '../../judge/rule-words';
import type { B32Facts } from './rule';

const words = ruleWords<B32Facts>();

export const finding = words.finding({
  title: 'Row is about another period than the measurement',
  what: 'The period from {begin} to {einde} does not hold the month of the count ({maand}-{jaar}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'The measurement looks at the hours of one month: December, unless the Opgave names another.',
  todo: 'Keep only the rows of that month. Is the month or year in the Opgave wrong? Correct it there.',
});

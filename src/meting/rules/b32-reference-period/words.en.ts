import { ruleWords } from '../../judge/rule-words';
import type { B32Facts } from './rule';

const words = ruleWords<B32Facts>();

export const finding = words.finding({
  title: 'The row is not about the month of this meting',
  what: 'The period from {begin} to {einde} is not in the reference month ({maand}-{jaar}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'A meting looks at the hours of one month: December, unless the sheet Opgave names another.',
  todo: 'Keep only the rows for the reference month. Is the month or year on the sheet Opgave wrong? Correct it there.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B32Facts } from './rule';

const words = ruleWords<B32Facts>();

export const finding = words.finding({
  title: 'The row is not about the month of this meting',
  what: 'This row is about {begin} to {einde}. The meting is about the reference month {maand}-{jaar}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'A meting counts the hours of one month, the reference month. That is December, or the month on the sheet Opgave.',
  todo: 'If the row is about another month, delete it, or filter on the reference month in your payroll program. If the month or year on the sheet Opgave is wrong, correct it there.',
});

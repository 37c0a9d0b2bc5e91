import { ruleWords } from '../../judge/rule-words';
import type { S27Facts } from './rule';

const words = ruleWords<S27Facts>();

export const finding = words.finding({
  title: 'Dates are half converted',
  what: 'In column "{kop}" only the dates with a day up to 12 are real dates; the others stayed text. Day and month are then swapped.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'No date of the column was used. The rows count once the dates are right.',
  why: 'Excel converts a date it can read. With the month first, 3 December becomes 12 March unnoticed.',
  todo: 'Fetch the data again and choose the order month-day-year when opening, or let the source program write yyyy-mm-dd.',
});

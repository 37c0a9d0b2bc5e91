import { ruleWords } from '../../judge/rule-words';
import type { S27Facts } from './rule';

const words = ruleWords<S27Facts>();

export const finding = words.finding({
  title: 'Only half of the dates were converted',
  what: 'In column "{kop}", only the dates with a day up to 12 are real dates; the others are still text. Day and month are then usually swapped.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'No date in this column was used. The rows will count once the dates are right.',
  why: 'Excel converts any date it can read. If the month comes first, 3 December turns into 12 March without warning.',
  todo: 'The other dates are usually wrong too. Get the data again and choose the order month-day-year when you open it. Or let the source program write yyyy-mm-dd.',
});

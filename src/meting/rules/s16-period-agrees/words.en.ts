import { ruleWords } from '../../judge/rule-words';
import type { S16Facts } from './rule';

const words = ruleWords<S16Facts>();

export const finding = words.finding({
  title: 'Year, period and dates contradict each other',
  what: 'Row {row} gives year {jaar} and period {tijdvak}, but runs from {begin} to {einde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'It is unclear which period the hours are about.',
  why: 'Year, period and the two dates must point to the same period.',
  todo: 'See in the payroll return which period it is and correct what differs, beginning with {cell}.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S16Facts } from './rule';

const words = ruleWords<S16Facts>();

export const finding = words.finding({
  title: 'Year, period and dates contradict each other',
  what: 'Row {row} gives year {jaar} and period {tijdvak}, but runs from {begin} to {einde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'It is not clear which period the hours are for.',
  why: 'The year, the period and the two dates must be about the same period.',
  todo: 'Look in the payroll return to see which period it is. Correct what differs, starting with {cell}.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S17Facts } from './rule';

const words = ruleWords<S17Facts>();

export const finding = words.finding({
  title: 'Periods of one employment overlap',
  what: 'Row {row} runs from {begin} to {einde}. That overlaps with row {eersteRij} of the same income relation.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The same hours count twice.',
  why: 'An income relation is declared by month or by four weeks, not both at once.',
  todo: 'Keep only the row that belongs to your payroll return.',
});

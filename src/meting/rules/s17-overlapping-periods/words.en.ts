import { ruleWords } from '../../judge/rule-words';
import type { S17Facts } from './rule';

const words = ruleWords<S17Facts>();

export const finding = words.finding({
  title: 'Periods of one employment overlap',
  what: 'Row {row} runs from {begin} to {einde}. That overlaps with row {eersteRij} for the same income relation.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The rows do not count until this is resolved. Together they would count these hours twice.',
  why: 'An income relation is reported every month or every four weeks, not both.',
  todo: 'Keep only the row that matches your payroll return.',
});

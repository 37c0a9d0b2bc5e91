import { ruleWords } from '../../judge/rule-words';
import type { B19Facts } from './rule';

const words = ruleWords<B19Facts>();

export const finding = words.finding({
  title: 'Wajong without work capacity does not count here',
  what: (facts) =>
    facts.uren === 0
      ? 'Row {row} is about somebody without lasting capacity for work, without paid hours.'
      : 'Row {row} is about somebody without lasting capacity for work. The period ended on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'This group counts from {vanaf} on, and only where somebody works.',
  todo: 'Check whether J in {cell} is right. If it is, leave the row out of this measurement.',
});

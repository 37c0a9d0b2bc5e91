import { ruleWords } from '../../judge/rule-words';
import type { B19Facts } from './rule';

const words = ruleWords<B19Facts>();

export const finding = words.finding({
  title: 'Wajong without work capacity does not count here',
  what: (facts) =>
    facts.uren === 0
      ? 'Row {row} is about someone with no lasting work capacity, and without paid hours.'
      : 'Row {row} is about someone with no lasting work capacity. The period ended on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'This group counts from {vanaf}, and only if the person works.',
  todo: 'Check whether J in {cell} is right. If it is, delete the row from this meting.',
});

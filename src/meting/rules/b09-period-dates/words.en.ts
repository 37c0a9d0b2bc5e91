import { ruleWords } from '../../judge/rule-words';
import type { B09Facts } from './rule';

const words = ruleWords<B09Facts>();

export const finding = words.finding({
  title: 'Start and end of the period do not fit',
  what: (facts) =>
    facts.dagen === undefined
      ? 'The period starts on {begin} and ends on {einde} already.'
      : 'The period from {begin} to {einde} lasts {dagen} days. That does not fit period type {type}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The product cannot tell how many hours one job is in this period.',
  why: 'A month has 28 to 31 days, four weeks 28 to 35, half a year 181 to 184 and a year 365 or 366.',
  todo: 'Correct the start, the end or the type of the period.',
});

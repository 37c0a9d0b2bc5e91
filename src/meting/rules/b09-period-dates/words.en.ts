import { ruleWords } from '../../judge/rule-words';
import type { B09Facts } from './rule';

const words = ruleWords<B09Facts>();

export const finding = words.finding({
  title: 'Start and end of the period do not fit',
  what: (facts) =>
    facts.dagen === undefined
      ? 'The period starts on {begin} and ends on {einde} already.'
      : 'The period from {begin} to {einde} ({dagen} days) is no period of type {type}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The product cannot tell how many hours one job is in this period.',
  why: 'A month, half year and year follow the calendar. Four weeks are 28 or 35 days; only at the turn of a year they differ.',
  todo: 'Correct the start, the end or the type of the period.',
});

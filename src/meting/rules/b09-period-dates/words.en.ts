import { ruleWords } from '../../judge/rule-words';
import type { B09Facts } from './rule';

const words = ruleWords<B09Facts>();

export const finding = words.finding({
  title: 'The start and end of the period do not match',
  what: (facts) =>
    facts.dagen === undefined
      ? 'The period starts on {begin} but ends on {einde}, before it starts.'
      : 'The period from {begin} to {einde} ({dagen} days) is not a period of type {type}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The program cannot tell how many hours make one job in this period.',
  why: 'A month, half year and year follow the calendar. Four weeks are 28 or 35 days, except at the start and end of a year.',
  todo: 'Correct the start date, the end date or the type of the period.',
});

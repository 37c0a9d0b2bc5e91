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
  todo: ({ lijkt }) =>
    lijkt === 'vroeg'
      ? 'The dates are probably one day early, as after an export in another time zone. Move them one day later.'
      : lijkt === 'laat'
        ? 'The dates are probably one day late. Move them one day earlier.'
        : lijkt === 'stelsel'
          ? 'The dates are four years and a day off (1,462 days): they probably come from a file with the 1904 date system. Paste them again, or add or subtract 1,462 days.'
          : lijkt === 'omgedraaid'
            ? 'Day and month are probably the wrong way round. Put the day first: 01-12-2024 is 1 December.'
            : 'Correct the start date, the end date or the type of the period.',
});

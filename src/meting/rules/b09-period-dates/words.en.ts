import { ruleWords } from '../../judge/rule-words';
import type { B09Facts } from './rule';

const words = ruleWords<B09Facts>();

export const finding = words.finding({
  title: 'The start and end of the period do not match',
  what: (facts) =>
    facts.rijen !== undefined
      ? 'In row {row} the period runs from {begin} to {einde}: one step further than in the row above. It goes on like that for {rijen} rows.'
      : facts.dagen === undefined
        ? 'The period starts on {begin} but ends on {einde}, before it starts.'
        : facts.lijkt === 'dag'
          ? 'The period starts and ends on the same day: {begin}.'
          : facts.type === ''
            ? 'The days from {begin} to {einde} ({dagen} days) are not a whole month, four weeks, a half year or a year.'
            : 'The period from {begin} to {einde} ({dagen} days) is not a period of type {type}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The program cannot tell how many hours make one job in this period.',
  why: 'A month, half year and year follow the calendar. Four weeks are 28 or 35 days, except at the start and end of a year.',
  todo: ({ lijkt, type }) =>
    lijkt === 'vroeg'
      ? 'The dates are probably one day early, as after an export in another time zone. Move them one day later.'
      : lijkt === 'laat'
        ? 'The dates are probably one day late. Move them one day earlier.'
        : lijkt === 'stelsel'
          ? 'The dates are four years and a day off (1,462 days): they probably come from a file with the 1904 date system. Paste them again, or add or subtract 1,462 days.'
          : lijkt === 'vroeg-of-stelsel'
            ? 'Is the year right? Then the dates are probably one day early, as after an export in another time zone: move them one day later. Is the year four too low? Then they come from a file with the 1904 date system: add 1,462 days.'
            : lijkt === 'laat-of-stelsel'
              ? 'Is the year right? Then the dates are probably one day late: move them one day earlier. Is the year four too high? Then they were converted from the 1904 date system twice: subtract 1,462 days.'
              : lijkt === 'reeks'
                ? 'Start and end were dragged down by the corner of the cell, and Excel made a series of them. Copy them from the first row, paste them into these rows, and choose Copy cells under Auto Fill Options.'
                : lijkt === 'omgedraaid'
                  ? 'Day and month are probably the wrong way round, perhaps in other dates of the row too. Put the day first: 01-12-2024 is 1 December.'
                  : lijkt === 'dag'
                    ? 'Fill in the first and the last day of the period, and not the reference date. For a month these are {eerste} and {laatste}.'
                    : type === ''
                      ? 'Correct the start date or the end date. If both are right, put the kind of period in a column Tijdvaktype.'
                      : 'Correct the start date, the end date or the type of the period.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S26Facts } from './rule';

const words = ruleWords<S26Facts>();

export const finding = words.finding({
  title: 'Hours that do not fit the period or the contract',
  what: ({ soort }) =>
    soort === 'eenheid'
      ? 'Half of the rows have fewer than {perWeek} hours a week over the period.'
      : soort === 'vierweken'
        ? 'In these rows of a calendar month stand the hours of four weeks: four times the contract hours per week.'
        : soort === 'omlaag'
          ? '{cell} contains {uren} hours, as the row above does. It goes on like that for {rijen} rows, from row {eersteRij}, but the contract hours differ.'
          : soort === 'voltijd'
            ? 'All {rijen} rows have {uren} hours: {perWeek} hours a week, a full job.'
            : soort === 'contract'
              ? 'In the middle row the hours are {deel}% of the contract hours over the period.'
              : 'In each of these rows the hours are some {deel}% of the contract hours over the period. In the other rows they fit.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'If these are not the hours of the whole period, the number of jobs is wrong.',
  why: 'One job is 25.5 paid hours a week. A whole list with very few hours, or with a full week for everyone, is very rare. Of one person hours and contract may differ, of many people not in the same way.',
  todo: ({ soort = 'eenheid' }) =>
    soort === 'vierweken'
      ? 'A calendar month is longer than four weeks. Fill in the paid hours of the whole month. Do you pay per four weeks? Then fill in 4WK as the type of the period, and the first and last day of those four weeks. Are the hours right after all? Then explain why.'
      : soort === 'omlaag'
        ? 'A cell was probably dragged down over the hours of other people. Fill in the paid hours of each person again in these rows. Are the hours right after all? Then explain why.'
        : soort === 'voltijd'
          ? 'Fill in the paid hours of each person, from the payroll records. Does everyone really work full time? Say so in the explanation.'
          : soort === 'eenheid'
            ? 'Check whether these are weekly hours, days or fte, and fill in the paid hours of the period. Are they right after all? Explain why.'
            : 'Check whether the hours are those of this whole period and the contract hours are weekly. Correct the column that is wrong. Are both right after all? Explain why.',
});

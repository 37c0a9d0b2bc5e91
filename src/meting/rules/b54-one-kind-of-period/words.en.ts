import { ruleWords } from '../../judge/rule-words';
import type { B54Facts } from './rule';

const words = ruleWords<B54Facts>();

export const finding = words.finding({
  title: 'Month and four weeks for one payroll tax number',
  what: ({ rijen, type }) =>
    rijen === 1
      ? type === 'MND'
        ? 'Row {row} has a month, and {andereRijen} other rows of {lhnr} have a period of four weeks.'
        : 'Row {row} has a period of four weeks, and {andereRijen} other rows of {lhnr} have a month.'
      : type === 'MND'
        ? '{rijen} rows of {lhnr} have a month, and {andereRijen} others have a period of four weeks.'
        : '{rijen} rows of {lhnr} have a period of four weeks, and {andereRijen} others have a month.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Hours of a month count for fewer jobs than the same hours of four weeks.',
  why: 'Nearly always the hours of one payroll tax number are all of months, or all of four weeks.',
  todo: 'Look in the payroll records which days the hours in these rows are of, and correct the begin and end of the period. Are they right after all? Then explain why.',
});

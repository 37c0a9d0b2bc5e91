import { ruleWords } from '../../judge/rule-words';
import type { B54Facts } from './rule';

const words = ruleWords<B54Facts>();

export const finding = words.finding({
  title: 'Different periods for one payroll tax number',
  what: ({ rijen, type, begin }) =>
    begin !== ''
      ? 'In row {row} the four weeks run from {begin} up to and including {einde}. In {andereRijen} other rows of {lhnr} that is {anderBegin} up to and including {anderEinde}.'
      : rijen === 1
        ? type === 'MND'
          ? 'Row {row} has a month, and {andereRijen} other rows of {lhnr} have a period of four weeks.'
          : 'Row {row} has a period of four weeks, and {andereRijen} other rows of {lhnr} have a month.'
        : type === 'MND'
          ? '{rijen} rows of {lhnr} have a month, and {andereRijen} others have a period of four weeks.'
          : '{rijen} rows of {lhnr} have a period of four weeks, and {andereRijen} others have a month.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'Hours of a month count for fewer jobs than the same hours of four weeks. And hours of other days may belong to another period.',
  why: 'Nearly always the hours of one payroll tax number are all of months, or all of the same four weeks.',
  todo: 'Look in the payroll records which days the hours in these rows are of, and correct the begin and end of the period. Are they right after all? Then explain why.',
});

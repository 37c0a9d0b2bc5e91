import { ruleWords } from '../../judge/rule-words';
import type { B03Facts } from './rule';

const words = ruleWords<B03Facts>();

export const finding = words.finding({
  title: 'Payroll tax number is not valid',
  what: ({ soort }) =>
    soort === 'cijfers'
      ? '{cell} contains {waarde}. The format is right, but its 9 digits fail the elfproef. A digit may have been mistyped.'
      : soort === 'volgnummer'
        ? '{cell} contains {waarde}. The number after the L starts at 01; there is no 00.'
        : '{cell} contains {waarde}. A payroll tax number (loonheffingennummer) is 9 digits, the letter L and 2 more digits, such as 123456782L01.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'It is not clear which employer these hours belong to.',
    sectorraad: 'The row cannot be counted reliably for any employer or sector.',
  },
  why: 'The Tax Administration gives each employer a number in this format. Its first 9 digits pass the elfproef, a check for typing errors.',
  todo: 'Copy the number from a payroll return or a letter from the Tax Administration.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B03Facts } from './rule';

const words = ruleWords<B03Facts>();

export const finding = words.finding({
  title: 'Payroll tax number is not valid',
  what: ({ soort }) =>
    soort === 'cijfers'
      ? '{cell} holds {waarde}. The shape is right, but its 9 digits fail the elfproef. A digit may have been mistyped.'
      : soort === 'volgnummer'
        ? '{cell} holds {waarde}. The number behind the L begins at 01; there is no 00.'
        : '{cell} holds {waarde}. A loonheffingennummer is 9 digits, the letter L and a number of 2 digits, such as 123456782L01.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'It is unclear to which employer these hours belong.',
    sectorraad: 'The row cannot be counted reliably for an employer or a sector.',
  },
  why: 'The tax authority gives each employer a number of this shape. Its first 9 digits pass the elfproef.',
  todo: 'Copy the number from a payroll return or a letter of the tax authority.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B01Facts } from './rule';

const words = ruleWords<B01Facts>();

export const finding = words.finding({
  title: 'BSN is not valid',
  what: ({ soort }) =>
    soort === 'afgerond'
      ? 'Excel shortened the BSN in {cell} to a number such as 1.23E+08. Its last digits are gone for good: make the file again from the payroll program.'
      : '{cell} contains {waarde}. That is not a valid BSN: it does not have 9 digits, or it fails the elfproef.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'UWV cannot find this person in the doelgroepregister. The row cannot be checked.',
    sectorraad: 'This person cannot be matched with other metingen. Double counting goes unnoticed.',
  },
  why: 'A BSN has 9 digits. The elfproef is a check that finds typing errors.',
  todo: {
    bestuur: 'Look up the BSN in your payroll records and copy it. Do not use a staff number.',
    sectorraad: 'Ask the board to copy the BSN from its payroll records.',
  },
});

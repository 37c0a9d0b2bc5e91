import { ruleWords } from '../../judge/rule-words';
import type { B01Facts } from './rule';

const words = ruleWords<B01Facts>();

export const finding = words.finding({
  title: 'BSN is not valid',
  what: '{cell} holds {waarde}. That is no valid BSN: it has not 9 digits, or it fails the elfproef.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'UWV cannot find this person in the doelgroepregister. The row cannot be checked.',
    sectorraad: 'This person cannot be compared with other statements. Double counting goes unseen.',
  },
  why: 'A BSN has 9 digits. The elfproef brings typing errors to light.',
  todo: {
    bestuur: 'Look the BSN up in the payroll administration and copy it. Do not use a staff number.',
    sectorraad: 'Ask the board to copy the BSN from its payroll administration.',
  },
});

import { ruleWords } from '../../judge/rule-words';
import { lastTextNotice } from '../shared/last-text.en';
import type { S02Facts } from './rule';

const words = ruleWords<S02Facts>();

export const finding = words.finding({
  title: 'A required cell is empty',
  what: 'Cell {cell} ({kop}) is empty.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count, or not rightly.',
  why: 'Without it nobody can tell whether and how the job counts.',
  todo: ({ kolom, laatsteTekst }) => {
    switch (kolom) {
      case 'inRegister':
      case 'datRegistratie':
        return 'Ask UWV whether the person is in the register. Fill in yes or no, or the start date that UWV gives.';
      case 'sector':
        return `Fill in markt or overheid: the sector of your organisation, or for lent work that of the user firm.${lastTextNotice(laatsteTekst)}`;
      case 'vorm':
        return 'Fill in formeel for who is employed by you, and inleen for who is lent to you.';
      default:
        return 'Look {kop} up in the payroll administration and fill in {cell}.';
    }
  },
});

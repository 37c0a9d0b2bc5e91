import { ruleWords } from '../../judge/rule-words';
import type { B52Facts } from './rule';

const words = ruleWords<B52Facts>();

export const finding = words.finding({
  title: 'One BSN, perhaps two people',
  what: ({ soort, blad }) => {
    const where = blad === '' ? 'row {rij}' : 'sheet {blad}, row {rij}';
    return soort === 'geboren'
      ? `With this BSN ({cell}) the date of birth is not that of ${where}.`
      : `With this BSN ({cell}) the registration starts on {dag}, but in ${where} on {andereDag}. The two run at the same time.`;
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'If these are two people, one too few is counted.',
  why: 'A BSN belongs to one person, who has one date of birth and one registration at a time.',
  todo: 'Check the BSN in both rows. If it is the same person, correct the date.',
});

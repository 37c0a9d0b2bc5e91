import { ruleWords } from '../../judge/rule-words';
import type { B08Facts } from './rule';

const words = ruleWords<B08Facts>();

export const finding = words.finding({
  title: 'Paid hours do not fit the contract',
  what: (facts) =>
    facts.uren === 0
      ? '{cell} holds 0 hours, but the contract is {contract} hours a week.'
      : facts.soort === 'week'
        ? '{cell} holds {uren} hours. Those are exactly the contract hours of one week, but the period lasts {weken} weeks.'
        : '{cell} holds {uren} hours over {weken} weeks, with a contract of {contract} hours a week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This row may count for too many or too few jobs.',
  why: 'Hours and contract need not be equal. No hour at all, the hours of one week, or more than one and a half times the contract, stands out.',
  todo: ({ soort }) =>
    soort === 'week'
      ? 'Put the paid hours of the whole period in {cell}. Did somebody really work one week only? Write so in the explanation.'
      : 'Compare hours and contract with the payroll administration. Are they right, for instance because of leave? Write so in the explanation.',
});

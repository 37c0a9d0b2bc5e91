import { ruleWords } from '../../judge/rule-words';
import type { B08Facts } from './rule';

const words = ruleWords<B08Facts>();

export const finding = words.finding({
  title: 'Paid hours do not fit the contract',
  what: (facts) =>
    facts.uren === 0
      ? '{cell} contains 0 hours, but the contract is for {contract} hours a week.'
      : facts.soort === 'week'
        ? '{cell} contains {uren} hours. Those are exactly the contract hours of one week, but the period lasts {weken} weeks.'
        : facts.soort === 'begin'
          ? '{cell} contains {uren} hours, with a contract for {contract} hours a week. This person came in the course of the period and was there for {weken} weeks.'
          : facts.soort === 'tiende'
            ? '{cell} contains {uren} hours over {weken} weeks, with a contract for {contract} hours a week. That is a tenth of them: perhaps a digit was lost, or the decimal comma is in the wrong place.'
            : '{cell} contains {uren} hours over {weken} weeks, with a contract for {contract} hours a week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This row may count as too many or too few jobs.',
  why: 'Hours and contract need not be equal. But it is unusual to see no hours, the hours of one week, or over one and a half times the contract.',
  todo: ({ soort }) =>
    soort === 'week'
      ? 'Put the paid hours of the whole period in {cell}. Are the contract hours those of a month? Then correct those. Did the person really work only one week? Say so in the explanation.'
      : 'Compare hours and contract with the payroll records. Are they right, for example because of leave or hours paid out? Say so in the explanation.',
});

import type { Facts } from '../../law/domain-error';
import type { RuleWordsFile } from '../rule-words';

/** Words of the rules on LKV and bonus. */
export const lkvRules: RuleWordsFile = {
  L01: {
    title: 'LKV amount does not fit the hours',
    what: (facts) =>
      `The amounts from {cell} on are EUR ${euro(facts, 'opgegeven')} together. For {uren} paid hours it is EUR ${euro(facts, 'verwacht')}.`,
    consequence: 'The amount differs from what UWV computes for the same hours.',
    why: 'LKV is EUR 1.01 for each paid hour and EUR 2,000 a year at most, for all income relations of an employee at one employer together.',
    todo: 'Fill in the amount that follows from the hours, or correct the hours if they are not of the whole period.',
  },
  L02: {
    title: 'LKV asked where there is no right to it',
    what: 'In {cell} LKV is asked for code aard {aard}.',
    consequence: 'There is no right to LKV for this employee; asking for it may bring a fine.',
    why: 'LKV is not for beschut werk (24) nor for Wsw work that is not lent (21); until 2026 not for lent Wsw work (22) either.',
    todo: 'Set LKV to N and withdraw the request in the payroll return, or correct the code if it is wrong.',
  },
  L03: {
    title: 'LKV after three years of employment',
    what: 'In {cell} LKV is asked, but the employment began on {begin} and the period on {tijdvak}.',
    consequence: 'Until 2026 LKV lasted three years at most; the request may be refused.',
    why: 'Only since 1 January 2026 does LKV last as long as the employment.',
    todo: 'Check the first day and the transition rule. If the request stays, explain why the right still exists.',
  },
  L04: {
    title: 'Bonus share is more than the whole',
    what: '{cell} holds a share of {aandeel}.',
    consequence: 'More bonus is divided than there is.',
    why: 'Employers may divide a bonus as they like, but together never more than one whole.',
    todo: 'Fill in a share from 0 to 1, and see that the shares for one person in one period are 1 together at most.',
  },
};

function euro(facts: Facts, name: string): string {
  return Number(facts[name]).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

import { ruleWords } from '../../judge/rule-words';
import type { L01Facts } from './rule';

const words = ruleWords<L01Facts>();

export const finding = words.finding({
  title: 'LKV amount does not fit the hours',
  what: (facts) =>
    `The amounts from {cell} on are EUR ${euro(facts.opgegeven)} together. For {uren} paid hours it is EUR ${euro(facts.verwacht)}.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The amount differs from what UWV computes for the same hours.',
  why: 'LKV is EUR 1.01 for each paid hour and EUR 2,000 a year at most, for all income relations of an employee at one employer together.',
  todo: 'Fill in the amount that follows from the hours, or correct the hours if they are not of the whole period.',
});

function euro(amount: number): string {
  return amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

import { ruleWords } from '../../judge/rule-words';
import type { L01Facts } from './rule';

const words = ruleWords<L01Facts>();

export const finding = words.finding({
  title: 'The LKV amount does not match the hours',
  what: (facts) =>
    `The amounts from {cell} onwards add up to EUR ${euro(facts.opgegeven)}. For {uren} paid hours it should be EUR ${euro(facts.verwacht)}.`,
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The amount differs from what UWV calculates for the same hours.',
  why: 'LKV is EUR 1.01 per paid hour, up to EUR 2,000 a year. The maximum is for one employee at one employer, all income relations together.',
  todo: 'Fill in the amount that follows from the hours. Or correct the hours if they are not for the whole period.',
});

function euro(amount: number): string {
  return amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

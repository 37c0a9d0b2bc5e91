import { ruleWords } from '../../judge/rule-words';
import type { L02Facts } from './rule';

const words = ruleWords<L02Facts>();

export const finding = words.finding({
  title: 'LKV claimed where it is not due',
  what: '{cell} claims LKV for someone with code {aard} as nature of employment.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There is no right to LKV for this employee. Claiming it may lead to a fine.',
  why: 'LKV is not for beschut werk (24), nor for Wsw work without secondment (21). Until 2026 it was not for Wsw secondment (22) either.',
  todo: 'Set LKV to N and withdraw the claim in the payroll return. Or correct the code if it is wrong.',
});

import { ruleWords } from '../../judge/rule-words';
import type { L02Facts } from './rule';

const words = ruleWords<L02Facts>();

export const finding = words.finding({
  title: 'LKV asked where there is no right to it',
  what: 'In {cell} LKV is asked for code aard {aard}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There is no right to LKV for this employee; asking for it may bring a fine.',
  why: 'LKV is not for beschut werk (24) nor for Wsw work that is not lent (21); until 2026 not for lent Wsw work (22) either.',
  todo: 'Set LKV to N and withdraw the request in the payroll return, or correct the code if it is wrong.',
});

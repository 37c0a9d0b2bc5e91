import { ruleWords } from '../../judge/rule-words';
import type { L05Facts } from './rule';

const words = ruleWords<L05Facts>();

export const finding = words.finding({
  title: 'LKV claimed after the state pension age',
  what: 'LKV is claimed in {cell}. On {tijdvak} this person was already older than {jaren} years and {maanden} months.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There is no longer a right to LKV for this employee. The registration should have ended too.',
  why: 'The right to LKV ends when someone reaches the state pension age.',
  todo: 'Check the date of birth. Is it right? Then set LKV to N and withdraw the claim in the payroll return.',
});

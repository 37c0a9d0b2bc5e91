import { ruleWords } from '../../judge/rule-words';
import type { L03Facts } from './rule';

const words = ruleWords<L03Facts>();

export const finding = words.finding({
  title: 'LKV after three years of employment',
  what: '{cell} claims LKV, but the employment started on {begin} and the period on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Until 2026 LKV lasted at most three years. The claim may be refused.',
  why: 'LKV only lasts as long as the employment since 1 January 2026.',
  todo: 'Check the start date and the transitional rule. If you keep the claim, explain why there is still a right to LKV.',
});

import { ruleWords } from '../../judge/rule-words';
import type { L03Facts } from './rule';

const words = ruleWords<L03Facts>();

export const finding = words.finding({
  title: 'LKV after three years of employment',
  what: 'In {cell} LKV is asked, but the employment began on {begin} and the period on {tijdvak}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Until 2026 LKV lasted three years at most; the request may be refused.',
  why: 'Only since 1 January 2026 does LKV last as long as the employment.',
  todo: 'Check the first day and the transition rule. If the request stays, explain why the right still exists.',
});

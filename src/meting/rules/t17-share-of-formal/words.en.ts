import { ruleWords } from '../../judge/rule-words';
import type { T17Facts } from './rule';

const words = ruleWords<T17Facts>();

export const finding = words.finding({
  title: 'The share of formal jobs is unusual',
  what: 'Of the extra jobs, {aandeel}% are formal (cell {cell}). {van}% to {tot}% is usual.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Jobs may be in the wrong row.',
  why: 'In the whole country it was 92% in 2021 and 104.5% in 2024. It can be above 100%: then there are fewer lent jobs than in the nulmeting.',
  todo: 'Check that temp agency work and Wsw secondment are under inleen (lent). If they are, explain why the share differs.',
});

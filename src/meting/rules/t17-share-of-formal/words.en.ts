import { ruleWords } from '../../judge/rule-words';
import type { T17Facts } from './rule';

const words = ruleWords<T17Facts>();

export const finding = words.finding({
  title: 'Unusual share of formal jobs',
  what: 'Formal jobs are {aandeel}% of the increase (cell {cell}). {van}% to {tot}% is usual.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Jobs may be in the wrong row.',
  why: 'Nationally the share was 92% in 2021 and 104.5% in 2024.',
  todo: 'Check that temp agency work and Wsw secondment are under inleen. If so, explain why the share differs.',
});

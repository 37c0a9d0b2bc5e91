import { ruleWords } from '../../judge/rule-words';
import type { Q03Facts } from './rule';

const words = ruleWords<Q03Facts>();

export const finding = words.finding({
  title: 'Shortage or levy calculated differently',
  what: '{veld} is {opgegeven} (cell {cell}). Your own hours give {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Your position for {jaar} may be too high or too low. No levy is charged at present.',
  why: 'Shortage = (all hours × percentage − hours of the target group) ÷ hours per job, rounded down to one decimal. Levy = shortage × EUR 5,000.',
  todo: 'Work it out with QUOTUMTEKORT and QUOTUMHEFFING and correct {cell}. Or explain why you calculate it differently.',
});

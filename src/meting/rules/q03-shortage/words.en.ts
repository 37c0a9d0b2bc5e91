import { ruleWords } from '../../judge/rule-words';
import type { Q03Facts } from './rule';

const words = ruleWords<Q03Facts>();

export const finding = words.finding({
  title: 'Shortage or levy computed otherwise',
  what: 'For {veld} you gave {opgegeven} (cell {cell}). From your own return follows {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Your position for {jaar} may be too high or too low. At present nothing is levied.',
  why: 'Shortage = (all hours × percentage − hours of the target group) ÷ hours per job, down to one decimal. Levy = shortage × EUR 5,000.',
  todo: 'Work it out with QUOTUMTEKORT and QUOTUMHEFFING and correct {cell}, or explain why you compute it otherwise.',
});

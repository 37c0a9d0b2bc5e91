import { ruleWords } from '../../judge/rule-words';
import type { T13Facts } from './rule';

const words = ruleWords<T13Facts>();

export const finding = words.finding({
  title: 'The target is not the one for this year',
  what: '{cell} contains {opgegeven} for {sector}. The target agreed for {jaar} is {doelstelling}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Whether the target was met is judged by the wrong figure.',
  why: 'Targets add up year by year. They were agreed for each year in the Sociaal Akkoord.',
  todo: 'Put {doelstelling} in {cell}. Or correct the year, if the table is about another year.',
});

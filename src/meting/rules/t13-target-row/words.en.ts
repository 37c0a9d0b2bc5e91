import { ruleWords } from '../../judge/rule-words';
import type { T13Facts } from './rule';

const words = ruleWords<T13Facts>();

export const finding = words.finding({
  title: 'Target is not that of the year',
  what: '{cell} holds {opgegeven} for {sector}. Agreed for {jaar} is {doelstelling}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Whether the target was met is judged against a wrong figure.',
  why: 'Targets are cumulative and were agreed for each year in the Sociaal Akkoord.',
  todo: 'Put {doelstelling} in {cell}. If the table is about another year, correct the year.',
});

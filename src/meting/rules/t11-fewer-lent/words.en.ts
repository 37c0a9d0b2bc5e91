import { ruleWords } from '../../judge/rule-words';
import type { T11Facts } from './rule';

const words = ruleWords<T11Facts>();

export const finding = words.finding({
  title: 'Fewer lent jobs than at the nulmeting',
  what: 'The increase of lent jobs is {toename} ({sector}, cell {cell}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'None. A figure below zero is possible here.',
  why: 'Secondments from the Wsw have been falling since 2012; in 2024 lent jobs were below zero nationally.',
  todo: 'Nothing to do if the minus sign is meant.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T11Facts } from './rule';

const words = ruleWords<T11Facts>();

export const finding = words.finding({
  title: 'Fewer lent jobs than in the nulmeting',
  what: 'The increase in lent jobs is {toename} ({sector}, cell {cell}).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'None. A figure below zero is possible here.',
  why: 'Wsw secondments have been falling since 2012. In 2024 the national increase in lent jobs was below zero.',
  todo: 'If the minus sign is intended, there is nothing to do.',
});

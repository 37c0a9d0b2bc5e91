import { ruleWords } from '../../judge/rule-words';
import type { S28Facts } from './rule';

const words = ruleWords<S28Facts>();

export const finding = words.finding({
  title: 'Loonheffingennummer was filled down as a series',
  what: 'In {rijen} rows under each other the number runs from {eerste} to {laatste}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Each row then belongs to another employer.',
  why: 'Who drags a cell down by its corner gets a series from Excel: L01, L02, L03.',
  todo: 'Put the number of the first in these rows, by copying and pasting.',
});

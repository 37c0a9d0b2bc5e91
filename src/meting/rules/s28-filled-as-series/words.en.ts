import { ruleWords } from '../../judge/rule-words';
import type { S28Facts } from './rule';

const words = ruleWords<S28Facts>();

export const finding = words.finding({
  title: 'The payroll tax number was filled down as a series',
  what: 'In {rijen} consecutive rows, the number runs from {eerste} to {laatste}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'So each row belongs to a different employer.',
  why: 'If you drag a cell down by its corner, Excel makes a series: L01, L02, L03.',
  todo: 'Copy the number from the first row and paste it into these rows.',
});

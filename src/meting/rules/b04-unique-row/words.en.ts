import { ruleWords } from '../../judge/rule-words';
import type { B04Facts } from './rule';

const words = ruleWords<B04Facts>();

export const finding = words.finding({
  title: 'The same income relation appears twice',
  what: 'The row of {cell} has the same BSN, payroll tax number, income relation number and period as row {eersteRij}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'What stands here twice does not count until this is resolved. Otherwise these hours would count twice.',
  why: 'In each period, an income relation has one number of paid hours.',
  todo: ({ gelijk }) =>
    gelijk === false
      ? 'The rows differ in other cells. Does one row correct the other? Then add up the hours in one row. Are there two people? Then give each their own BSN. Is it one person with two contracts? Give each contract its own income relation number.'
      : 'Delete one of the two rows. Are there two contracts? Give each its own income relation number.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B04Facts } from './rule';

const words = ruleWords<B04Facts>();

export const finding = words.finding({
  title: 'The same income relation appears twice',
  what: ({ rijen, gelijk, verschil }) =>
    'The row of {cell} has the same BSN, payroll tax number, income relation number and period as row {eersteRij}.' +
    (rijen === 1
      ? ''
      : gelijk
        ? ' {rijen} rows are there twice like that, the same in all columns: rows {dubbel}.'
        : verschil > 0
          ? ' {rijen} rows are there twice like that, each with {verschil} more hours: rows {dubbel}.'
          : ' {rijen} rows are there twice like that: rows {dubbel}.'),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'What stands here twice does not count until this is resolved. Otherwise these hours would count twice.',
  why: 'In each period, an income relation has one number of paid hours.',
  todo: ({ gelijk, rijen = 1 }) =>
    gelijk === false
      ? rijen === 1
        ? 'The rows differ in other cells. Does one row correct the other? Then add up the hours in one row. Are there two people? Then give each their own BSN. Is it one person with two contracts? Give each contract its own income relation number.'
        : 'The rows differ in other cells, and neither of each two counts. Was the list pasted twice and changed afterwards? Then delete what is too many: rows {dubbel} or rows {eerste}. Start at the bottom: below a deleted row everything moves up. Do some rows correct the others? Then add up the hours in one row for each contract. Are they other people or contracts? Give those their own BSN or income relation number.'
      : rijen === 1
        ? 'Delete one of the two rows. Are there two contracts? Give each its own income relation number.'
        : 'Delete rows {dubbel}, and leave the rows that they copy. Start at the bottom: below a deleted row everything moves up. Are they other contracts after all? Then give those their own income relation number.',
});

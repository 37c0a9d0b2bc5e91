import { ruleWords } from '../../judge/rule-words';
import type { B37Facts } from './rule';

const words = ruleWords<B37Facts>();

export const finding = words.finding({
  title: 'The same income relation is on two sheets',
  what: 'The row of {cell} on sheet {sheet} is also on sheet {blad}, in row {eersteRij}: the same BSN, payroll tax number and income relation number, for the same days.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'What stands here twice does not count until this is resolved. Otherwise these hours would count twice.',
  why: 'All sheets with a meting are counted together. For the same days, an income relation has one row.',
  todo: {
    bestuur: 'Delete the row on one of the two sheets. Is the whole sheet a copy? Then delete the sheet.',
    sectorraad: 'Ask the board which sheet is right, and to delete the duplicate rows on the other.',
  },
});

import { ruleWords } from '../../judge/rule-words';
import type { B37Facts } from './rule';

const words = ruleWords<B37Facts>();

export const finding = words.finding({
  title: 'Same income relation stands on two sheets',
  what: 'The row of {cell} on sheet {sheet} stands on sheet {blad} too, in row {eersteRij}: the same BSN, payroll tax number and income relation number, over the same days.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The hours of this person count on both sheets.',
  why: 'All sheets with a meting are counted together. Over the same days an income relation has one statement.',
  todo: {
    bestuur: 'Delete the row on one of the two sheets. Is the whole sheet a copy? Then delete that sheet.',
    sectorraad: 'Ask the board which sheet holds, and have the double rows on the other deleted.',
  },
});

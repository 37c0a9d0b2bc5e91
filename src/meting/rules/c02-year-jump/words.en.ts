import { ruleWords } from '../../judge/rule-words';
import type { C02Facts } from './rule';

const words = ruleWords<C02Facts>();

export const finding = words.finding({
  title: 'Large difference from the previous measurement',
  what: 'According to {cell} it was {vorig} last time. Now it is {nu}. They are more than {grens}% apart.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'The sector council will ask you how this came about.',
    sectorraad: 'One organisation can change the picture of the whole sector like this.',
  },
  why: 'A large change asks for an explanation. The limit is a choice of this product; with grens.jaarmutatie on the sheet BA_Parameters you choose another.',
  todo: {
    bestuur:
      'Check that all rows are there. Is it right? Say in the explanation what changed, such as a merger.',
    sectorraad: 'Read the explanation. Is there none? Ask the board for the cause.',
  },
});

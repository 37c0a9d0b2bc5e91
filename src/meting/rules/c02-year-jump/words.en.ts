import { ruleWords } from '../../judge/rule-words';
import type { C02Facts } from './rule';

const words = ruleWords<C02Facts>();

export const finding = words.finding({
  title: 'Large difference from the previous meting',
  what: 'According to {cell}, it was {vorig} last time. Now it is {nu}. The difference is more than {grens}%.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: {
    bestuur: 'The sectorraad will ask you why.',
    sectorraad: 'One organisation can change the picture for the whole sector in this way.',
  },
  why: 'A large change needs an explanation. This program chose the limit. You can set another with grens.jaarmutatie on the sheet BA_Parameters.',
  todo: {
    bestuur:
      'Check that no rows are missing. Is it right? Say in the explanation what changed, such as a merger.',
    sectorraad: 'Read the explanation. Is there none? Ask the board why.',
  },
});

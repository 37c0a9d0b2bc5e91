import { ruleWords } from '../../judge/rule-words';
import type { Q01Facts } from './rule';

const words = ruleWords<Q01Facts>();

export const finding = words.finding({
  title: 'Quotum filled in below the threshold',
  what: '{cell} contains {waarde}, but with {uren} paid hours you are below the threshold of {drempel} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This employer has no quotum for {jaar}. The figure does not count anywhere.',
  why: 'An employer with fewer than 40,575 paid hours in the year, or in the year before, has no quotum.',
  todo: {
    bestuur: 'Clear {cell}, or correct the paid hours if they are not for the whole employer.',
    sectorraad: 'Leave out this employer’s shortage, unless the board corrects the paid hours.',
  },
});

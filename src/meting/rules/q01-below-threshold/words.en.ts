import { ruleWords } from '../../judge/rule-words';
import type { Q01Facts } from './rule';

const words = ruleWords<Q01Facts>();

export const finding = words.finding({
  title: 'Quotum reported below the threshold',
  what: '{cell} holds {waarde}, but with {uren} paid hours you are below the threshold of {drempel} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There is no quotum for this employer for {jaar}; the figure counts nowhere.',
  why: 'Who had fewer than 40,575 paid hours in the year or in the year before has no quotum.',
  todo: {
    bestuur: 'Empty {cell}, or correct the paid hours if they are not those of the whole employer.',
    sectorraad: 'Leave the shortage of this employer out, unless the board corrects the paid hours.',
  },
});

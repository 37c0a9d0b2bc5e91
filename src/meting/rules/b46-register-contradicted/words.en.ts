import { ruleWords } from '../../judge/rule-words';
import type { B46Facts } from './rule';

const words = ruleWords<B46Facts>();

export const finding = words.finding({
  title: 'In the register or not?',
  what: '{cell} says that this person is not in the doelgroepregister. The column "{kop}" says the opposite.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count until this is clear.',
  why: 'Two columns contradict each other. Only UWV can say which of them is right.',
  todo: {
    bestuur:
      'Look up in UWV’s employer portal whether this person is in the register in this period. Correct the column that is wrong.',
    sectorraad: 'Ask the board to check this with UWV.',
  },
});

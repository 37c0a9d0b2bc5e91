import { ruleWords } from '../../judge/rule-words';
import type { B17Facts } from './rule';

const words = ruleWords<B17Facts>();

export const finding = words.finding({
  title: 'This ground of registration does not exist',
  what: '{cell} contains "{waarde}". That is not a ground in the doelgroepregister.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'The law names the grounds a to g, paragraph 2 and paragraph 6. There is also "gelijkgesteld", for ID and Wiw jobs.',
  todo: {
    bestuur:
      'Clear {cell}: the ground is not needed, and UWV does not share it with employers. Do fill in whether the person is in the register.',
    sectorraad:
      'Ask the board to clear {cell}: the ground is not needed. It must fill in whether the person is in the register.',
  },
});

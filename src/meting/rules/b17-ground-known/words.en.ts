import { ruleWords } from '../../judge/rule-words';
import type { B17Facts } from './rule';

const words = ruleWords<B17Facts>();

export const finding = words.finding({
  title: 'Ground of the registration does not exist',
  what: '{cell} holds "{waarde}". That is no ground of the doelgroepregister.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The row does not count.',
  why: 'The law names the grounds a to g, paragraph 2 and paragraph 6. Beside them is "gelijkgesteld" for ID and Wiw jobs.',
  todo: {
    bestuur:
      'Empty {cell}: the ground is not needed, and UWV does not tell it to employers. Do fill in whether the person is in the register.',
    sectorraad:
      'Have the board empty {cell}: the ground is not needed. What must be filled in is whether the person is in the register.',
  },
});

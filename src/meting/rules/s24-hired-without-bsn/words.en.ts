import { ruleWords } from '../../judge/rule-words';
import type { S24Facts } from './rule';

const words = ruleWords<S24Facts>();

export const finding = words.finding({
  title: 'Hired person without BSN',
  what: '{cell} holds no BSN of a hired person.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The row counts, but nobody can verify that the person is in the register and counts nowhere else.',
  why: 'A supplier may not always give the BSN. The hours may count all the same.',
  todo: 'Did the supplier give the BSN? Fill it in. If not, say in the explanation who gave the hours.',
});

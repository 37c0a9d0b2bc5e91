import { ruleWords } from '../../judge/rule-words';
import type { S33Facts } from './rule';

const words = ruleWords<S33Facts>();

export const finding = words.finding({
  title: 'There are rows, and yet nobody is said to be there',
  what: ({ rijen }) =>
    rijen === 1
      ? 'According to {cell} nobody from the target group worked there. Yet there is one row that counts.'
      : 'According to {cell} nobody from the target group worked there. Yet there are {rijen} rows that count.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'One of the two is wrong, and so is the number of jobs.',
  why: '“Nobody from the target group” is only for a meting without rows: the organisation then counts with no jobs.',
  todo: 'Are the rows right? Then empty {cell}, or fill in no. Are they wrong? Then delete the rows.',
});

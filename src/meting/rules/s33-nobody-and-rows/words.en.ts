import { ruleWords } from '../../judge/rule-words';
import type { S33Facts } from './rule';

const words = ruleWords<S33Facts>();

export const finding = words.finding({
  title: 'It is not certain that nobody from the target group is there',
  what: ({ rijen, bladen }) =>
    bladen > 0
      ? bladen === 1
        ? 'According to {cell} nobody from the target group worked there. Yet there is a sheet that was not read: {blad}.'
        : 'According to {cell} nobody from the target group worked there. Yet there are {bladen} sheets that were not read; {blad} is the first.'
      : rijen === 1
        ? 'According to {cell} nobody from the target group worked there. Yet there is one row that counts.'
        : 'According to {cell} nobody from the target group worked there. Yet there are {rijen} rows that count.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'It is not certain that there are no jobs. As it is, this workbook does not count.',
  why: '“Nobody from the target group” is only for a workbook without rows: the organisation then counts with no jobs. There can be people on a sheet that was not read, too.',
  todo: ({ bladen = 0 }) =>
    bladen > 0
      ? 'Are there people on that sheet? Then put them on the sheet Meting, and empty {cell} or fill in no. Are there none? Then delete that sheet from this workbook.'
      : 'Are the rows right? Then empty {cell}, or fill in no. Are they wrong? Then delete the rows.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T19Facts } from './rule';

const words = ruleWords<T19Facts>();

export const finding = words.finding({
  title: 'Tabel 1 is of another year than the rows',
  what: 'Tabel 1 on sheet {sheet} names the year {tabeljaar}. The meting is about {jaar}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Your workbook contradicts itself: the figures may be those of the wrong year.',
  why: 'Tabel 1 is the sum of the rows, and so belongs to the same year.',
  todo: 'Correct the year of the table. Or take over the figures that Tabel 1 calculates from the rows.',
});

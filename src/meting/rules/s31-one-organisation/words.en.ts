import { ruleWords } from '../../judge/rule-words';
import type { S31Facts } from './rule';

const words = ruleWords<S31Facts>();

export const finding = words.finding({
  title: 'Two organisations are in this workbook',
  what: ({ reden, plaatsen }) =>
    reden === 'rijen'
      ? plaatsen > 1
        ? 'In {plaatsen} places, the first from {cell} on sheet {sheet}, there are rows under the name {naam} or with one of its payroll tax numbers. The workbook is of {organisatie}, and no payroll tax number shows that they are the same.'
        : 'From {cell} on sheet {sheet} there are rows under the name {naam}. The workbook is of {organisatie}, and no payroll tax number shows that they are the same.'
      : 'Sheet {sheet} is a second Opgave, of {naam}. Sheet {blad} is of {organisatie}. Sheet {sheet} was not used.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'All rows were counted for one organisation. It is thus given the jobs of another.',
  why: 'A workbook is of one organisation. Only the first sheet Opgave says for whom the rows count.',
  todo: {
    bestuur:
      'Make a workbook for each organisation. Is it the same organisation? Delete the second Opgave, or give the rows or the sheet another name.',
    sectorraad: 'Ask for one workbook for each board. Do not take over any figure from this workbook.',
  },
});

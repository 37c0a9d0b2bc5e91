import { ruleWords } from '../../judge/rule-words';
import type { S07Facts } from './rule';

const words = ruleWords<S07Facts>();

export const finding = words.finding({
  title: 'Two columns mean the same thing',
  what: ({ soort }) =>
    soort === 'tabel'
      ? 'There is a second table beside the first on this sheet, from {cell} to column {tot}. That table was not read.'
      : 'Column "{kop}" in {cell} means {betekenis}. Column {gelezen} was already read for that.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'Only the first table or column was used. Any different values in the second were left out.',
  why: 'The program does not decide which of the two is right.',
  todo: ({ soort }) =>
    soort === 'tabel'
      ? 'Put the rows of the second table below those of the first, each under its own heading, and delete the second table. Is it something else? Then put it on a sheet of its own.'
      : 'Delete the column that is not right, or give it another heading.',
});

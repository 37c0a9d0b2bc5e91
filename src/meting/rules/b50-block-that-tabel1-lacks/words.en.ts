import { ruleWords } from '../../judge/rule-words';
import type { B50Facts } from './rule';

const words = ruleWords<B50Facts>();

export const finding = words.finding({
  title: 'Without the rows that are there twice Tabel 1 is right',
  what: ({ rijen, blad, anders }) => {
    const same = anders ? 'the same person and days' : 'the same person, days and hours';
    return blad !== ''
      ? `Row {row} of sheet "{sheet}" has ${same} as row {eersteRij} of sheet "{blad}". Without the rows that stand on a second sheet like that ({rijen}) Tabel 1 is right, and with them it is not.`
      : rijen === 1
        ? `Row {row} has ${same} as row {eersteRij}. Without row {row} Tabel 1 is right, and with it it is not.`
        : `Row {row} has ${same} as row {eersteRij}. {rijen} rows are like that: rows {dubbel}. Without those rows Tabel 1 is right, and with them it is not.`;
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'What is there twice does not count until this has been put right.',
  why: 'The same rows are there twice, and Tabel 1 counts them once. Then nearly always something was pasted twice.',
  todo: ({ dubbel = [] }) =>
    dubbel.length === 0
      ? 'Delete what is too many. Are they really two jobs? Then correct Tabel 1.'
      : 'Delete rows {dubbel}. Start at the bottom: below a deleted row everything moves up. Are they really two jobs? Then correct Tabel 1.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S10Facts } from './rule';

const words = ruleWords<S10Facts>();

export const finding = words.finding({
  title: 'A sheet cannot be read',
  what: ({ reden }) => {
    switch (reden) {
      case 'csv-malformed':
        return 'Sheet {blad} was read up to {cell}. A quotation mark is missing there, or is in the wrong place.';
      case 'csv-swallowed':
        return 'Line {regel} of the file has a quotation mark and the next one only comes in line {totRegel}: those lines became one cell. Sheet {blad} was read up to there.';
      case 'beyond-sheet':
        return 'Sheet {blad} has more rows than a spreadsheet can hold and was not read.';
      case 'too-large':
        return 'Sheet {blad} is too large to read safely.';
      case 'cell-too-long':
        return '{cell} holds more text than Excel allows. The rest of sheet {blad} was not read.';
      case 'bad-value':
        return '{cell} holds a value that does not belong in its kind of cell. The rest of sheet {blad} was not read.';
      default:
        return 'Sheet {blad} was not read, or not completely.';
    }
  },
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The data on this sheet was not checked and not counted.',
  why: 'The file is damaged, or contains something that does not belong in a sheet.',
  todo: ({ reden }) => {
    switch (reden) {
      case 'csv-swallowed':
        return 'Take both quotation marks out in a text editor such as Notepad, or make the file again in the program it came from. Do not open it in Excel to save it: the lines stay lost then.';
      case 'csv-malformed':
        return 'Make the file again in the program it comes from, or correct that line in a text editor such as Notepad. Do not open it in Excel to save it: data can get lost.';
      case 'beyond-sheet':
        return 'Do not open this file in Excel: it drops rows. The terminal program counts it where it is: banenafspraak count.';
      case 'too-large':
        return 'Remove what does not belong to the meting and check the file again.';
      case 'cell-too-long':
        return 'Shorten the text in that cell and check the file again.';
      default:
        return 'Open the file in Excel, save it under another name and check it again.';
    }
  },
});

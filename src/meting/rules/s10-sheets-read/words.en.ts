import { ruleWords } from '../../judge/rule-words';
import type { S10Facts } from './rule';

const words = ruleWords<S10Facts>();

export const finding = words.finding({
  title: 'A sheet cannot be read',
  what: 'Sheet {blad} was not read, or not completely.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The data on this sheet was not checked and not counted.',
  why: 'The file is damaged, or contains something that does not belong in a sheet.',
  todo: 'Open the file in Excel, save it under another name and check it again.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S10Facts } from './rule';

const words = ruleWords<S10Facts>();

export const finding = words.finding({
  title: 'A sheet cannot be read',
  what: 'Sheet {blad} was not read, or not to its end.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'What stands on this sheet was neither checked nor counted.',
  why: 'The file is damaged or holds something that does not belong in a sheet.',
  todo: 'Open the file in Excel, save it under another name and check it again.',
});

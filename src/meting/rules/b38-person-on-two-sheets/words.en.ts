import { ruleWords } from '../../judge/rule-words';
import type { B38Facts } from './rule';

const words = ruleWords<B38Facts>();

export const finding = words.finding({
  title: 'Same person on two sheets, many hours together',
  what: 'This person stands on different sheets as employed and as lent, for {perWeek} hours a week altogether. The limit is {grens} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The same hours may have been stated on two sheets.',
  why: 'Supplier and user firm may both have handed in the same hours. With grens.weekuren on the sheet BA_Parameters you choose another limit.',
  todo: 'Lay the rows of this person on both sheets side by side. Delete what is double, or explain that these are two jobs.',
});

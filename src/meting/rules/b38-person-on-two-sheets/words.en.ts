import { ruleWords } from '../../judge/rule-words';
import type { B38Facts } from './rule';

const words = ruleWords<B38Facts>();

export const finding = words.finding({
  title: 'The same person is on two sheets, for many hours',
  what: 'This person is on different sheets as formal and as lent, for {perWeek} hours a week in total. The limit is {grens} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The same hours may have been entered on two sheets.',
  why: 'Supplier and user firm may both have reported the same hours. You can set another limit with grens.weekuren on the sheet BA_Parameters.',
  todo: 'Compare this person’s rows on both sheets. Delete any duplicates, or explain that these are two jobs.',
});

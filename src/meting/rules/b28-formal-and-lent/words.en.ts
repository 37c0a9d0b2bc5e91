import { ruleWords } from '../../judge/rule-words';
import type { B28Facts } from './rule';

const words = ruleWords<B28Facts>();

export const finding = words.finding({
  title: 'The same person is formal and lent, with many hours',
  what: 'This person has a formal job and is lent as well: {perWeek} hours a week together. The limit is {grens} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The same hours may count twice: once with the supplier and once with the user firm.',
  why: 'Two jobs at once are possible, but so many hours in a week are rare. To set another limit, use grens.weekuren on the sheet BA_Parameters.',
  todo: 'Find out whether these are really two jobs. If they are, say so in the explanation. If it is one job, delete the duplicate row.',
});

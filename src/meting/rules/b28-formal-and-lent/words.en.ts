import { ruleWords } from '../../judge/rule-words';
import type { B28Facts } from './rule';

const words = ruleWords<B28Facts>();

export const finding = words.finding({
  title: 'The same person is employed and lent, for many hours',
  what: 'This person works {perWeek} hours a week in total, employed and lent. The limit is {grens} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The same hours may have been entered twice: by the supplier and by the user firm.',
  why: 'Two jobs at once are possible, but so many hours are rare. You can set another limit with grens.weekuren on the sheet BA_Parameters.',
  todo: 'Find out whether these are really two jobs. If so, say so in the explanation. If not, delete one of the rows.',
});

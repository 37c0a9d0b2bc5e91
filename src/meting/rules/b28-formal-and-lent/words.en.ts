import { ruleWords } from '../../judge/rule-words';
import type { B28Facts } from './rule';

const words = ruleWords<B28Facts>();

export const finding = words.finding({
  title: 'Same person formal and lent, many hours together',
  what: 'This person works {perWeek} hours a week altogether, employed and lent. The limit is {grens} hours.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The same hours may have been stated twice: by the supplier and by the user firm.',
  why: 'Two jobs at once are possible, but so many hours are rare. With grens.weekuren on the sheet BA_Parameters you choose another limit.',
  todo: 'Find out whether these are two real jobs. If so, say it in the explanation. If not, delete one of the rows.',
});

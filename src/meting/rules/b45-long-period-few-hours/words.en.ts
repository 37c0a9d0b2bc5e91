import { ruleWords } from '../../judge/rule-words';
import type { B45Facts } from './rule';

const words = ruleWords<B45Facts>();

export const finding = words.finding({
  title: 'Few hours for half a year or a year',
  what: '{cell} contains {uren} hours for half a year or longer: {perWeek} hours a week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'The hours are divided by those of a whole half year or year. If they are for one month, the number of jobs is far too low.',
  why: 'So few hours over a long period are usually the hours of one month.',
  todo: 'Fill in the hours of the whole period. Or choose a month as the period type, with its own start and end.',
});

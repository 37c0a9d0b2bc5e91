import { ruleWords } from '../../judge/rule-words';
import type { S25Facts } from './rule';

const words = ruleWords<S25Facts>();

export const finding = words.finding({
  title: 'The hours column contains something other than hours',
  what: 'Half of the rows have more than {perWeek} hours a week. Hardly anyone works more than {grens} hours a week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'No rows count until the hours are right.',
  why: 'So many hours usually mean minutes, the hours of a whole year, or a missing decimal point.',
  todo: 'Look in the payroll system to see which unit the hours were exported in. Then fill in the paid hours of the period.',
});

import { ruleWords } from '../../judge/rule-words';
import type { S25Facts } from './rule';

const words = ruleWords<S25Facts>();

export const finding = words.finding({
  title: 'The column of hours holds something else than hours',
  what: 'Half of the rows have more than {perWeek} hours a week. Hardly anyone works more than {grens} hours a week.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'No row counts until the hours are right.',
  why: 'So many hours at once point to minutes, to hours of a whole year, or to a decimal comma that was lost.',
  todo: 'Look up in the payroll system in which unit the hours were exported, and fill in the paid hours of the period.',
});

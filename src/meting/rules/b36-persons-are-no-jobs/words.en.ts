import { ruleWords } from '../../judge/rule-words';
import type { B36Facts } from './rule';

const words = ruleWords<B36Facts>();

export const finding = words.finding({
  title: 'Tabel 1 counts persons instead of jobs',
  what: '{cell} contains {personen}. That is exactly the number of persons; there are {banen} jobs.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The figure cannot be compared with the target.',
  why: 'A job is an amount of hours: 25.5 a week. Two people with half a job each are one job together.',
  todo: 'In Tabel 1, fill in the jobs that are calculated from the rows next to it.',
});

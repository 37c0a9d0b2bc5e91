import { ruleWords } from '../../judge/rule-words';
import type { B36Facts } from './rule';

const words = ruleWords<B36Facts>();

export const finding = words.finding({
  title: 'Tabel 1 counts persons instead of jobs',
  what: '{cell} holds {personen}. That is exactly the number of persons; there are {banen} jobs.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The statement cannot be compared with the target.',
  why: 'A job is an amount of hours: 25.5 a week. Two people with half a job each are one job together.',
  todo: 'Fill in the jobs that Tabel 1 computes from the rows beside it.',
});

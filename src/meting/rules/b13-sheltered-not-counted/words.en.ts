import { ruleWords } from '../../judge/rule-words';
import type { B13Facts } from './rule';

const words = ruleWords<B13Facts>();

export const finding = words.finding({
  title: 'Sheltered work was counted as a job',
  what: '{cell} contains {banen} jobs, but code {aard} is sheltered work (beschut werk).',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The total includes jobs that must not count.',
  why: 'Sheltered work does not count for the banenafspraak.',
  todo: ({ rijen = 1 }) =>
    rijen >= 3
      ? 'It is like that in {rijen} rows below each other. Was the code dragged down? Then enter the own code in each row, from the payroll return. Is it really sheltered work? Then set the jobs to 0. Is the person seconded from the Wsw? Then use code 22.'
      : 'See in the payroll return whether the code is right. Is it sheltered work? Then set the jobs in this row to 0. Is the person seconded from the Wsw? Then use code 22.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B13Facts } from './rule';

const words = ruleWords<B13Facts>();

export const finding = words.finding({
  title: 'Sheltered work was counted as a job',
  what: '{cell} holds {banen} jobs, but code {aard} is sheltered work.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The statement counts jobs that must not count.',
  why: 'Sheltered work does not count for the banenafspraak.',
  todo: 'Set the jobs of this row to 0. Is somebody seconded from the Wsw? Then use code 22.',
});

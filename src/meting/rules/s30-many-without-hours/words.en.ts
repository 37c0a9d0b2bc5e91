import { ruleWords } from '../../judge/rule-words';
import type { S30Facts } from './rule';

const words = ruleWords<S30Facts>();

export const finding = words.finding({
  title: 'Many rows have no hours',
  what: '{rijen} rows have 0 paid hours. The first is {cell}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence:
    'A row with 0 hours counts for no job. If there should be hours, the number of jobs is too low.',
  why: 'A formula that finds nothing in another list often gives 0.',
  todo: 'Check in the payroll records whether these people really had no hours. Is it right? Explain why.',
});

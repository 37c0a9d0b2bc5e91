import { ruleWords } from '../../judge/rule-words';
import type { B34Facts } from './rule';

const words = ruleWords<B34Facts>();

export const finding = words.finding({
  title: 'The jobs in the row are not calculated correctly',
  what: '{cell} contains {banen}. {uren} paid hours make {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The sum of the rows differs from the real result.',
  why: 'Jobs are paid hours divided by the hours of one job in that period. Only the total is rounded.',
  todo: 'Let Excel divide with =BANENAFSPRAAK.JOBUNITS, or round to four decimals or more.',
});

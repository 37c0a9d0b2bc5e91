import { ruleWords } from '../../judge/rule-words';
import type { B34Facts } from './rule';

const words = ruleWords<B34Facts>();

export const finding = words.finding({
  title: 'Jobs of the row are not computed correctly',
  what: '{cell} holds {banen}. {uren} paid hours make {verwacht}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The sum of the rows differs from the real outcome.',
  why: 'Jobs are paid hours divided by the hours of one job in that period. Rounding belongs to the total.',
  todo: 'Let Excel divide with =BANENAFSPRAAK.JOBUNITS, or keep four decimals or more.',
});

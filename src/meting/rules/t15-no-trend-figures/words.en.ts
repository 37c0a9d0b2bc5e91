import { ruleWords } from '../../judge/rule-words';
import type { T15Facts } from './rule';

const words = ruleWords<T15Facts>();

export const finding = words.finding({
  title: 'A quarterly figure instead of the annual meting',
  what: 'The grand total {cijfer} (cell {cell}) is the figure from UWV’s trend report for quarter {kwartaal} of {jaar}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'There is a provisional figure among official ones. The series can no longer be compared.',
  why: 'Trend figures are provisional and national. The official meting follows in the summer of the next year.',
  todo: 'Replace it with the result of the annual meting, or say in the explanation that there is none yet.',
});

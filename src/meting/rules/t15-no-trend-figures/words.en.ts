import { ruleWords } from '../../judge/rule-words';
import type { T15Facts } from './rule';

const words = ruleWords<T15Facts>();

export const finding = words.finding({
  title: 'Quarterly figure instead of the yearly meting',
  what: 'The grand total {cijfer} (cell {cell}) is the figure of the UWV trend report of quarter {kwartaal} of {jaar}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'A provisional figure stands among official ones: the series cannot be compared any more.',
  why: 'Trend figures are provisional and national. The official meting follows in the summer of the next year.',
  todo: 'Replace it by the result of the yearly meting, or write in the toelichting that there is none yet.',
});

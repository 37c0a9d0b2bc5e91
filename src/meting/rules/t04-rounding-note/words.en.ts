import { ruleWords } from '../../judge/rule-words';
import type { T04Facts } from './rule';

const words = ruleWords<T04Facts>();

export const finding = words.finding({
  title: 'Rounding difference in Tabel 1',
  what: 'These sums are off by rounding: {sommen}. The differences are {verschillen}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'None. The table is in order.',
  why: 'The letters to parliament round each figure by itself; their tables have such differences too.',
  todo: 'Nothing to do. Leave the figures as they are: making them fit makes one of them wrong.',
});

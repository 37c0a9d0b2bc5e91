import { ruleWords } from '../../judge/rule-words';
import type { T04Facts } from './rule';

const words = ruleWords<T04Facts>();

export const finding = words.finding({
  title: 'Rounding difference in Tabel 1',
  what: 'Rounding makes these sums differ: {sommen}. The differences are {verschillen}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'None. The table is in order.',
  why: 'The letters to parliament round each figure separately. Their tables have such differences too.',
  todo: 'There is nothing to do. Leave the figures as they are: making them fit would make one of them wrong.',
});

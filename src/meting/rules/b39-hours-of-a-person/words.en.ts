import { ruleWords } from '../../judge/rule-words';
import type { B39Facts } from './rule';

const words = ruleWords<B39Facts>();

export const finding = words.finding({
  title: 'One person has more hours than there are',
  what: 'The {rijen} rows of the person in row {row} are {perWeek} hours a week together. A week has {hoogstens}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'These rows do not count.',
  why: 'Someone may work for several employers, but not for more hours than time allows.',
  todo: 'See whether a BSN was filled down or rows were pasted twice, and mend or delete them.',
});

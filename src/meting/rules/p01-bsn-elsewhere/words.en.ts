import { ruleWords } from '../../judge/rule-words';
import type { P01Facts } from './rule';

const words = ruleWords<P01Facts>();

export const finding = words.finding({
  title: 'There is a BSN outside the BSN column',
  what: '{cell} on sheet {sheet} contains: {waarde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'This BSN is easily overlooked when you share or copy the file.',
  why: 'Personal data should not be in more places than necessary.',
  todo: 'Remove the BSN. Refer to a row or a case file without giving the number.',
});

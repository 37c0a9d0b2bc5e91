import { ruleWords } from '../../judge/rule-words';
import type { P01Facts } from './rule';

const words = ruleWords<P01Facts>();

export const finding = words.finding({
  title: 'A BSN stands outside the BSN column',
  what: '{cell} on sheet {sheet} holds: {waarde}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'When sharing or copying, this BSN is easily overlooked.',
  why: 'Personal data should not stand in more places than needed.',
  todo: 'Take the BSN away there. Refer to a row or a file without naming the number.',
});

import { ruleWords } from '../../judge/rule-words';
import type { T10Facts } from './rule';

const words = ruleWords<T10Facts>();

export const finding = words.finding({
  title: 'Change differs from the published one',
  what: 'For {vorm}, {sector} the difference from last year is {verandering} (cell {cell}). For {jaar} {gepubliceerd} was published. It concerns {aantal} cells.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'One of the two tables does not agree with the letter to parliament.',
  why: 'The letter names the change of a year by itself; more than 2 apart is no rounding.',
  todo: 'Hold both years against the letters and correct the year that differs.',
});

import { ruleWords } from '../../judge/rule-words';
import type { B48Facts } from './rule';

const words = ruleWords<B48Facts>();

export const finding = words.finding({
  title: 'A block of rows stands there twice',
  what: 'Row {row} has the same person, days and hours as row {eersteRij}. {rijen} rows under each other are like that.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The hours of these persons count twice, and the number of jobs is too high.',
  why: 'Several persons under each other with two jobs of exactly the same hours are very rare. Mostly a block was pasted twice.',
  todo: 'Delete the rows that are too many. Do these persons really have two jobs of the same hours? Explain that.',
});

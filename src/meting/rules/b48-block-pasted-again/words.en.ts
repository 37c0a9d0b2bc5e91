import { ruleWords } from '../../judge/rule-words';
import type { B48Facts } from './rule';

const words = ruleWords<B48Facts>();

export const finding = words.finding({
  title: 'The same rows are there twice',
  what: (facts) =>
    'Row {row} has the same person, days and hours as row {eersteRij}. ' +
    (facts.rijen === 1
      ? 'Together that is more than a full working week.'
      : '{rijen} rows under each other are like that.'),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The hours count twice, and the number of jobs is too high.',
  why: 'Hardly anyone has two jobs of exactly the same hours that together are more than a full working week. Several persons under each other with two such jobs are very rare too. Mostly something was pasted twice.',
  todo: ({ rijen }) =>
    rijen === 1
      ? 'Delete the row that is too many. Does this person really have two jobs of the same hours? Explain that.'
      : 'Delete the rows that are too many. Do these persons really have two jobs of the same hours? Explain that.',
});

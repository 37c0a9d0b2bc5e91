import { ruleWords } from '../../judge/rule-words';
import type { B39Facts } from './rule';

const words = ruleWords<B39Facts>();

export const finding = words.finding({
  title: 'One person has more hours than there are',
  what: ({ blad }) =>
    (blad === ''
      ? 'The {rijen} rows for the person in row {row} add'
      : 'The {rijen} rows for the person in row {row}, on sheet "{sheet}" and in row {rij} of sheet "{blad}" among others, add') +
    ' up to {perWeek} hours a week. A week has {hoogstens}.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'These rows do not count.',
  why: 'A person may work for several employers, but not for more hours than there are.',
  todo: 'Check whether a BSN was filled down, or rows were pasted twice. Correct or delete those rows.',
});

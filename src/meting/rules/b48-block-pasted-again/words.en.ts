import { ruleWords } from '../../judge/rule-words';
import type { B48Facts } from './rule';

const words = ruleWords<B48Facts>();

export const finding = words.finding({
  title: 'The same rows are there twice',
  what: (facts) =>
    (facts.blad === ''
      ? `Row {row} has ${together(facts)} row {eersteRij}. `
      : `Row {row} of sheet "{sheet}" has ${together(facts)} row {eersteRij} of sheet "{blad}". `) +
    (facts.rijen !== 1
      ? facts.blad === ''
        ? '{rijen} rows are like that: rows {dubbel}.'
        : '{rijen} rows are on two sheets like that.'
      : facts.grond === 'uren'
        ? 'Together that is more than a full working week.'
        : facts.grond === 'leeg'
          ? 'All is the same, only the number of the employer or of the income relation is empty in one of them.'
          : facts.grond === 'gelijk'
            ? 'All columns are the same, and there is no payroll tax number.'
            : facts.grond === 'genummerd'
              ? 'All columns are the same but the number of the income relation, which only numbers the rows here.'
              : 'Employer, contract hours and begin of the income relation are the same too.'),
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The hours count twice, and the number of jobs is too high.',
  why: 'Hardly anyone has two jobs of exactly the same hours that together are more than a full working week. Two equal jobs that began on the same day, or of several persons under each other, are very rare too. Mostly something was pasted twice.',
  todo: ({ rijen, dubbel = [] }) =>
    rijen === 1
      ? 'Delete the row that is too many. Does this person really have two jobs of the same hours? Explain that.'
      : dubbel.length === 0
        ? 'Delete the rows that are too many. Do these persons really have two jobs? Explain that.'
        : 'Are these rows too many? Then delete rows {dubbel}. Start at the bottom: below a deleted row everything moves up. Do these persons really have two jobs? Explain that.',
});

const together = ({ verschil }: Pick<B48Facts, 'verschil'>): string =>
  verschil === 0
    ? 'the same person, days and hours as'
    : `the same person and days, and {meer} ${verschil > 0 ? 'more' : 'fewer'} hours than`;

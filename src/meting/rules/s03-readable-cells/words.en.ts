import { ruleWords } from '../../judge/rule-words';
import type { S03Facts } from './rule';

const words = ruleWords<S03Facts>();

export const finding = words.finding({
  title: 'A number or date cannot be read',
  what: (facts) =>
    facts.soort === 'date'
      ? '{cell} ({kop}) holds "{waarde}". That is no existing date.'
      : '{cell} ({kop}) holds "{waarde}". That is no number that can stand here.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The cell was not read: it is neither zero nor empty, but unknown.',
  why: 'A number may have a comma or a point. A date has a day, a month and a year of four digits.',
  todo: ({ soort, verplicht }) =>
    (soort === 'date' ? 'Type the date as day-month-year, such as 31-12-2024.' : 'Type the number alone.') +
    (verplicht === false
      ? ' Do you not know it? Then clear {cell}.'
      : ' Put remarks in a column of their own.'),
});

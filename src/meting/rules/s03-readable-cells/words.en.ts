import { ruleWords } from '../../judge/rule-words';
import type { S03Facts } from './rule';

const words = ruleWords<S03Facts>();

export const finding = words.finding({
  title: 'A number, date or period cannot be read',
  what: (facts) =>
    facts.soort === 'tijdvak'
      ? '{cell} ({kop}) contains "{waarde}". It does not tell the first and the last day.'
      : facts.maandEerst
        ? '{cell} ({kop}) contains "{waarde}". There the month comes first.'
        : facts.soort === 'date'
          ? facts.getal === 'jaar'
            ? '{cell} ({kop}) contains only a year: {waarde}.'
            : facts.getal === 'ander'
              ? '{cell} ({kop}) contains the number {waarde}. That is not a date.'
              : '{cell} ({kop}) contains "{waarde}". That date does not exist.'
          : facts.eenheid === true
            ? '{cell} ({kop}) contains "{waarde}". That is not a number of hours.'
            : '{cell} ({kop}) contains "{waarde}". That is not a number you can use here.',
});

export const advice = /* @__PURE__ */ words.advice({
  consequence: 'The cell was not read. It counts as unknown, not as zero or empty.',
  why: 'A number may have a comma or a point. A date has a day, a month and a four-digit year.',
  todo: ({ soort, verplicht, eenheid, maandEerst, getal }) =>
    (soort === 'tijdvak'
      ? 'Type year and month, such as 2024-12. For four weeks, add the columns Begin tijdvak and Einde tijdvak.'
      : maandEerst === true
        ? 'Put the day first in all dates of this row, such as 31-12-2024. A date that does not show it can be the wrong way round too: 12-01-2024 is 12 January here.'
        : getal === 'jaar'
          ? 'Type the whole date as day-month-year, such as 31-12-2024. Excel may show a year alone as a day in 1905.'
          : getal === 'ander'
            ? 'Does this number belong in a column beside it, such as the paid hours? Put it there. Type the date here as day-month-year, such as 31-12-2024.'
            : soort === 'date'
              ? 'Type the date as day-month-year, such as 31-12-2024.'
              : eenheid === true
                ? 'In Excel, choose the number format General and type the hours.'
                : 'Type only the number.') +
    (verplicht === false
      ? ' Do you not know it? Then clear {cell}.'
      : ' Put any remarks in a separate column.'),
});

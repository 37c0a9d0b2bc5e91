import type { YearReportWords } from '../nl/year-report';

const columnNames: YearReportWords['columnNames'] = {
  sector: 'Government sector',
  year: 'Year',
  target: 'Target',
  formal: 'Formal',
  lent: 'Lent',
  before: 'Year before',
  explanation: 'Explanation',
};

/** Words of the yearly report by government sector. */
export const yearReportWords: YearReportWords = {
  language: 'en',
  locale: 'en-GB',
  sheet: 'Yearly report',
  templateTitle: 'Yearly report by government sector',
  templateHow: [
    'Fill in for each government sector the year and the extra jobs against the nulmeting (jobs of 25.5 hours a week).',
    'Formal is employed by the organisation itself, lent is through a temp agency or from the Wsw. Year before is the total of the previous year. The report works out the total, the change and the shortfall.',
    'Write no names or other personal data in the explanation. Leave a sector that reports nothing empty.',
  ],
  title: (year) => `Yearly report on the banenafspraak ${year} by government sector`,
  sector: 'Government sector',
  columns: ['Target', 'Formal', 'Lent', 'Total', 'Year before', 'Change', 'Reached', 'Shortfall'],
  explanation: 'Explanation',
  together: 'Together',
  unknown: 'not known',
  notes: ({ sectors, absent }, nameOf) => [
    'Extra jobs against the nulmeting of the end of 2012. One job is 25.5 paid hours a week.',
    ...(absent.length === 0
      ? []
      : [
          `Not reported: ${absent.map((sector) => nameOf(sector)).join(', ')}. Together adds up only those that reported.`,
        ]),
    ...sectors.flatMap(({ sector, target, total, published }) => [
      ...(published.target !== null && target !== null && published.target !== target
        ? [`${nameOf(sector)}: the published target is ${published.target}, here it is ${target}.`]
        : []),
      ...(published.total !== null && total !== null && published.total !== total
        ? [`${nameOf(sector)}: ${published.total} jobs were published, here there are ${total}.`]
        : []),
    ]),
  ],
  columnNames,
  fault: (fault) => {
    switch (fault.code) {
      case 'no-headings':
        return 'No sheet has the headings of the yearly report. Make the template with: template jaarrapportage.';
      case 'heading-missing':
        return `The column "${columnNames[fault.column]}" is missing.`;
      case 'no-lines':
        return 'There is not a single number in it yet.';
      case 'sector-unknown':
        return `Row ${fault.row}: this is no government sector. Copy the names from the template.`;
      case 'year-wrong':
        return `Row ${fault.row}: the year is missing or wrong. Fill in a year, such as 2025.`;
      case 'not-a-number':
        return `Row ${fault.row}, column "${columnNames[fault.column]}": this is no number, or one that can be read in two ways. Fill in a number.`;
      case 'other-year':
        return `Row ${fault.row}: this is another year than ${fault.year}. Make one report a year.`;
      case 'sector-twice':
        return `Row ${fault.row}: this government sector is also in row ${fault.other}.`;
    }
  },
};

import type { SqlWords } from '../../sql/words';
import { countWords } from './count';
import { decisions, steps } from './counting';

/** What stands in the comments of the query. */
export const sqlWords: SqlWords = {
  title: (year, month) =>
    `The count for the banenafspraak over month ${month} of ${year}: the same as that of the program, as one query.`,
  made: (product) => `Made by ${product}. Lists, dates, norms and keys come from the law and the letters.`,
  reads: 'Reads the table records, with one row for each income relation and period:',
  none: 'NULL is empty: no empty text and no NaN may stand in it. Codes and regions stand as in the list of the template.',
  fill: 'This puts a file into the table. Where the columns of the file have other names, change those:',
  hoursRule:
    'Hours count in whole ten-thousandths: hours × 10000 + 0.5, rounded down, in 64-bit floating point. So the order of the rows makes no difference.',
  steps: {
    ...steps,
    kind: 'Period type',
    form: 'Form: formal or lent',
    sector: 'Sector: market or government',
    month: 'Period that holds the fifteenth of the month',
    error: 'No error in the row',
    gap: 'Nobody with several rows without what tells their income relations apart',
    repeated: 'Not the same income relation as another row in the period',
    overlap: 'No other period of the same income relation over the same days',
  },
  decisions,
  checks: countWords.checkNames,
  errorRules:
    'Source: the rules of check that look at one row or at rows of one income relation, as docs/rules.md names them. Where a pseudonym takes the place of the BSN, leave out the case of B01. Where the loonheffingennummers are not known, leave out B04 and S17: nothing says then whether two rows are of the same employer. Other errors only check sees.',
  source: (cited) => `Source: ${cited}.`,
  more: (where) => `Explained: ${where}`,
  parts: {
    compared:
      'The rows as they are compared: BSN and loonheffingennummer without spaces and dots and with the zero lost at the front, and no last day where a day in 9999 stands. If a pseudonym stands in the place of the BSN, take the column bsn as it is.',
    decided: 'The first step that says something decides. Where no step does, the row counts.',
    counted: 'The rows that count.',
    places: 'The nine places of Tabel 1.',
    sums: 'By place: rows, distinct persons, and hours by period type.',
    figures: 'Jobs: hours divided by the hours of one job in that period, rounded to four decimals.',
    byKey:
      'Tabel 1 with attribution: all lent jobs together, divided over market and government by the key of the year. Persons cannot be divided.',
    lists: 'Breakdowns. Who is in two lines is a person in both.',
    reasons: 'Rows that do not count, by reason.',
  },
  norm: (kind, norm, cited) => `Hours of one job for ${kind}: ${norm}. Source: ${cited}.`,
  noKey: (year) =>
    `No key is known for ${year}: Tabel 1 with attribution is missing. Give one yourself with --key.`,
  ownKey: 'The key was given when this query was made.',
};

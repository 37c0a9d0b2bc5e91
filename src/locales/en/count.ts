import { either } from '../either';
import type { CountWords } from '../nl/count';

/** The words of the count of files beyond a sheet. */
export const countWords: CountWords = {
  title: (year, month) => `Count over month ${month} of ${year}`,
  byKey: 'Tabel 1 with attribution: lent jobs divided by the key',
  noKey: (year) => `No key is known for ${year}. Give one yourself with --key.`,
  keyUsed: (markt, overheid, own) =>
    `Key: market ${markt}, government ${overheid} (${own ? 'given by you' : 'published'}).`,
  reason: 'Reason',
  checks: 'Checks',
  check: 'Check',
  countedHere: 'Still counted',
  firstPlaces: 'First places',
  notAsked: 'not asked',
  stillCounted:
    'Rows with an error count here as long as the law does not leave them out. check leaves them out until the error has been put right.',
  checkNames: {
    B01: 'BSN is not valid',
    B04: 'The same income relation appears more than once',
    B09: 'Period does not fit its type',
    B22: 'Not registered in the period',
    B32: 'Another period than that of the count',
  },
  place: (file, row) => `${file}, row ${row}`,
  files: 'Files',
  file: 'File',
  query: 'Decision as a query (SHA-256)',
  small: 'Small groups are not protected here: this outcome is to work with, not to publish.',
  table: 'Table',
  line: 'Line',
  column: 'Column',
  value: 'Value',
  temp: (folder, memory) =>
    `What does not fit in memory (${memory}) is kept in ${folder} for now. It contains personal data; the folder is deleted at the end.`,
  noEngine:
    'count works with DuckDB, which is not on this computer. Fetch it once in the folder of this program: npm install @duckdb/node-api@1.5.6-r.1 (in the source code: npm run duckdb). After that no internet is needed.',
  noSplit: (year) =>
    `For ${year} market and government are no longer asked apart. This program cannot do that count in a database yet.`,
  noCountFiles: (where, endings) => `No files that end in ${either(endings, 'en')} were found at ${where}.`,
  failed: (facts) => {
    switch (facts.code) {
      case 'empty':
        return `${facts.file} is empty.`;
      case 'no-rows':
        return 'There are no rows in these files, only headings.';
      case 'not-csv-or-parquet':
        return `${facts.file} is neither CSV nor Parquet. Save it as one of those; a workbook is checked with check.`;
      case 'unreadable':
        return `${facts.file} cannot be read. Was the file cut off or damaged? Fetch it again.`;
      case 'not-utf-8':
        return `${facts.file} contains characters that are not UTF-8. Add --encoding latin-1, or save it as UTF-8.`;
      case 'broken-line':
        return `${facts.file}, row ${facts.row}: this line does not have as many columns as the headings, or a quote that is not closed. Was the file cut off?`;
      case 'missing-columns':
        return `${facts.file} lacks columns: ${facts.columns.join('; ')}. If they have other names, say so with --columns.`;
      case 'two-columns':
        return `${facts.file} has more than one column for ${facts.column}: ${facts.headings.join(', ')}. Choose one with --columns.`;
      case 'notation-needed':
        return facts.option === '--dates'
          ? 'Say with --dates how dates are written: iso (2024-12-31) or nl (31-12-2024). The program does not guess.'
          : 'Say with --decimal which character comes before decimals: , or . The program does not guess.';
      case 'other-type':
        return `${facts.file}: the column ${facts.column} is of type ${facts.type}, which does not fit this column.`;
      case 'outside-notation':
        return `${facts.file}, row ${facts.row}, column ${facts.column}: "${facts.text}" is no ${facts.kind} in the notation you gave. Nothing was counted. Correct the cell, or choose another ${facts.kind === 'date' ? '--dates' : '--decimal'}.`;
      case 'map-not-json':
        return `${facts.file} is no file of columns: that is JSON with for each column the heading in your file, such as {"paid hours": "SAANTVERLU"}.`;
      case 'map-column':
        return `${facts.file}: "${facts.column}" is no column of the count.`;
      case 'map-heading':
        return `${facts.file}: the heading "${facts.heading}" is not in your file.`;
      case 'map-value':
        return `${facts.file}: ${facts.column} cannot have one value for all rows${facts.allowed.length === 0 ? '' : `, or only: ${facts.allowed.join(', ')}`}.`;
      case 'no-room':
        return `There is not enough room, neither in memory nor in ${facts.temp}. Give more with --memory, or a folder on a larger disk with --temp.`;
      case 'bad-memory':
        return `The option --memory cannot be "${facts.value}". Give a size such as 800MB or 4GB.`;
    }
  },
};

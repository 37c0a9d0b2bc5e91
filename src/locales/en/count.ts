import { amount } from '../amount';
import { either } from '../either';
import type { CountWords } from '../nl/count';

const separators: CountWords['separators'] = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'vertical bar',
};

/** The words of the count of files beyond a sheet. */
export const countWords: CountWords = {
  title: (year, month) => `Count over month ${month} of ${year}`,
  byKey: 'Tabel 1 with attribution: lent jobs divided by the key',
  noKey: (year) => `No key is known for ${year}. Give one yourself with --key.`,
  keyUsed: (markt, overheid, own) =>
    `Key: market ${markt}, government ${overheid} (${own ? 'given by you' : 'published'}).`,
  reason: 'Reason',
  none: 'None.',
  checks: 'Checks',
  check: 'Check',
  leftOutHere: 'Left out for it',
  firstPlaces: 'First places',
  notAsked: 'not asked',
  asCheckDoes:
    'A row with such an error does not count until it has been put right, as with check. For B04 each row after the first is under Rows, as with check too; where the rows are not equal, the first does not count either. For S17 all rows that overlap each other are left out. What B22 and B32 find did not count already.',
  otherChecks: (rules) =>
    `This count asks no other rules. A row in which check finds an error of one of these does not count there, and counts here: ${rules.join(', ')}. Of S02 it asks what leaves a row out; whether a number stands in the first of its rows only, check alone can see.`,
  checkNames: {
    S02: 'Formal row without BSN, or without payroll tax number or number of somebody in several rows',
    S17: 'Periods of one income relation overlap',
    B01: 'BSN is not valid',
    B04: 'The same income relation appears more than once',
    B07: 'More hours than the period has',
    B09: 'Period does not fit its type',
    B12: 'Form does not fit the aard arbeidsverhouding',
    B22: 'Not registered in the period',
    B32: 'Another period than that of the count',
  },
  noEmployers:
    'Note: where Loonheffingennummer is absent, nothing shows whether an income relation stands there more than once (B04) or has two periods that overlap (S17). Such rows both count there.',
  leftOutByLaw: 'did not count already',
  columns: 'Columns',
  readAs: 'read as',
  absent: 'not in the file',
  columnsNotAsked: 'recognised, but not asked (check looks at them)',
  unused: 'not used',
  separator: 'between the columns',
  separators,
  asked: 'Asked',
  place: (file, row) => `${file}, row ${row}`,
  files: 'Files',
  noRows: (rows: number) => `Number of rows that are empty or a total, and count nowhere: ${rows}.`,
  file: 'File',
  query: 'Decision as a query (SHA-256)',
  small: 'Small groups are not protected here: this outcome is to work with, not to publish.',
  table: 'Table',
  line: 'Line',
  column: 'Column',
  value: 'Value',
  publishedWithout: (rows) =>
    `Please note: ${amount(rows, 'row', 'rows')} cannot be decided yet and ${rows === 1 ? 'does' : 'do'} not count. count says which.`,
  stopped: 'Stopped. Nothing was written, and the temporary folder was deleted.',
  temp: (folder, memory) =>
    `What does not fit in memory (${memory}) is kept in ${folder} for now. It contains personal data; the folder is deleted at the end.`,
  tempLeft: (folders: readonly string[]) =>
    `An earlier count was killed and could not erase what it had kept for the time being. That may hold data of persons. Erase it yourself: ${folders.join(', ')}`,
  noEngine:
    'count works with DuckDB, which is not on this computer. Fetch it once in the folder of this program: npm install @duckdb/node-api@1.5.6-r.1 (in the source code: npm run duckdb). After that no internet is needed.',
  noCountFiles: (where, endings) => `No files that end in ${either(endings, 'en')} were found at ${where}.`,
  failed: (facts) => {
    switch (facts.code) {
      case 'empty':
        return `${facts.file} is empty.`;
      case 'no-rows':
        return 'There are no rows in these files, only headings.';
      case 'not-csv-or-parquet':
        return `${facts.file} is neither CSV nor Parquet. Save it as one of those, with characters in UTF-8; a workbook is checked with check.`;
      case 'unreadable':
        return `${facts.file} cannot be read. Was the file cut off or damaged? Fetch it again.`;
      case 'not-utf-8':
        return `${facts.file} contains characters that are not UTF-8. Add --encoding latin-1, or save it as UTF-8.`;
      case 'broken-line':
        return `${facts.file}, row ${facts.row}: this line does not have as many columns as the headings, or a quote that is not closed. The headings are separated by a ${separators[facts.delimiter] ?? facts.delimiter}; every line has to be. Was the file cut off?`;
      case 'no-headings':
        return `${facts.file}: the first line has no headings of a meting. Is there a title above them, or did the headings end up among the rows? Put them on the first line. If they have other names, say so with --columns.`;
      case 'headings-again':
        return `${facts.file}, row ${facts.row}: the headings stand here once more. Nothing was counted. If two files were pasted one after the other, count them as two files: their columns may be in another order.`;
      case 'doubted-heading':
        return `${facts.file}: the heading "${facts.heading}" names the column ${facts.column}, and says something beside it. Nothing was counted. If it is that column, say so with --columns: {"${facts.column}": "${facts.heading}"}. If it is not, give it another heading.`;
      case 'missing-columns':
        return `${facts.file} lacks columns: ${facts.columns.join('; ')}. If they have other names, say so with --columns.`;
      case 'two-columns':
        return `${facts.file} has more than one column for ${facts.column}: ${facts.headings.join(', ')}. Choose one with --columns.`;
      case 'notation-needed':
        return facts.option === '--dates'
          ? 'Say with --dates how dates are written: iso (2024-12-31), nl (31-12-2024) or yyyymmdd (20241231). The program does not guess.'
          : 'Say with --decimal which character comes before decimals: , or . The program does not guess.';
      case 'whole-dates':
        return `${facts.file}: the column ${facts.column} holds whole numbers. Are they days such as 20241231? Then say --dates yyyymmdd. The program does not guess.`;
      case 'other-type':
        return `${facts.file}: the column ${facts.column} is of type ${facts.type}, which does not fit this column.`;
      case 'time-zone':
        return `${facts.file}: the column ${facts.column} holds moments with a time zone. Which day that is depends on the place. Nothing was counted. Make them dates (DATE).`;
      case 'outside-notation': {
        const cell = `${facts.file}, row ${facts.row}, column ${facts.column}: "${facts.text}"`;
        switch (facts.kind) {
          case 'date':
            return `${cell} is no date in the notation you gave. Nothing was counted. Correct the cell, or choose another --dates: iso, nl or yyyymmdd.`;
          case 'no-such-year':
            return `${cell} is no day from 1900 up to and including 2199. Nothing was counted. Mend the cell. If there is no last day, leave the cell empty or write a day in 9999.`;
          case 'number':
            return `${cell} is no number in the notation you gave: digits, with at most one decimal mark. Nothing was counted. Correct the cell, or choose another --decimal.`;
          case 'time':
            return `${cell} is a moment of the day, no date. Nothing was counted. Make them dates (DATE).`;
          case 'too-large':
            return `${cell} cannot be a number of hours. Nothing was counted. Correct the cell.`;
        }
      }
      case 'map-not-json':
        return `${facts.file} is no file of columns: that is JSON with for each column the heading in your file, such as {"paid hours": "SAANTVERLU"}.`;
      case 'map-column':
        return `${facts.file}: "${facts.column}" is no column of the count.`;
      case 'map-heading':
        return `${facts.file}: the heading "${facts.heading}" is not in your file.`;
      case 'map-two-headings':
        return `${facts.file}: the heading "${facts.heading}" stands there more than once. Which column is meant cannot be seen. Give one of the two another heading.`;
      case 'map-twice':
        return `${facts.file}: the column ${facts.column} stands in it twice, even if under another name. Leave one of them.`;
      case 'map-value':
        return `${facts.file}: ${facts.column} cannot have one value for all rows${facts.allowed.length === 0 ? '' : `, or only: ${facts.allowed.join(', ')}`}.`;
      case 'no-contributors':
        return `${facts.file} does not say of which employer a row is. Without that nobody can tell whether a figure is of one organisation, so that it cannot be protected. Needed is the column Loonheffingennummer (payroll tax number), or a column that names the organisation. Say which with --columns: {"organisation": "HEADING IN YOUR FILE"}.`;
      case 'rows-of-nobody':
        return facts.by === 'organisatie'
          ? `${facts.file}, row ${facts.row}: no organisation stands here. Rows that count and name none: ${facts.rows}. Whose they are cannot be seen, so that the others cannot be protected. Nothing was made. Fill in the organisation.`
          : `${facts.file}, row ${facts.row}: no valid payroll tax number stands here. Rows that count and have none: ${facts.rows}. Whose they are cannot be seen, so that the others cannot be protected. Nothing was made. Fill in the number. If this column holds something else, such as a pseudonym, call it the organisation with --columns: {"organisation": "HEADING OF THIS COLUMN"}.`;
      case 'no-hirer':
        return `${facts.file}, row ${facts.row}: the user firm is not named here. Rows of people who are lent that count and have no valid number of it: ${facts.rows}. Without it user firms cannot be protected. Nothing was made. Needed is the column Loonheffingennummer inlener (user firm payroll tax number). If it has another heading, say which with --columns: {"Loonheffingennummer inlener": "HEADING IN YOUR FILE"}.`;
      case 'no-room':
        return `There is not enough room, neither in memory (${facts.memory}) nor in ${facts.temp}. Give more with --memory (at least 100MB), or a folder on a larger disk with --temp.`;
      case 'bad-memory':
        return `The option --memory cannot be "${facts.value}". Give a whole number of MB or GB, at least 100MB: such as 400MB or 4GB.`;
      case 'too-much-memory':
        return `The option --memory cannot be "${facts.value}": this computer has ${facts.most}. More than there is makes the count break off. Leave some for other programs too.`;
      case 'no-ordinary-file':
        return `${facts.file} is no ordinary file but a pipe or a device. The count reads a file more than once, which is not possible there. First save what comes out of it in a file, and count that.`;
      case 'empty-period':
        return `${facts.file}: the columns Begin tijdvak and Einde tijdvak are empty. Nothing was counted. Fill in the first and last day of each period; check derives them from Jaar and Tijdvak, this count does not.`;
      case 'empty-kind-of-work':
        return `${facts.file}: no row says what kind of work it is: the columns Aard arbeidsverhouding and Vorm are absent or empty. Nothing was counted. check then takes everyone for an employee of one's own; this count asks you. If that is so, say it with --columns: {"Vorm": {"value": "formeel"}}.`;
      case 'no-temp':
        return `No temporary folder can be made in ${facts.temp}. Does it exist, and may you write there? Choose another with --temp.`;
      case 'no-folder':
        return `${facts.temp} is a file, not a folder. Choose a folder with --temp.`;
      case 'not-readable':
        return `${facts.file} cannot be read. Is it open in another program, or may you not read it?`;
      case 'utf-16':
        return `${facts.file} is text in UTF-16. Save it as CSV in UTF-8.`;
      case 'packed':
        return `${facts.file} is compressed. Unpack it first.`;
      case 'long-line':
        return `${facts.file}: a line is longer than 2,000,000 bytes. No line of hours is that long. Does it hold a cell with a great deal of text, or a quote that is not closed?`;
    }
  },
};

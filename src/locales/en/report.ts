import { amount } from '../amount';
import { errorPlace } from './errors';
import { sectorsLastText, sectorsTogether, sectorsTogetherOf } from './sectors-together';
import { annualAnswerWords } from './annual-answer';
import { statuses } from './citation';
import type { ReportWords } from '../nl/report';

/** The words of reports. */
export const reportWords: ReportWords = {
  lang: 'en',
  locale: 'en-GB',
  title: 'Check of the banenafspraak meting',
  consolidationTitle: 'Consolidated banenafspraak meting',
  severity: { fout: 'Error', waarschuwing: 'Warning', info: 'For information' },
  severities: { fout: 'Errors', waarschuwing: 'Warnings', info: 'For information' },
  status: {
    unreadable: 'Cannot be read',
    fout: 'Fix first',
    waarschuwing: 'Fix or explain',
    gereed: 'Ready',
  },
  statusExplained: {
    unreadable: 'This file could not be checked.',
    fout: 'It contains errors. The file cannot be consolidated yet.',
    waarschuwing: 'Some warnings are still open: fix or explain them. There are no errors.',
    gereed: 'There is nothing left to do.',
  },
  files: (n) => (n === 1 ? '1 file' : `${number(n)} files`),
  causes: (n) => (n === 1 ? '1 cause' : `${number(n)} causes`),
  times: (n) => (n === 1 ? 'once' : `${number(n)} times`),
  explained: (n, all) =>
    n === 0 ? '' : n === all ? 'all explained' : `${number(n)} of ${number(all)} explained`,
  noFindings: 'Nothing was found that you need to fix or explain.',
  overview: 'Overview',
  findings: 'Findings',
  finding: 'Finding',
  what: 'What',
  consequence: 'Consequence',
  why: 'Why',
  action: 'What to do',
  source: 'Source',
  cells: 'Cells',
  examples: 'Examples',
  examplesOf: (shown, all) => `${number(shown)} of ${number(all)}`,
  rule: 'Rule',
  sheet: 'Sheet',
  file: 'File',
  organisation: 'Organisation',
  year: 'Year',
  template: 'Template',
  statusLabel: 'Status',
  count: 'Count',
  message: 'Message',
  severityLabel: 'Kind',
  notRead: 'Noticed while reading',
  notReadHint: 'What was not read was not checked and does not count.',
  columnAnswers: 'Said about columns',
  columnAnswer: (sheet, heading, column, as) =>
    as === null
      ? `Sheet ${sheet}, column ${column} ("${heading}") was not read: whoever checked said so.`
      : `Sheet ${sheet}, column ${column} ("${heading}") was read as ${as}: whoever checked said so.`,
  questions: 'Questions about columns',
  question: (heading, column, candidates) =>
    `Column ${column} is called "${heading}". Do you mean ${candidates.join(' or ')}? The column was not read.`,
  answer: annualAnswerWords,
  result: 'Result',
  resultHint: 'A job is not a person: one job is 25.5 paid hours a week.',
  resultProvisional: 'This file still contains errors, so these figures are provisional.',
  tabel1: 'Tabel 1. Jobs from the rows that count',
  tabel1Persons: 'Persons from the rows that count',
  form: { formeel: 'Formal', inleen: 'Lent', totaal: 'Total' },
  sector: { markt: 'Market', overheid: 'Government', totaal: 'Total' },
  errorPlace,
  sectorsTogether,
  sectorsTogetherOf,
  sectorsLastText,
  formLabel: 'Form',
  jobs: 'Jobs',
  persons: 'Persons',
  rows: 'Rows',
  hours: 'Paid hours',
  perOverheidssector: 'By government sector',
  perRegio: 'By labour market region',
  perWerkgever: 'By employer (payroll tax number)',
  empty: '(not filled in)',
  notCounted: 'Rows that do not count',
  leftOut: annualAnswerWords.leftOut,
  reason: 'Reason',
  previous: 'Previous meting',
  difference: 'Difference',
  chart: 'Jobs by sector and form',
  ledger: 'All rules',
  ledgerHint: 'The outcome of each rule. This also shows what was not checked.',
  outcome: {
    passed: 'In order',
    findings: (n) => (n === 1 ? '1 finding' : `${number(n)} findings`),
    'not-applicable': (why) => `Not applicable: ${why}`,
    failed: (why) => `Not run: ${why}`,
  },
  parameters: 'Values used',
  parameter: 'Value',
  parameterName: 'Name',
  parameterStatus: { ...statuses, setting: 'setting' },
  supplied: 'given in the workbook',
  receipt: 'Receipt',
  receiptToVerify: 'Receipt to make again with verify',
  receiptHint: (files, open) =>
    [
      files > 0 &&
        'Whoever has the files can repeat the check. Run banenafspraak verify with this report and the same files: it makes the report again and compares it word for word.',
      open > 0 &&
        `${files > 0 ? 'That is not possible for a' : 'This check cannot be repeated: it is about a'} workbook that was open. There is no file of it to compare with.`,
      open > 0 && files === 0 && 'Do you want that? Save the workbook and check the file.',
      'The receipt does not show who made the report. The day of the check comes from the clock of the computer; it cannot be verified.',
    ]
      .filter(Boolean)
      .join(' '),
  checkedOn: 'Checked on',
  cover: 'Cover',
  provisional: 'provisional',
  coverMany: (ready, all) => `${number(ready)} of ${amount(number(all), 'file is', 'files are')} complete.`,
  coverOpen: (open, explained) =>
    [`${number(open)} open`, ...(explained > 0 ? [`${number(explained)} explained`] : [])].join(', '),
  coverJobs: (formal, lent) => `${formal} formal, ${lent} lent`,
  explanation: 'Explanation',
  explanationOf: (said, role, day, cell) =>
    `“${said}”${bracketed([role, day, cell === null ? '' : `at ${cell}`])}`,
  product: 'Program',
  rulesVersion: 'Version of the rules',
  hash: 'SHA-256',
  openWorkbook: 'open workbook, no file',
  masked: 'Citizen service numbers (BSN) are masked.',
  printHint: 'This report contains no full BSN, but it does contain data about your organisation.',
  internal:
    'For internal use: this also shows small groups. Do not make it public. Use the publication for that.',
  notReadCodes: {
    'sheet-unknown': ({ sheet, soort }) =>
      soort === undefined
        ? `Sheet "${text(sheet)}" was not recognised and not read.`
        : `Sheet "${text(sheet)}" is a yearly report of the overheidssectoren, no part of a meting, and was not read.`,
    'sheet-empty': ({ sheet }) => `Sheet "${text(sheet)}" is empty.`,
    'sheet-failed': ({ sheet }) => `Sheet "${text(sheet)}" could not be read to the end.`,
    'look-alike-letters': ({ kop }) =>
      `“${text(kop)}” was not recognised: it holds letters of another script that look like ordinary ones. Type this name again.`,
    'column-ignored': ({ kop }) => `Column "${text(kop)}" was not recognised and not read.`,
    'totals-rows': () => 'Rows with totals or averages were not read as data.',
    'note-rows': () => 'Rows with only remarks were not read as data.',
    'rows-before-header': () => 'Rows above the headings were not read as data.',
    'records-before-header': ({ aantal }) =>
      `Rows with data above the headings: ${String(aantal)}. They were not read.`,
    'hidden-rows-counted': () => 'Hidden rows were checked and counted.',
    'hidden-columns-read': () => 'Hidden columns were read and checked.',
    'hidden-sheet-counted': ({ sheet }) => `Sheet "${text(sheet)}" is hidden, but was checked and counted.`,
    'merged-cells': () =>
      'In merged cells, only the top left cell was read; the others count as empty. Unmerge the cells and fill in each one.',
    'rows-under-other-headings': ({ rij, aantal }) =>
      `Row ${text(rij)} contains headings again, but in another order or for other columns. ${text(aantal) === '1' ? 'The row below it was' : `The ${text(aantal)} rows below it were`} not read and not counted.`,
    'table-in-one-column': ({ sheet }) =>
      `On sheet "${text(sheet)}" the whole table is in one column. Nothing was read.`,
    'sheet-doubtful': ({ sheet, soort }) =>
      `Sheet "${text(sheet)}" resembles a sheet ${sheetNames[text(soort)] ?? ''}, but was not read as one. Is it one? Give it ${soort === 'meting' ? 'a name that begins with Meting, such as "Meting 2"' : 'that name'}.`,
  },
  /** Why a rule did not run. */
  ledgerWhy: {
    'outside-validity': 'the rule does not apply on the date of this meting',
    'no-tabel1': 'there is no sheet Tabel 1',
    'other-year': 'Tabel 1 is of another year than the rows',
    'other-basis': 'the rule belongs to another kind of Tabel 1',
    'no-meting': 'there is no sheet Meting',
    'one-meting': 'there is only one sheet Meting',
    'no-rows': 'there are no rows',
    'missing-column': 'a column that is needed is missing',
    'unusable-column': 'a column that is needed cannot be used',
    'no-opgave': 'there is no sheet Opgave',
    'no-year': 'the year of the meting is not known',
    'no-day': 'the day of the check is not known',
    'no-norm': 'no value is known for this year',
    'field-empty': 'the field is not filled in',
    'rows-have-errors': 'something about the rows has to be fixed or explained first',
    'hours-of-files':
      'the paid hours with decimals were like that in the files from which the meting was made; the payroll return has whole hours',
    'hours-with-decimals':
      'most paid hours have decimals, as in a payroll export; payroll returns have whole hours',
    order: 'the order of the rules is wrong',
  },
  toc: 'Contents',
  page: 'Page',
  backToTop: 'Back to top',
  provenance: 'Provenance',
  index: 'Files',
  addends: 'Added up from',
  yes: 'yes',
  no: 'no',
  countsLabel: 'Counts',
  notReceived: (organisations) =>
    `Nothing was received from ${organisations === 1 ? '1 organisation' : `${number(organisations)} organisations`} on the list.`,
  countedFiles: (counted, all) => `Added up: ${number(counted)} of ${amount(number(all), 'file', 'files')}.`,
  explainedLabel: 'Explained',
  sectorLabel: 'Sector',
  settings: 'Settings',
  outcomeLabel: 'Outcome (SHA-256)',
  received: 'Received',
  together: 'Comparison',
  openLabel: 'Warnings open',
  hoursPerJob: 'Hours per job, by period type',
  breakdown: 'Breakdown',
  personsInEachLine:
    'Someone who is on several lines counts as a person on each of them. In the total they count once.',
  now: 'This meting',
  filesNaming: (n) => (n === 1 ? 'given in 1 file' : `given in ${number(n)} files`),
  personsOnce: 'Someone who is in several files counts once here.',
  reconciliation: 'Difference from the files added up separately (rows, hours)',
  overheidssectorLabel: 'Government sector',
  regioLabel: 'Labour market region',
  werkgeverLabel: 'Payroll tax number',
  total: 'Total',
};

const sheetNames: Readonly<Record<string, string>> = {
  meting: 'Meting',
  opgave: 'Opgave',
  tabel1: 'Tabel 1',
};

function bracketed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function number(n: number): string {
  return n.toLocaleString('en-GB');
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value as string | number);
}

import type { YearReportScreenWords } from '../nl/year-report-screen';

/** Words of the screen Yearly report of sectors. */
export const yearReportScreenWords: YearReportScreenWords = {
  how: 'For the fourteen government sectors: what was the target, how many extra jobs are there, and what changed in a year?',
  ownReport: 'Looking for the text for the annual report of your own organisation?',
  template: 'Save an empty template',
  templateName: 'yearly-report-template',
  choose: 'Choose a workbook that was filled in',
  chooseHint: 'An .xlsx or .ods file with the headings of the template.',
  useOpen: 'Read the open workbook',
  reading: 'Reading the workbook',
  readFailed: 'The workbook could not be read.',
  faults: 'Put this right first',
  noHeadings:
    'No sheet has the headings of the yearly report. Save the empty template, fill it in and choose that file.',
  caption: (reported, all) => `Extra jobs of ${reported} of the ${all} government sectors`,
  notes: 'Please note',
  saveHtml: 'Save as a web page',
  saveXlsx: 'Save as a workbook',
  saving: 'Making the file',
  saved: (name) => `${name} was made.`,
  saveFailed: 'The file could not be made.',
  fileName: (year) => `yearly-report-${year}`,
};

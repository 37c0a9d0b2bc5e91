import { amount } from '../amount';
import type { PersonWords } from '../nl/person';

/** Words for adding and changing one person. */
export const personWords: PersonWords = {
  how: 'No payroll file, or is someone missing? Answer a few questions. The person is then in the meting.',
  needsWorkbook:
    'People can only be added to an open workbook. Open the workbook in Excel and open this pane there.',
  looking: 'Looking who is in the meting',
  failed: 'This did not work. What you filled in is still here.',
  again: 'Try again',

  none: 'There is no meting in this workbook yet. Begin one.',
  begin: {
    name: 'Name of the organisation',
    year: 'Year of the meting',
    missing: 'Fill this in.',
    bsn: 'There is a BSN in the name. Remove it.',
    button: 'Begin a meting in this workbook',
    cannot:
      'In this version of Excel the pane cannot add sheets. Make a new workbook and open this pane there.',
    newWorkbook: 'Make a new workbook',
  },

  sector: {
    why: 'This workbook does not say yet which sector your organisation belongs to. Without that, nobody counts.',
    save: 'Fill in on the sheet Opgave',
  },
  add: 'Add a person',
  people: (n) => `Already in the meting: ${n}`,
  person: (bsn, hours, row) =>
    `${bsn === '' ? 'Without a BSN' : bsn}, ${hours === '' ? 'no hours' : amount(hours, 'hour', 'hours')} (row ${row})`,
  edit: 'Change',
  editLabel: (person) => `Change: ${person}`,
  tooMany: (most) => `These are the first ${most} rows. Change others in the sheet.`,

  progress: (step, all) => `Question ${step} of ${all}`,
  titles: {
    work: 'What kind of work is it?',
    bsn: 'What is the BSN?',
    register: 'Is this person in the doelgroepregister?',
    hours: 'How many hours were paid?',
    month: 'Which month?',
    permanent: 'Is it permanent?',
  },
  hints: {
    work: 'This tells whether the hours count, and for whom. An unpaid traineeship does not count.',
    bsn: 'Nine digits. The BSN stays in this workbook.',
    bsnLent:
      'Nine digits. Leave it empty if the supplier may not give it: then nobody can see whether the person counts twice.',
    register: 'UWV tells you when you give the BSN.',
    hours:
      'All hours for which wages were paid, holidays and illness too. They are on the payslip or in the payroll tax return.',
    month: 'UWV counts the month of December.',
    permanent: 'You can leave this empty.',
  },
  work: {
    '1': 'Employed, with an employment contract',
    '18': 'Employed, appointed as a civil servant',
    '83': 'Employed and in training (bbl)',
    '7': 'Paid traineeship',
    '24': 'Sheltered work (Participatiewet)',
    '21': 'Wsw, in the sheltered workshop itself',
    '23': 'Wsw, supported employment',
    '11': 'Lent: agency work',
    '22': 'Lent: secondment from a social enterprise (Wsw)',
    '82': 'Employed by a payroll company',
    detachering: 'Seconded by another employer',
  },
  payrollDoubt:
    'How payrolling counts is not confirmed. Ask the payroll company whether it puts these hours in a meting of its own: count them once.',
  otherWork: (code) => `As it is now (code ${code})`,
  supplier: 'The supplier belongs to',
  sectors: { markt: 'The market', overheid: 'The government' },
  registered: { J: 'Yes', N: 'No' },
  from: 'Since (may stay empty)',
  until: 'Until (may stay empty)',
  hours: 'Paid hours in the month',
  month: 'Month',
  year: 'Year',
  otherPeriod: (first, last) => `It is now: ${first} to ${last}.`,
  permanent: { J: 'Yes', N: 'No', '': 'Leave empty' },
  problems: {
    'work-missing': 'Choose what kind of work it is.',
    'supplier-missing': 'Choose where the supplier belongs.',
    'work-elsewhere':
      'These hours count with the employer that pays the wage. Only agency work and secondment from the Wsw count with you. Do not put this person in your meting.',
    'bsn-missing': 'Fill in the BSN.',
    'bsn-wrong': 'This cannot be a BSN: it has nine digits that pass the elfproef.',
    'register-missing': 'Choose yes or no. If you do not know, ask UWV.',
    'register-no-day': 'There is no such date. Check the year, or leave the field empty.',
    'register-reversed': 'The last day is before the first.',
    'hours-wrong': 'Fill in the hours as a number, from 0 up to 744.',
    'month-missing': 'Choose the month.',
  },
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',

  overview: 'Is this right?',
  change: (question) => `Change: ${question}`,
  answers: {
    work: 'Work',
    bsn: 'BSN',
    register: 'In the doelgroepregister',
    hours: 'Paid hours',
    month: 'Period',
    permanent: 'Permanent',
  },
  empty: 'not filled in',
  notCounting: 'Someone who is not in the doelgroepregister does not count.',
  already: (row) =>
    `This BSN is already in the meting, for the same month: row ${row}. A second row is right only for a second job.`,
  write: 'Put into the meting',
  writeChange: 'Save the change',
  remove: 'Take out of the meting',
  removeSure: 'Are you sure? The row of this person will be empty.',
  removeYes: 'Yes, take out',
  removeNo: 'No, leave it',
  removed: (row) => `The person is no longer in the meting. Row ${row} is empty.`,
  written: (row) => `The person is in row ${row}.`,
  noColumn: (headings) => `The meting has no column for: ${headings}. That was not filled in.`,
  check: 'Check the meting',
  another: 'Add someone else',
};

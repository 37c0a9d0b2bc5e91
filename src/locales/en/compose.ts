import type { ExportField } from '../../compose/export/fields';
import type { HoursUnit } from '../../compose/export/match-columns';
import type { ComposeWords } from '../nl/compose';
import { annualAnswerWords } from './annual-answer';

const rows = (numbers: readonly number[], count: number) =>
  `${numbers.length === 1 ? 'row' : 'rows'} ${numbers.join(', ')}${count > numbers.length ? ' and more' : ''}`;
const many = (n: number, one: string, more: string) => `${String(n)} ${n === 1 ? one : more}`;

const fields: Readonly<Record<ExportField, string>> = {
  bsn: 'BSN',
  personNumber: 'personnel number',
  hours: 'paid hours',
  periodStart: 'start of the period',
  periodEnd: 'end of the period',
  period: 'period',
  year: 'year',
  lhnr: 'payroll tax number',
  number: 'income relation number',
  begin: 'date of entry',
  end: 'date of leaving',
  aard: 'nature of employment',
  weeklyHours: 'contract hours per week',
  component: 'wage component',
};

const units: Readonly<Record<HoursUnit['kind'], string>> = {
  hours: 'hours of the whole period',
  minutes: 'minutes',
  week: 'hours a week',
  day: 'hours a working day',
  fte: 'part-time factor or fte',
};

export const composeWords: ComposeWords = {
  fields,
  units,
  errors: {
    'other-xml':
      'This is an XML file, but no payroll return (loonaangifte): it begins with "{root}". Ask your payroll package for the loonaangifte (XML).',
    'return-cut-off':
      'This payroll return ends in the middle. It was probably not copied whole. Fetch it again.',
    'return-damaged':
      'This payroll return is damaged: its XML is not sound. Fetch the file from your payroll package again.',
    'return-with-dtd':
      'This file holds instructions that do not belong in a payroll return (DTD). For safety it is not read. Fetch it from your payroll package again.',
    'return-too-old':
      'This payroll return is of {year}. The banenafspraak counts from 2013. Choose the return of the month of the count.',
    'return-incomplete':
      'This payroll return lacks the payroll tax number or the period. Fetch the file from your payroll package again.',
    'return-other-month':
      'This payroll return is about {periods}, not about the month of the count. Choose the return of that month, or another month.',
    'map-unreadable':
      'This is no file with columns of this program, or something in it is wrong ({what}). Make it again.',
    'export-without-bsn':
      'No column with the BSN was found in this file. Add the BSN to the export in your payroll package. The headings are: {headings}.',
    'export-without-hours':
      'No column with paid hours was found in this file. Add the paid hours to the export in your payroll package. The headings are: {headings}.',
    'export-other-month':
      'This file is about other months than that of the count: {periods}. Choose the export of the right month.',
    'export-several-sheets':
      'Several sheets ({sheets}) hold employees, and nothing says of which month. Save the sheet of the count apart.',
    'export-is-list':
      'This file holds BSNs but no hours. Is it the list of UWV? Then give it as the list, and give the payroll return or export here.',
    'export-empty':
      'This file has no headings with rows below them. Choose the export of your payroll package.',
    'list-without-bsn':
      'There is not a single BSN in this file. Choose the list of BSNs that you got from UWV.',
    'list-two-numbers':
      'Two columns may be the BSN: {columns}. Put "BSN" above the right one, or leave the other out.',
    'list-is-export':
      'This looks like a payroll export: it holds paid hours. Give it as the payroll file, and give the list of UWV here.',
    'list-is-return':
      'This is a payroll return (XML). Give it as the payroll file, and give the list of UWV here.',
    'exports-overlap': '{file} and {other} hold the same employees in the same month. Give one of the two.',
    'return-and-export':
      '{file} holds employees who are in the payroll return too. Give the return or the export, not both.',
    'hired-unreadable':
      'Something in the list of hired people cannot be read: {what} (row {row}). Mend it and try again.',
  },

  payrollNote: (note, day) => {
    switch (note.code) {
      case 'no-full-return':
        return `There is no full return of ${note.lhnr} of this month. Employees may be missing.`;
      case 'newer-return':
        return `There are two full returns of ${note.lhnr} of this month. The newest holds: ${note.taken}. Not used: ${note.left}.`;
      case 'order-unknown':
        return `Which return of ${note.lhnr} is the newest cannot be seen (${note.files.join(', ')}). The last one you gave holds.`;
      case 'other-tijdvak':
        return `${note.file} is about ${day(note.first)} to ${day(note.last)} (${many(note.relations, 'employee', 'employees')}). That is another month: not used.`;
      case 'definition-not-seen':
        return note.year === null
          ? `${note.file} names no known version of the payroll return. Look twice whether the numbers are right.`
          : `${note.file} follows the payroll return of ${String(note.year)}. That version was not seen when this program was made. Look twice whether the numbers are right.`;
      case 'two-tijdvakken':
        return `${note.lhnr} declares this month in two periods, for instance by month and by four weeks. See that nobody counts twice.`;
      case 'hours-missing':
        return `Of ${many(note.relations, 'income relation', 'income relations')} the paid hours are missing or cannot be read.`;
      case 'total-lines':
        return `${note.file}: ${many(note.lines, 'line', 'lines')} with totals or repeated headings skipped.`;
      case 'lines-without-bsn':
        return `${note.file}: ${many(note.lines, 'line has', 'lines have')} no BSN (${String(note.hours)} hours together). Those people cannot be found in the list of UWV.`;
      case 'bsn-elfproef':
        return `${note.file}: ${many(note.lines, 'BSN', 'BSNs')} cannot be right (elfproef). Look them up in the payroll administration.`;
      case 'hours-unreadable':
        return `${note.file}: ${rows(note.rows, note.lines)} hold something that is no number for the hours. Those lines were not counted.`;
      case 'other-periods':
        return `${note.file}: ${many(note.lines, 'line is', 'lines are')} about other periods (${note.periods.join(', ')}) and not counted.`;
      case 'month-assumed':
        return `${note.file}: nothing says which month this is about. It was taken for the month of the count.`;
      case 'year-assumed':
        return `${note.file}: the periods have no year. They were taken for the year of the count.`;
      case 'lines-added':
        return `${note.file}: ${String(note.lines)} lines were added up to ${many(note.relations, 'income relation', 'income relations')}.`;
      case 'hours-converted':
        return `${note.file}: the hours were converted from ${units[note.unit]}. They are not exactly the paid hours of the payroll return.`;
      case 'lines-differ':
        return `${note.file}: ${many(note.relations, 'employee has', 'employees have')} different values on several lines. The last was used.`;
      case 'hours-impossible':
        return `${note.file}: of ${many(note.relations, 'employee', 'employees')} the hours cannot be right: below nothing or more than a month has.`;
    }
  },

  registerNote: (note) => {
    switch (note.code) {
      case 'list-elfproef':
        return `The list holds ${many(note.count, 'BSN', 'BSNs')} that cannot be right (elfproef), on ${rows(note.rows, note.count)}.`;
      case 'list-unreadable':
        return `The list holds no BSN on ${rows(note.rows, note.count)}. Those were not read.`;
      case 'list-twice':
        return `${many(note.count, 'BSN is', 'BSNs are')} in the list more than once and count once.`;
      case 'list-not-registered':
        return `The list says "no" for ${many(note.count, 'person', 'people')}.`;
      case 'list-flag-unclear':
        return `The list says neither yes nor no on ${rows(note.rows, note.count)}. Those people were not used.`;
      case 'list-other-columns':
        return 'The list has more columns than needed, such as names. They were not read. Leave them out the next time.';
      case 'list-dates-unused':
        return 'There are dates in the list of which it is not clear what they mean. They were not used. Put "Registration start" above them if that is what they are.';
    }
  },

  question: (question) => {
    switch (question.code) {
      case 'which-column':
        return {
          several: `Several columns may be ${fields[question.field]}. Which is it?`,
          name: `No column is clearly headed ${fields[question.field]}. Which is it?`,
          content: `A column is headed ${fields[question.field]}, but what stands in it does not fit. Is it right all the same?`,
        }[question.why];
      case 'which-unit':
        return `What does the column of hours hold${question.heading === '' ? '' : ` ("${question.heading}")`}? It may be: ${units[question.suggestion]}.`;
      case 'period-days':
        return `The periods are of four weeks (${question.periods.join(', ')}). What are the first and last day of the period of the count?`;
    }
  },

  candidate: (heading, example, confidence) =>
    `"${heading}" (for example ${example === '' ? 'empty' : example}; fits for ${String(Math.round(confidence * 100))}%)`,
  column: (heading, field) => `"${heading}" is ${field}`,

  headline: (employees, registered, jobs) =>
    `${employees} employees, ${registered} in the register, ${jobs} jobs`,
  jobs: (formal, lent) => `${formal} jobs employed, ${lent} jobs hired`,
  anonymous: (n) =>
    `${many(n, 'employee has', 'employees have')} no BSN in the payroll return. Whether they are in the register cannot be seen.`,
  payrollElfproef: (n) => `${many(n, 'BSN', 'BSNs')} in the payroll file cannot be right (elfproef).`,
  hired: (n, anonymous) =>
    `${many(n, 'hired person', 'hired people')}${anonymous > 0 ? `, ${String(anonymous)} of them without BSN: whether they are in the register and count nowhere else nobody can verify` : ''}.`,
  leftOut: (reason, relations, hours) =>
    `${many(relations, 'income relation', 'income relations')} (${hours} hours): ${reason}`,
  noWork: 'No work but for instance a benefit. Not put in the sheet.',
  notOnPayroll: (n, failing) =>
    `${many(n, 'person is', 'people are')} on the list but not on the payroll of this month: left, hired, or mistyped${failing > 0 ? ` (the BSN of ${String(failing)} cannot be right)` : ''}.`,
  notOnPayrollRow: (masked, row, elfproef) =>
    `${masked}, row ${String(row)} of the list${elfproef ? '' : ': this BSN cannot be right'}`,
  gone: (left, notListed) =>
    `Compared with the previous count ${many(left + notListed, 'person is', 'people are')} missing: ${String(left)} no longer on the payroll, ${String(notListed)} on the payroll but not on the list of UWV.`,
  fresh: (n) => `${many(n, 'person is', 'people are')} new since the previous count.`,
  tijdvak: (lhnr, first, last, relations) =>
    `${lhnr}: ${first} to ${last}, ${many(relations, 'income relation', 'income relations')}`,
  settled: (replaced, dropped, withdrawn, doubled) =>
    [
      ...(replaced > 0 ? [`${String(replaced)} corrected by a later return`] : []),
      ...(dropped > 0 ? [`${String(dropped)} dropped in a newer full return`] : []),
      ...(withdrawn > 0 ? [`${String(withdrawn)} withdrawn`] : []),
      ...(doubled > 0 ? [`${String(doubled)} twice in one return (the last holds)`] : []),
    ].join(', '),
  assumed: (column, n) =>
    ({
      aard: `${many(n, 'row lacks', 'rows lack')} the nature of employment. An employment contract (code 1) was assumed. Is there sheltered work among them? Then fill in the code.`,
      form: `The form of ${many(n, 'row', 'rows')} was derived.`,
      lhnr: `The payroll tax number of your organisation was used for ${many(n, 'row', 'rows')}.`,
      sector: `The sector of your organisation was used for ${many(n, 'row', 'rows')}.`,
      number: `The income relation number of ${many(n, 'row', 'rows')} was counted, not read.`,
    })[column],
  derived:
    'Derived and not asked: year, period and kind of period from the dates, the form from the nature of employment, sector and region from your organisation.',
  answer: annualAnswerWords,
};

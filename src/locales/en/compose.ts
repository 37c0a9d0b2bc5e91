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
      'This is an XML file, but not a payroll return (loonaangifte): it starts with "{root}". Export the loonaangifte (XML) from your payroll software.',
    'return-cut-off':
      'This payroll return stops halfway. It was probably not copied completely. Get it again.',
    'return-damaged':
      'This payroll return is damaged: its XML is not correct. Export the file from your payroll software again.',
    'return-with-dtd':
      'This file contains instructions that do not belong in a payroll return (DTD). For safety, we do not read it. Export it from your payroll software again.',
    'return-too-old':
      'This payroll return is for {year}. The banenafspraak counts from 2013. Choose the return for the month of the meting.',
    'return-incomplete':
      'This payroll return has no payroll tax number or no period. Export the file from your payroll software again.',
    'return-other-month':
      'This payroll return is for {periods}, not for the month of the meting. Choose the return for that month, or another month.',
    'map-unreadable':
      'This is not a columns file made by this program, or something in it is wrong ({what}). Make it again.',
    'export-without-bsn':
      'There is no column with the BSN in this file. Add the BSN to the export in your payroll software. The headings are: {headings}.',
    'export-without-hours':
      'There is no column with paid hours in this file. Add the paid hours to the export in your payroll software. The headings are: {headings}.',
    'export-other-month':
      'This file is for other months than the month of the meting: {periods}. Choose the export for the right month.',
    'export-several-sheets':
      'Several sheets ({sheets}) contain employees, and nothing says for which month. Save the sheet for the meting as a separate file.',
    'export-is-list':
      'This file contains BSNs but no hours. Is it the list from UWV? Then give it as the list, and give the payroll return or export here.',
    'export-empty':
      'This file has no headings with rows below them. Choose the export from your payroll software.',
    'list-without-bsn': 'There is no BSN in this file. Choose the list of BSNs that you got from UWV.',
    'list-two-numbers':
      'Two columns may contain the BSN: {columns}. Put "BSN" above the right one, or remove the other.',
    'list-is-export':
      'This looks like a payroll export: it contains paid hours. Give it as the payroll file, and give the list from UWV here.',
    'list-is-return':
      'This is a payroll return (XML). Give it as the payroll file, and give the list from UWV here.',
    'exports-overlap':
      '{file} and {other} contain the same employees for the same month. Give one of the two.',
    'return-and-export':
      '{file} contains employees who are also in the payroll return. Give the return or the export, not both.',
    'hired-unreadable':
      'Something in the list of hired workers cannot be read: {what} (row {row}). Correct it and try again.',
  },

  payrollNote: (note, day) => {
    switch (note.code) {
      case 'no-full-return':
        return `There is no full return for ${note.lhnr} for this month. Employees may be missing.`;
      case 'newer-return':
        return `There are two full returns for ${note.lhnr} for this month. The newest is used: ${note.taken}. Not used: ${note.left}.`;
      case 'order-unknown':
        return `It is not clear which return for ${note.lhnr} is the newest (${note.files.join(', ')}). The last one you gave is used.`;
      case 'other-tijdvak':
        return `${note.file} is about ${day(note.first)} to ${day(note.last)} (${many(note.relations, 'employee', 'employees')}). That is another month, so it was not used.`;
      case 'definition-not-seen':
        return note.year === null
          ? `${note.file} does not give a known version of the payroll return. Check carefully that the numbers are right.`
          : `${note.file} follows the payroll return of ${String(note.year)}. We had not seen that version when we made this program. Check carefully that the numbers are right.`;
      case 'two-tijdvakken':
        return `${note.lhnr} reports this month in two kinds of period, for example monthly and four-weekly. Check that nobody counts twice.`;
      case 'hours-missing':
        return `For ${many(note.relations, 'income relation', 'income relations')} the paid hours are missing or cannot be read.`;
      case 'total-lines':
        return `${note.file}: ${many(note.lines, 'line', 'lines')} with totals or repeated headings skipped.`;
      case 'lines-without-bsn':
        return `${note.file}: ${many(note.lines, 'line has', 'lines have')} no BSN (${String(note.hours)} hours in total). Those people cannot be found in the list from UWV.`;
      case 'bsn-elfproef':
        return `${note.file}: ${many(note.lines, 'BSN', 'BSNs')} cannot be right (elfproef). Look them up in the payroll records.`;
      case 'hours-unreadable':
        return `${note.file}: ${rows(note.rows, note.lines)} do not have a number for the hours. Those lines were not counted.`;
      case 'other-periods':
        return `${note.file}: ${many(note.lines, 'line is', 'lines are')} for other periods (${note.periods.join(', ')}), so not counted.`;
      case 'month-assumed':
        return `${note.file}: nothing says which month this is for. We assumed the month of the meting.`;
      case 'year-assumed':
        return `${note.file}: the periods have no year. We assumed the year of the meting.`;
      case 'lines-added':
        return `${note.file}: ${String(note.lines)} lines were added up to ${many(note.relations, 'income relation', 'income relations')}.`;
      case 'hours-converted':
        return `${note.file}: the hours were converted from ${units[note.unit]}. They are not exactly the paid hours of the payroll return.`;
      case 'lines-differ':
        return `${note.file}: ${many(note.relations, 'employee has', 'employees have')} different values on several lines. The last was used.`;
      case 'hours-impossible':
        return `${note.file}: for ${many(note.relations, 'employee', 'employees')} the hours cannot be right: below zero, or more than there are in a month.`;
    }
  },

  registerNote: (note) => {
    switch (note.code) {
      case 'list-elfproef':
        return `The list contains ${many(note.count, 'BSN', 'BSNs')} that cannot be right (elfproef), on ${rows(note.rows, note.count)}.`;
      case 'list-unreadable':
        return `The list has no BSN on ${rows(note.rows, note.count)}. Those rows were not read.`;
      case 'list-twice':
        return `${many(note.count, 'BSN is', 'BSNs are')} in the list more than once and count once.`;
      case 'list-not-registered':
        return `The list says "no" for ${many(note.count, 'person', 'people')}.`;
      case 'list-flag-unclear':
        return `The list says neither yes nor no on ${rows(note.rows, note.count)}. Those people were not used.`;
      case 'list-other-columns':
        return 'The list has more columns than needed, such as names. They were not read. Please leave them out next time.';
      case 'list-dates-unused':
        return 'It is not clear what the dates in the list mean. They were not used. If they are the start of the registration, put "Registration start" above them.';
    }
  },

  question: (question) => {
    switch (question.code) {
      case 'which-column':
        return {
          several: `Several columns may be “${fields[question.field]}”. Which one is it?`,
          name: `No heading clearly says “${fields[question.field]}”. Which column is it?`,
          content: `A column is headed “${fields[question.field]}”, but its contents do not match that. Is it right after all?`,
        }[question.why];
      case 'which-unit':
        return `What does the hours column contain${question.heading === '' ? '' : ` ("${question.heading}")`}? It may be: ${units[question.suggestion]}.`;
      case 'period-days':
        return `The periods are four weeks long (${question.periods.join(', ')}). What are the first and last day of the period of the meting?`;
    }
  },

  candidate: (heading, example, confidence) =>
    `"${heading}" (for example ${example === '' ? 'empty' : example}; fits for ${String(Math.round(confidence * 100))}%)`,
  column: (heading, field) => `"${heading}" is ${field}`,

  headline: (employees, registered, jobs) =>
    `${employees} employees, ${registered} in the register, ${jobs} jobs`,
  jobs: (formal, lent) => `${formal} jobs employed, ${lent} jobs hired`,
  anonymous: (n) =>
    `${many(n, 'employee has', 'employees have')} no BSN in the payroll return. It is not clear whether they are in the register.`,
  payrollElfproef: (n) => `${many(n, 'BSN', 'BSNs')} in the payroll file cannot be right (elfproef).`,
  hired: (n, anonymous) =>
    `${many(n, 'hired person', 'hired people')}${anonymous > 0 ? `, ${String(anonymous)} of them without a BSN: no one can check whether they are in the register, or count twice` : ''}.`,
  leftOut: (reason, relations, hours) =>
    `${many(relations, 'income relation', 'income relations')} (${hours} hours): ${reason}`,
  noWork: 'Not work but, for example, a benefit. Not included in the meting.',
  notOnPayroll: (n, failing) =>
    `${many(n, 'person is', 'people are')} on the list but not on the payroll for this month: they left, are hired, or there is a typing mistake${failing > 0 ? ` (the BSN of ${String(failing)} cannot be right)` : ''}.`,
  notOnPayrollRow: (masked, row, elfproef) =>
    `${masked}, row ${String(row)} of the list${elfproef ? '' : ': this BSN cannot be right'}`,
  gone: (left, notListed) =>
    `Compared with the previous meting, ${many(left + notListed, 'person is', 'people are')} missing: ${String(left)} no longer on the payroll, ${String(notListed)} on the payroll but not on the list from UWV.`,
  fresh: (n) => `${many(n, 'person is', 'people are')} new since the previous meting.`,
  tijdvak: (lhnr, first, last, relations) =>
    `${lhnr}: ${first} to ${last}, ${many(relations, 'income relation', 'income relations')}`,
  settled: (replaced, dropped, withdrawn, doubled) =>
    [
      ...(replaced > 0 ? [`${String(replaced)} corrected by a later return`] : []),
      ...(dropped > 0 ? [`${String(dropped)} dropped in a newer full return`] : []),
      ...(withdrawn > 0 ? [`${String(withdrawn)} withdrawn`] : []),
      ...(doubled > 0 ? [`${String(doubled)} twice in one return (the last one is used)`] : []),
    ].join(', '),
  assumed: (column, n) =>
    ({
      aard: `${many(n, 'row lacks', 'rows lack')} the nature of employment. We assumed an employment contract (code 1). Is any of it sheltered work (beschut werk)? Then fill in the code.`,
      form: `The form of ${many(n, 'row', 'rows')} was derived.`,
      lhnr: `The payroll tax number of your organisation was used for ${many(n, 'row', 'rows')}.`,
      sector: `The sector of your organisation was used for ${many(n, 'row', 'rows')}.`,
      number: `The income relation number of ${many(n, 'row', 'rows')} was counted, not read.`,
    })[column],
  derived:
    'We did not ask for these but derived them: year, period and period type from the dates, form from the nature of employment, sector and region from your organisation.',
  answer: annualAnswerWords,
};

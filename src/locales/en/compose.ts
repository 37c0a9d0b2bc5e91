import type { ReadExportQuestion } from '../../compose/export/export-reading';
import { amount as many, isOne } from '../amount';
import type { ExportField } from '../../compose/export/fields';
import type { HoursUnit } from '../../compose/export/hours-unit';
import type { PeriodEvidence } from '../../compose/export/period-evidence';
import type { LinesDoubt } from '../../compose/export/export-reading';
import type { ComposeWords } from '../nl/compose';
import { writtenDay } from '../written-day';
import { writtenPeriod, writtenPeriods } from '../written-period';
import { annualAnswerWords } from './annual-answer';

const rows = (numbers: readonly number[], count: number) =>
  `${numbers.length === 1 ? 'row' : 'rows'} ${numbers.join(', ')}${count > numbers.length ? ' and more' : ''}`;

const fields: Readonly<Record<ExportField, string>> = {
  bsn: 'BSN',
  personNumber: 'personnel number',
  hours: 'paid hours',
  periodStart: 'start of the period',
  periodEnd: 'end of the period',
  period: 'period',
  year: 'year',
  correction: 'period of a correction',
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

/** A heading that stands there more than once has the letter of its column behind it. */
const headed = (heading: string): string => heading.replace(/ \(=([A-Z]+)\)$/, ' (column $1)');

const seenIn = ({ where, name, says }: PeriodEvidence): string => {
  const said = writtenPeriod(says, 'en');
  return {
    title: `The lines above the headings say ${said}.`,
    heading: `The heading "${name}" says ${said}.`,
    column: `The column "${name}" says ${said}.`,
    file: `The name of the file says ${said}.`,
    lines: `${many(name, 'line says', 'lines say')} no month.`,
    hours: `Most people have more than ${name} hours. That is a lot for one month.`,
  }[where];
};

const nothingSays = {
  month: 'The file does not say which month the hours are for.',
  year: 'The file does not say which year the hours are for.',
};

const linesWhy: Readonly<Record<LinesDoubt, (people: string, one: boolean, at: string) => string>> = {
  same: (people, one, at) =>
    `${people} ${one ? 'has' : 'have'} exactly the same line more than once (on ${at}).`,
  sum: (people, one) =>
    `${people} ${one ? 'has' : 'have'} a line that is exactly the sum of the others. It looks like a total.`,
  equal: (people, one) => `${people} ${one ? 'has' : 'have'} the same hours on each line.`,
  several: (people, one) => `${people} ${one ? 'has' : 'have'} several lines, and nothing says why.`,
  contracts: (people, one) =>
    `${people} ${one ? 'has' : 'have'} several lines with weekly hours or a part-time factor.`,
};

/** Why it is asked what the hours are counted in, and what they look like. */
const unitWhy = ({
  suggestion,
  most,
}: Pick<Extract<ReadExportQuestion, { readonly code: 'which-unit' }>, 'suggestion' | 'most'>) => {
  const greatest = most === undefined ? '' : `The greatest number is ${most.toLocaleString('en-GB')}. `;
  return suggestion === 'hours'
    ? `${greatest}A month has no such number of hours: it may be a typing mistake. The other numbers look like: ${units.hours}`
    : `${greatest}It may be: ${units[suggestion]}`;
};

const unitDoubt = (suggestion: HoursUnit['kind']) =>
  `The values look like: ${units[suggestion]}. Is your choice wrong? Then the number of jobs is wrong.`;

/** What somebody can check with a payroll return that we do not know. */
const COMPARE =
  'Compare the number of employees, and the hours of a few people on the sheet Meting, with your payroll program.';

export const composeWords: ComposeWords = {
  fields,
  units,
  unitDoubt,
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
    'export-bsn-other':
      'The column “{column}” holds words, not BSNs. Add the BSN to the export in your payroll package.',
    'export-column-empty':
      'The column “{column}” is completely empty. Make the export again with that column filled.',
    'export-only-headings':
      'This file has headings but no employees. Make the export again, or choose another file.',
    'export-other-month':
      'This file is for other months than the month of the meting: {periods}. Choose the export for the right month.',
    'export-period-unreadable':
      'No line has a month or period in the column of the period. Choose another column, or make the export again.',
    'export-odd-period':
      'The lines are for {periods}. That is no month, four weeks, half-year or year. Make the export again, by month.',
    'export-several-sheets':
      'Several sheets ({sheets}) contain employees, and nothing says for which month. Save the sheet for the meting as a separate file.',
    'export-is-list':
      'This file contains BSNs but no hours. Is it the list from UWV? Then give it as the list, and give the payroll return or export here.',
    'export-empty':
      'This file has no headings with rows below them. Choose the export from your payroll software.',
    'list-without-bsn':
      'There is no BSN in this file. Choose the list of BSNs that you got from UWV. Does UWV say that none of yours is in the register? Then give no list, and say that.',
    'list-two-numbers':
      'Two columns may contain the BSN: {columns}. Put "BSN" above the right one, or remove the other.',
    'list-flag-doubt':
      'Does the column {columns} say who is in the register? Then head it "In doelgroepregister", with yes or no for each person. Does it say something else? Then remove it.',
    'list-is-export':
      'This looks like a payroll export: it contains paid hours. Give it as the payroll file, and give the list from UWV here.',
    'list-is-return':
      'This is a payroll return (XML). Give it as the payroll file, and give the list from UWV here.',
    'exports-overlap':
      '{file} and {other} contain the same employees for the same month. Give one of the two.',
    'return-and-export':
      '{file} contains employees who are also in the payroll return. Give the return or the export, not both.',
    'hired-unreadable':
      'In the list of lent workers “{what}” is not right (row {row}). This is how it should be: Uren is a number from 0 to 744 with a comma before decimals, BSN is correct or empty, Sector uitlener is markt or overheid, Soort is uitzendbureau or Wsw, In doelgroepregister is ja or nee. Toegerekende uren are no more than the hours.',
  },

  fileRead: (file, relations) => `${file}: read, ${many(relations, 'employment', 'employments')}.`,
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
          ? `${note.file} does not give a known version of the payroll return. ${COMPARE}`
          : `${note.file} follows the payroll return of ${String(note.year)}. We did not know that version when we made this program. ${COMPARE}`;
      case 'two-tijdvakken':
        return `${note.lhnr} reports this month in two kinds of period, for example monthly and four-weekly. Check that nobody counts twice.`;
      case 'hours-missing':
        return `For ${many(note.relations, 'employment', 'employments')} the paid hours are missing or cannot be read.`;
      case 'return-hours-impossible':
        return `In the payroll return the hours of ${many(note.relations, 'employment', 'employments')} cannot be right: below zero, or more than there are in the period.`;
      case 'total-lines':
        return `${note.file}: ${many(note.lines, 'line', 'lines')} with totals or repeated headings skipped.`;
      case 'lines-without-bsn':
        return `${note.file}: ${many(note.lines, 'line has', 'lines have')} no BSN (${many(note.hours, 'hour', 'hours')} in total). Those hours do not count. Is the BSN on the first line of a person only? Then put it on each line.`;
      case 'bsn-elfproef':
        return `${note.file}: a BSN that cannot be right (elfproef) on ${rows(note.rows, note.lines)}. Look ${isOne(note.lines) ? 'it' : 'them'} up in the payroll records.`;
      case 'hours-unreadable':
        return `${note.file}: the hours are not a number on ${rows(note.rows, note.lines)}. ${note.lines === 1 ? 'That line does' : 'Those lines do'} not count. Anyone without other hours who is in the register comes into the meting without hours. Correct the payroll file, or enter the hours on the sheet Meting later.`;
      case 'hours-empty':
        return `${note.file}: no hours on ${rows(note.rows, note.lines)}. That is not the same as 0 hours. Whoever is in the register comes into the meting without hours and does not count yet. Complete the payroll file (0 if no hours were paid), or enter the hours on the sheet Meting later.`;
      case 'hours-empty-beside':
        return `${note.file}: no hours on ${rows(note.rows, note.lines)}, while another line of ${isOne(note.lines) ? 'that employee' : 'those employees'} has hours. Only that other line counts. See whether hours are missing.`;
      case 'other-periods':
        return `${note.file}: ${many(note.lines, 'line is', 'lines are')} for other periods (${writtenPeriods(note.periods, 'en')}), so not counted.`;
      case 'period-unreadable':
        return `${note.file}: in ${rows(note.rows, note.lines)} there is something at the period that is no period. ${isOne(note.lines) ? 'That line does' : 'Those lines do'} not count. Are the cells one column too far there? Put them right and give the file again.`;
      case 'bsn-cut':
        return `${note.file}: in ${rows(note.rows, note.lines)} there is a BSN that Excel cut off (${note.written}). ${isOne(note.lines) ? 'That line does' : 'Those lines do'} not count (${many(note.hours, 'hour', 'hours')}). Export the file again, and do not save it in Excel first.`;
      case 'bsn-columns-not-read':
        return `${note.file}: there are BSNs in column ${note.letters.join(', ')} too. That column was not read. Are those other people? Then put their lines below the others and give the file again.`;
      case 'correction-unclear':
        return `${note.file}: there is a correction in ${rows(note.rows, note.lines)}, but not of which period. ${isOne(note.lines) ? 'That line does' : 'Those lines do'} not count. Does the correction belong to this month? Then put that month in the cell, or empty it.`;
      case 'month-told':
        return `${note.file}: you said that this is the month of the meting.`;
      case 'components-left':
        return `${note.file}: ${many(note.lines, 'line is', 'lines are')} not counted, because you did not tick ${isOne(note.lines) ? 'that wage component' : 'those wage components'}.`;
      case 'sheets-not-read':
        return `${note.file}: there are BSNs on the ${note.sheets.length === 1 ? 'sheet' : 'sheets'} ${note.sheets.join(', ')} too, but the columns there are different. That was not read. Does it belong? Then save the sheet as a file of its own and give it as well.`;
      case 'hidden-lines':
        return `${note.file}: ${many(note.lines, 'hidden row was', 'hidden rows were')} read as well. ${isOne(note.lines) ? 'Does it not belong? Take it' : 'Do they not belong? Take them'} out of the file.`;
      case 'struck-lines':
        return `${note.file}: in ${rows(note.rows, note.lines)} something is crossed out. ${isOne(note.lines) ? 'That line counts' : 'Those lines count'} as any other. ${isOne(note.lines) ? 'Does it not belong? Delete it' : 'Do they not belong? Delete them'} and give the file again.`;
      case 'lines-added':
        return `${note.file}: ${many(note.lines, 'line was', 'lines were')} added up to ${many(note.relations, 'employment', 'employments')}.`;
      case 'hours-converted':
        return `${note.file}: the hours were converted from ${units[note.unit]}. They are not exactly the paid hours of the payroll return.`;
      case 'last-line-short':
        return `${note.file}: the last line (row ${String(note.row)}) is shorter than the others. The file may not have been copied completely. Check that nobody is missing, or export the file again.`;
      case 'end-without-total':
        return `${note.file}: there is no total after the last line (row ${String(note.row)}), as there is earlier in the file. The file may not have been copied completely. Check that nobody is missing, or export the file again.`;
      case 'total-differs':
        return `${note.file}: the file says that the hours are ${note.said.toLocaleString('en-GB')} in total. We count ${note.counted.toLocaleString('en-GB')}. Check whether something is missing or there twice.`;
      case 'hours-many':
        return `${note.file}: for ${many(note.relations, 'employee', 'employees')} the hours are more than ${String(note.most)} in one month. Is that right?`;
      case 'unit-told':
        return `${note.file}: you chose “${units[note.unit]}”. ${unitDoubt(note.suggestion)}`;
      case 'hours-impossible':
        return `${note.file}: in ${rows(note.rows, note.relations)} the hours cannot be right: below zero, or more than there are in a month.`;
    }
  },

  registerNote: (note) => {
    switch (note.code) {
      case 'list-elfproef':
        return `The list contains ${many(note.count, 'BSN', 'BSNs')} that cannot be right (elfproef), on ${rows(note.rows, note.count)}.`;
      case 'list-eight-digits':
        return `In the list ${note.count === 1 ? 'a BSN has' : `${String(note.count)} BSNs have`} 8 digits, on ${rows(note.rows, note.count)}. We put a 0 before. Is another digit missing? Then correct it.`;
      case 'list-unreadable':
        return `The list has no BSN on ${rows(note.rows, note.count)}. ${isOne(note.count) ? 'That row was' : 'Those rows were'} not read.`;
      case 'list-other-sheets':
        return `There are BSNs on the ${note.sheets.length === 1 ? 'sheet' : 'sheets'} ${note.sheets.join(', ')} too. Only the first sheet with BSNs was read. Put all BSNs on one sheet.`;
      case 'list-last-short':
        return 'The last BSN of the list is shorter than the others. The list may not have been copied completely. Check that nobody is missing.';
      case 'list-struck':
        return `In ${rows(note.rows, note.count)} of the list something is crossed out. ${isOne(note.count) ? 'That person counts' : 'Those people count'} as any other. ${isOne(note.count) ? 'Is he or she no longer in the register? Delete the row' : 'Are they no longer in the register? Delete the rows'} and give the list again.`;
      case 'list-twice':
        return `${many(note.count, 'BSN is', 'BSNs are')} in the list more than once and ${isOne(note.count) ? 'counts' : 'count'} once.`;
      case 'list-not-registered':
        return `The list says "no" for ${many(note.count, 'person', 'people')}.`;
      case 'list-flag-unclear':
        return `The list says neither yes nor no on ${rows(note.rows, note.count)}. ${isOne(note.count) ? 'That person was' : 'Those people were'} not used.`;
      case 'list-other-columns':
        return 'The list has more columns than needed, such as names. They were not read. Please leave them out next time.';
      case 'list-dates-unreadable':
        return `In the list, the start or end of the registration is not a date on ${rows(note.rows, note.count)}. It was not used: the person counts as if that date were not there. Correct the date.`;
      case 'list-reversed':
        return `In the list the end of the registration is before its start on ${rows(note.rows, note.count)}. ${isOne(note.count) ? 'That person does' : 'Those people do'} not count like this. ${note.swapped ? 'The columns of start and end may have changed places: then swap them.' : 'Check the dates, and give the list again.'}`;
      case 'list-dates-unused':
        return 'It is not clear what the dates in the list mean. They were not used. If they are the start of the registration, put "Registration start" above them, and write each date as day-month-year.';
    }
  },

  dateQuestion: ({ heading, why, examples }) => {
    const question =
      why === 'several'
        ? `More than one column of the list may be the same. What are the dates in the column “${headed(heading)}”?`
        : `What are the dates in the column “${headed(heading)}” of the list?`;
    const days = examples.map((day) => writtenDay(day, 'en'));
    return days.length === 0 ? question : `${question} For example, it holds ${days.join(', ')}.`;
  },
  dateColumn: ({ heading, meaning, endless }) =>
    `“${headed(heading)}” in the list from UWV is ${{ begin: 'the start of the registration', end: 'the end of the registration (that day included)', other: 'something else, and was not used' }[meaning]}${endless === true ? '; for everybody it says that there is no end' : ''}`,
  dateMeanings: {
    begin: 'The start of the registration',
    end: 'The end of the registration (that day included)',
    other: 'Something else',
  },

  question: (question) => {
    switch (question.code) {
      case 'which-column':
        return {
          several: `Several columns may be “${fields[question.field]}”. Which one is it?`,
          name: `No heading clearly says “${fields[question.field]}”. Which column is it?`,
          content: `The column “${headed(question.candidates[0]?.heading ?? '')}” holds something else than we expect of “${fields[question.field]}”. Is it that column after all?`,
        }[question.why];
      case 'which-unit':
        return `What does the hours column contain${question.heading === '' ? '' : ` ("${headed(question.heading)}")`}? ${unitWhy(question)}${question.suggestion === 'minutes' ? ', or hours of more than this period. In that case, give an export of that month only' : ''}.`;
      case 'which-dates':
        return question.end === ''
          ? `What does the column "${question.begin}" hold?`
          : `What do the columns "${question.begin}" and "${question.end}" hold?`;
      case 'which-month':
        return [
          ...(question.missing === null || question.evidence.length > 0
            ? []
            : [nothingSays[question.missing]]),
          ...question.evidence.map(seenIn),
          `Are they the hours of ${writtenPeriod(question.asked, 'en')}?`,
        ].join(' ');
      case 'which-lines':
        return `${linesWhy[question.why](many(question.relations, 'employee', 'employees'), question.relations === 1, rows(question.rows, question.relations))} How do we count those?`;
      case 'which-decimal':
        return `The column of hours contains ${question.written}${question.lines === 1 ? '' : ` (${String(question.lines)} lines are like that)`}. The other lines do not make clear which number that is. Which number is it?`;
      case 'which-components':
        return 'There is a line for each wage component. Which lines are paid hours? Tick them.';
      case 'period-days':
        return `${question.periods.some((each) => each !== '') ? `The file has numbered periods (${question.periods.join(', ')}).` : 'The hours in the file are of four weeks.'} What are the first and the last day of the period that ${writtenDay(question.day, 'en')} falls in?`;
    }
  },

  dates: {
    period: 'First and last day of the period that was paid for',
    relation: 'Start and end of employment',
    other: 'Something else',
  },
  decimal: (number) => number.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 10 }),
  linesAnswers: {
    same: { once: 'Duplicate: count it once', add: 'No duplicate: add them up' },
    sum: { once: 'It is a total: leave it out', add: 'No total: add them up' },
    equal: {
      once: 'They are the same hours: count them once',
      add: 'Each line has its own hours: add them up',
    },
    several: { add: 'They belong to this month: add them up' },
    contracts: { once: 'One contract: the last line holds', add: 'Several contracts: add them up' },
  },
  component: (name, lines, hours) =>
    `${name} (${many(lines, 'line', 'lines')}, ${hours.toLocaleString('en-GB')} in total)`,
  monthAnswers: { yes: 'Yes, that month', no: 'No, another month' },
  longerUnit: 'none of these: hours of more than this period, or something else',
  longerHours:
    'We cannot count jobs from those. Give an export with only the hours of the month of the meting.',
  otherMonth: 'Give the export for the month of the meting, or choose another month at the top.',

  heading: headed,
  candidate: (heading, example, confidence) =>
    `"${headed(heading)}" (for example ${example === '' ? 'empty' : example}${confidence < 1 ? `; ${String(Math.round((1 - confidence) * 100))}% of the cells hold something else` : ''})`,
  column: (heading, field, said) => `"${headed(heading)}" is ${field}${said ? ' (you said so)' : ''}`,
  said: {
    unit: (unit) =>
      `you said that the hours are ${units[unit.kind]}${unit.kind === 'fte' ? ` of ${String(unit.fullTime)} hours a week` : unit.kind === 'day' ? `, ${String(unit.days)} days a week` : ''}.`,
    components: (counted, left) =>
      `you said that these wage components are paid hours: ${counted.join(', ') || 'none'}; and these are not: ${left.join(', ') || 'none'}.`,
    decimal: (sign) => `you said that a ${sign === ',' ? 'comma' : 'point'} stands before the decimals.`,
    lines: {
      add: 'you said that several lines of one person are added up.',
      once: 'you said that several lines of one person count once.',
    },
  },

  headline: (employees, registered, jobs) =>
    `${many(employees, 'employee', 'employees')}, ${registered} in the register, ${many(jobs, 'job', 'jobs')}`,
  provisional: (employees, registered, jobs, judged, all) =>
    `${many(employees, 'employee', 'employees')}, ${registered} in the register, ${many(jobs, 'job', 'jobs')} so far (from ${String(judged)} of ${many(all, 'row', 'rows')})`,
  jobs: (formal, lent) =>
    `${many(formal, 'formal job', 'formal jobs')}, ${many(lent, 'lent job', 'lent jobs')}`,
  counted: (hours, perJob, norm) =>
    `The sum: ${many(hours, 'paid hour', 'paid hours')}, divided by ${perJob}: the hours of one job of 25.5 hours a week in this period (${norm}).`,
  hoursWithDecimals: (n) =>
    `In ${many(n, 'row', 'rows')} the paid hours have decimals. Payroll returns have whole hours, and UWV counts from those. The difference is small. Give the payroll return (XML) if you want exactly those hours.`,
  anonymous: (n) =>
    `${many(n, 'employee has', 'employees have')} no BSN in the payroll return. It is not clear whether ${isOne(n) ? 'this person is' : 'they are'} in the register.`,
  payrollElfproef: (n) => `${many(n, 'BSN', 'BSNs')} in the payroll file cannot be right (elfproef).`,
  hired: (n, anonymous) =>
    `${many(n, 'lent person', 'lent people')}${anonymous === 0 ? '' : `, ${anonymous === n ? '' : `${String(anonymous)} of them `}without a BSN: no one can check whether ${isOne(anonymous) ? 'this person is in the register, or counts twice' : 'they are in the register, or count twice'}`}.`,
  manyRegistered: (registered: number, employees: number) =>
    `More than half of your staff is on the list (${String(registered)} of ${String(employees)}). Is it the list from UWV, and not a list of the whole staff?`,
  hiredOnPayroll: (who) =>
    `${who.length === 1 ? 'Somebody lent to you is' : 'People lent to you are'} on your payroll too: ${who.join(', ')}. Check that no hours count twice.`,
  hiredNotRegistered: (n) =>
    `The list of the supplier says “no” to the register for ${many(n, 'person', 'people')}, who ${isOne(n) ? 'does' : 'do'} not count.`,
  hiredOnWord: (n) =>
    `${many(n, 'lent person is', 'lent people are')} in the register according to the supplier. UWV has not confirmed that to you. Ask UWV if you want to be sure.`,
  leftOut: (reason, relations, hours, who, more) =>
    `${many(relations, 'employment', 'employments')}${hours === '' ? '' : ` (${many(hours, 'hour', 'hours')})`}: ${reason}${who.length > 0 ? ` Not included in the meting: ${who.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.` : ''}`,
  located: (masked, row, file) => (row === 0 ? masked : `${masked} (row ${String(row)} of ${file})`),
  hoursToMend: (n, who, more) =>
    `In ${many(n, 'row', 'rows')} the hours are missing, or cannot be right: ${who.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}. Look up the hours and enter them on the sheet Meting, in the column Verloonde uren. Were no hours paid? Then enter 0. Until then ${isOne(n) ? 'the row does' : 'the rows do'} not count.`,
  leftOutUntilMended: (reason, relations, hours, who, more) => {
    const names = `${who.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
    const which = `${many(relations, 'employment', 'employments')} (${many(hours, 'hour', 'hours')}) ${isOne(relations) ? 'does' : 'do'} not count: ${names}.`;
    return {
      'relation-outside': `${which} By the dates of entry and leaving ${isOne(relations) ? 'it is' : 'they are'} outside the period. Is the date wrong? Correct it on the sheet Meting, in the columns Income relation start and end on the right. Is it right? Delete the row there.`,
      'user-unknown': `${which} The nature of employment says that you lend ${isOne(relations) ? 'this person' : 'these people'}, and nothing says to whom. Fill in the column Sector inlener on the right of the sheet Meting. Do you lend nobody? Then correct the nature.`,
    }[reason];
  },
  endsOnFirst: (who, more) => {
    const n = who.length + more;
    return `For ${many(n, 'person', 'people')} the registration ends on the first day of the period: ${who.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}. We include that day. Does UWV mean until that day? Then ${isOne(n) ? 'this person does not count: delete the row' : 'these people do not count: delete their rows'} on the sheet Meting.`;
  },
  noWork: 'Not work but, for example, a benefit. Not included in the meting.',
  andOthers: (n) => ` and ${many(n, 'other', 'others')}`,
  maybeMistyped: (n) =>
    ` In the payroll file ${many(n, 'BSN', 'BSNs')} cannot be right: that may be ${isOne(n) ? 'one' : 'some'} of these people.`,
  notOnPayroll: (n, failing, who) =>
    `${many(n, 'person is', 'people are')} on the list but not on the payroll for this month: they left, are lent to you, or there is a typing mistake${failing > 0 ? ` (the BSN of ${String(failing)} cannot be right)` : ''}. ${who}.`,
  notOnPayrollRow: (masked, row, elfproef) =>
    `${masked} (row ${String(row)} of the list${elfproef ? '' : ', this BSN cannot be right'})`,
  gone: (left, notListed, notRegistered) =>
    `Compared with the previous meting, ${many(left + notListed + notRegistered, 'person is', 'people are')} missing: ${String(left)} no longer on the payroll, ${String(notListed)} on the payroll but not on the list from UWV${notRegistered > 0 ? `, ${String(notRegistered)} not registered in this month` : ''}.`,
  fresh: (n) => `${many(n, 'person is', 'people are')} new since the previous meting.`,
  tijdvak: (lhnr, first, last, relations) =>
    `${lhnr}: ${first} to ${last}, ${many(relations, 'employment', 'employments')}`,
  settled: (replaced, dropped, withdrawn, doubled) =>
    [
      ...(replaced > 0 ? [`${String(replaced)} corrected by a later return`] : []),
      ...(dropped > 0 ? [`${String(dropped)} dropped in a newer full return`] : []),
      ...(withdrawn > 0 ? [`${String(withdrawn)} withdrawn`] : []),
      ...(doubled > 0 ? [`${String(doubled)} twice in one return (the last one is used)`] : []),
    ].join(', '),
  assumed: (column, n) =>
    ({
      aard: `${many(n, 'row lacks', 'rows lack')} the nature of employment. We assumed an employment contract. Is any of it sheltered work (beschut werk)? That does not count. Then choose 24 (beschut werk) or 21 (Wsw) for those people in the column Nature of employment, on the right of the sheet Meting. Or give the payroll return (XML): it holds the code.`,
      form: `The form of ${many(n, 'row', 'rows')} was derived.`,
      lhnr: `The payroll tax number of your organisation was used for ${many(n, 'row', 'rows')}.`,
      sector: `The sector of your organisation was used for ${many(n, 'row', 'rows')}.`,
      number: `The income relation number of ${many(n, 'row', 'rows')} was counted, not read.`,
    })[column],
  derived:
    'We did not ask for these but derived them: year, period and period type from the dates, form from the nature of employment, sector and region from your organisation.',
  answer: annualAnswerWords,
};

import { amount } from '../amount';
import type { ComposePaneWords } from '../nl/compose-pane';

/** Words of the screen on which a meting is made from payroll files and the list of UWV. */
export const composePaneWords: ComposePaneWords = {
  how: 'You give two files: the payroll tax return or an export from your payroll package, and the list from UWV. The meting is made from these. Names, wages and addresses are not kept.',
  steps: {
    payroll: '1. Payroll file',
    list: '2. List from UWV',
    organisation: '3. Your organisation',
    meting: '4. The meting',
  },

  month: 'Month of the meting',
  monthHint: 'UWV counts the month of December.',
  year: 'Year',
  payrollWhat:
    'Preferably the payroll tax return (loonaangifte, XML) of the month of the meting: the one the tax authority received. An export with BSN and paid hours will do as well.',
  choosePayroll: 'Choose the payroll file',
  payrollHint: 'Or drag it here: XML, Excel, OpenDocument or CSV. You can give more than one.',
  remove: (name) => `Remove ${name}`,
  reading: 'Reading the file',
  readPart: (name, percent) => `${name}: ${percent}% read`,
  readLines: (name, lines) => `${name}: ${amount(lines, 'line', 'lines')} read`,
  stop: 'Stop',
  again: 'Read again',
  payrollRead: (relations) =>
    `Read: ${amount(relations, 'employment', 'employments')}. Is that the right number?`,
  fileAsked: (file) => `${file}: read, and there is still a question about it.`,
  filesUnusable: (n) => (n === 1 ? '1 file was not read' : `${String(n)} files were not read`),
  filesMissing:
    'Are there employees in it who belong to this meting? Then give a file that can be read. Without it they are missing from the meting.',
  leaveFiles: (n) => (n === 1 ? 'Go on without this file' : `Go on without these ${String(n)} files`),
  notUsable: 'This does not work yet.',
  nothingLost: 'What you gave before is still here.',

  employers: 'Which employers belong to this meting?',
  employersHint: 'The file has more than one. Clear the box for any that do not belong.',
  employer: (name, lhnr) => (name === '' ? lhnr : `${name} (${lhnr})`),

  questions: (file) => `Questions about ${file}`,
  listQuestions: 'Questions about the list from UWV',
  asked: (n) => `Read. ${n === 1 ? 'There is 1 question left.' : `There are ${String(n)} questions left.`}`,
  questionsWhy: 'We do not guess what can mean two things. A mistake here gives a wrong number.',
  choose: 'Choose',
  noColumn: 'No column',
  daysAWeek: 'How many days a week does someone with a full-time job work?',
  daysAWeekWrong: 'Enter a number from 1 to 7.',
  fullTime: 'How many hours a week is a full-time job?',
  fullTimeWrong: 'Enter a number from 20 to 60, for example 40.',
  periodWrong: (day) => `Enter the first and the last day of four weeks, or of a month, that include ${day}.`,
  answerFirst: 'Choose an answer first.',
  unitChosen: (heading) =>
    heading === '' ? 'The hours are counted in' : `The hours (“${heading}”) are counted in`,
  changeUnit: 'Use this answer',
  toUnit: 'Check my answer about the hours',
  firstDay: 'First day',
  lastDay: 'Last day',
  useAnswers: 'Use these answers',

  columns: (file) => `Columns of ${file}`,
  columnsHow: 'This is how the columns were read. If one is wrong, choose another.',
  columnHolds: (example, other) =>
    `For example ${example === '' ? 'nothing' : example}.${other === 0 ? '' : ` ${String(other)}% of the cells hold something else.`}`,
  chosenByYou: 'Chosen by you.',
  remembered:
    'Your choices are kept for next time. Only headings and names of wage components are kept, no data.',
  saveMap: 'Save the columns as a file',
  mapName: 'columns.json',
  mapHint: 'For another board with the same payroll package, or for its supplier.',
  readMap: 'Use a file of columns',
  readMapHint: 'A file that another board or the supplier made.',
  forgetColumns: 'Forget these choices',

  listWhat:
    'The list of BSNs of your employees in the doelgroepregister. You ask UWV for it with your payroll tax number.',
  chooseList: 'Choose the list',
  listHint: 'Or drag it here. Excel, OpenDocument, CSV or text, one BSN a line.',
  paste: 'Or paste the BSNs here',
  pasteHint: 'One a line. A first and last day may follow it. The list counts at once.',
  swapDates: 'Swap start and end',
  nobodyListed: 'UWV told us that none of our people is in the register. So there is no list.',
  pastedName: 'pasted list.csv',
  listRead: (people) =>
    `Read: ${amount(people, 'person', 'people')} in the register. Is that the right number?`,

  bothSchools:
    'One meting can hold both: the number of jobs does not change. The government sector stays empty. Does your sector council ask for po and vo separately? Then fill in po or vo for each person in the column Government sector of the sheet Meting.',
  bothSchoolsByEmployer: 'Which employer is for which education? The number of jobs does not change.',
  schoolSectors: {
    both: 'Both, or I do not know',
    po: 'Primary education (po)',
    vo: 'Secondary education (vo)',
  },
  region: 'Labour market region',
  noRegion: 'Leave empty',
  name: 'Name of the organisation',
  nameFromReturn: (name) => `You can leave this empty: the return says ${name}.`,
  nameBsn: 'There is a BSN in the name. Remove it.',

  hires: 'Are people from the doelgroepregister lent to you by another organisation?',
  hiresHint:
    'For example from a temporary work agency or a social enterprise. We filled in No, because for Yes you need data from the supplier. Are people lent to you? Then choose Yes, or they are missing from the meting.',
  no: 'No',
  yes: 'Yes',
  hired: {
    how: 'Fill in what the statement of the supplier says. Give only people of whom the supplier says that they are in the doelgroepregister.',
    bsn: 'BSN',
    bsnHint:
      'Only if the supplier may give it. Without a BSN the person counts, but nobody can see whether they count twice.',
    bsnWrong: 'This cannot be a BSN. Check it, or leave it empty.',
    hours: 'Hours in the month of the meting',
    hoursWrong: 'Fill in the hours as a number: from 0 up to 744.',
    registered: 'Is this person in the doelgroepregister?',
    registeredBy: {
      uwv: 'Yes, UWV confirmed it',
      supplier: 'Yes, the supplier says so',
      no: 'No, or I do not know',
    },
    registeredMissing: 'Choose who says that the person is in the register.',
    notRegistered:
      'Whoever is not in the register does not count. Ask the supplier or UWV, or do not put this person on the list.',
    listConfirmed: 'UWV confirmed that all these people are in the register',
    kind: 'Who supplies them?',
    kindHint:
      'Does an ordinary employer second somebody to you? They count with that employer: do not put them on the list.',
    kinds: { uitzend: 'Temporary work agency', wsw: 'Social enterprise (secondment from the Wsw)' },
    sector: 'The supplier belongs to',
    sectors: { markt: 'The market', overheid: 'The government' },
    agreed: (year) =>
      `Did you and the supplier agree by 1 August ${year} at the latest how many hours are yours?`,
    agreedHint: 'This matters for the quotum (Besluit Wfsv, article 2.28). It does not change the meting.',
    attributed: 'How many hours?',
    agreement: 'Date of the agreement',
    agreementWrong: (year) => `Fill in a date, 1 August ${year} at the latest.`,
    attributedWrong: 'This cannot be more than the hours worked.',
    hoursLittle: 'That is very little for a whole month. Is it a part-time factor? Then fill in the hours.',
    add: 'Add this person',
    clear: 'Clear the fields',
    list: 'Lent people',
    person: (bsn, hours) => `${bsn === '' ? 'without a BSN' : bsn}: ${amount(hours, 'hour', 'hours')}`,
    remove: (place) => `Remove lent person ${place}`,
    chooseList: 'Choose a list from the supplier',
    listHint:
      'With headings: Hours, and if possible BSN, In the register (yes or no), Supplier sector, From, Until.',
    listRead: (people) => `${amount(people, 'person', 'people')} added.`,
    none: 'Nobody added yet.',
  },

  lastYear: 'Compare with last year’s meting',
  lastYearWhat: 'You then see who was in it and is not now.',
  chooseLastYear: 'Choose last year’s meting',
  lastYearHint: 'Excel, OpenDocument or CSV, with a column BSN.',
  lastYearRead: (people) => `Read: ${amount(people, 'person', 'people')}.`,

  needed: 'Still needed:',
  need: {
    payroll: 'the payroll file',
    unusable: 'a choice about the files that were not read',
    questions: 'answers to the questions about the payroll file',
    list: 'the list from UWV',
    'list-questions': 'an answer to the questions about the list from UWV',
    kind: 'what kind of organisation it is',
    hired: 'who is lent to you',
    'hired-draft': 'the person you are filling in: put them on the list, or clear the fields',
    name: 'the name of the organisation',
  },
  make: 'Make the meting',
  making: 'Making the meting',
  counted: 'How it was counted',
  attention: 'What is still to be done or looked at',
  known: (n) => `Good to know (${String(n)})`,
  noRows: 'Nobody is in the meting. Does the list from UWV belong to this payroll file?',
  nobody: {
    title: 'Does nobody from the target group really work there?',
    what: 'Is nobody on your payroll in the register, and is nobody lent to you? Then your meting is 0 jobs. The sheet Opgave will then say: Nobody from the target group: yes.',
    make: 'Yes, nobody: make the meting of 0',
    said: 'The sheet Opgave says: Nobody from the target group: yes.',
  },

  place: {
    here: 'Put it into this workbook',
    open: 'Open as a new workbook',
    save: 'Save as a file',
    hasMeting: 'The open workbook already contains a meting. A second one would be counted twice.',
    busy: 'Putting the meting into the workbook',
    placed: 'The meting is in the workbook and is being checked.',
    opened: 'The meting is in a new workbook and is being checked. Save the workbook under a name.',
    saved: (name) => `${name} was made and is being checked.`,
    failed: 'The meting could not be put into the workbook. You can still save it as a file.',
    fileName: (year, organisation) => `Meting ${year} ${organisation}`.trim(),
  },
  checked: 'Checked',
  checkedHeadline: (jobs, leftOut) =>
    leftOut === 0
      ? `After the check: ${amount(jobs, 'job', 'jobs')}`
      : `After the check: ${amount(jobs, 'job', 'jobs')} so far (${amount(leftOut, 'row does', 'rows do')} not count yet)`,
  composedHeadline: (headline) => `What came from the files: ${headline}.`,
  findings: 'See what was found',
  startOver: 'Start over',
};

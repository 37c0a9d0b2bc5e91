import { amount } from '../amount';
import { sectorsLastText, sectorsTogether, sectorsTogetherOf } from './sectors-together';
import { either } from '../either';
import type { PaneWords } from '../nl/pane';

const count = (n: number): string => n.toLocaleString('en-GB');
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** The words of the task pane. Short sentences; no term without its place in the glossary. */
export const pane: PaneWords = {
  language: 'en',

  groups: { start: '', meting: 'Meting', bestanden: 'Files', rekenen: 'Calculating', product: 'About' },

  skippedInFolder: (names) =>
    `Not read from the folder: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${String(names.length - 5)} more` : ''}. If there are workbooks in a folder inside the folder, choose those separately.`,
  screens: {
    start: { title: 'Banenafspraak', lead: 'Check a meting and see what counts.' },
    maken: { title: 'Make a meting', lead: 'From your payroll tax return and the list from UWV.' },
    persoon: { title: 'Add a person', lead: 'Put someone into the meting, one question at a time.' },
    nieuw: { title: 'New workbook', lead: 'An empty template, ready to fill in.' },
    controleren: { title: 'Check', lead: 'Find the mistakes in a meting, grouped by cause.' },
    toelichten: { title: 'Explain', lead: 'Say why something unusual is right.' },
    resultaat: {
      title: 'Result and annual report',
      lead: 'Jobs, people and what does not count. Also the text for your annual report and DUO.',
    },
    samenvoegen: { title: 'Consolidate', lead: 'Combine the workbooks of many boards.' },
    vergelijken: { title: 'Compare', lead: 'What is solved, what is new, what is still there.' },
    rapport: { title: 'Report', lead: 'The findings and figures as a file.' },
    jaarrapportage: {
      title: 'Yearly report of sectors',
      lead: 'Target and jobs of the fourteen government sectors.',
    },
    teltditmee: { title: 'Does this count?', lead: 'A few questions about one job.' },
    functies: { title: 'Functions', lead: 'Find a function and build its formula.' },
    parameters: { title: 'Parameters', lead: 'Every figure, with its source.' },
    hulp: { title: 'Help', lead: 'How it works, rules, terms and a self-test.' },
    instellingen: { title: 'Settings', lead: 'Language, role, appearance and limits.' },
  },

  shell: {
    menu: 'Screens',
    openMenu: 'Open menu',
    closeMenu: 'Close menu',
    loading: 'Loading',
    failed: {
      stuck: {
        title: 'This screen has stopped working.',
        what: 'Nothing in your workbook has changed. Try again or choose another screen.',
      },
      missing: {
        title: 'This screen did not load.',
        what: 'The connection may have dropped. Nothing in your workbook has changed. Try again.',
      },
    },
    tryAgain: 'Try again',
  },

  start: {
    welcome: 'Is the meting filled in correctly? Find out here, step by step.',
    openWorkbook: (name) => `Open workbook: ${name}`,
    noWorkbook: 'No workbook is connected. You can still check files.',
    noLibrary:
      'No workbook is connected: office.js, the library through which Excel and this pane talk, has not been loaded. Close the pane and open it again. ' +
      'If that does not help, ask your administrator whether this computer may reach appsforoffice.microsoft.com (or, in a closed network, your own server). You can still check files.',
    looking: 'Looking at what is open',
    notLooked: 'We could not look inside it just now. You can still check it.',
    whatItIs: 'What is open',
    kind: 'Kind',
    kinds: {
      schoolbestuur: 'Meting of a school board',
      sectororganisatie: 'Meting of an organisation in a sector',
      landelijk: 'National meting',
      tabel1: 'Tabel 1 only',
      eigen: 'Meting with its own layout',
    },
    notSure: '(probably)',
    organisation: 'Organisation',
    year: 'Year',
    rows: 'Rows',
    rowsOn: (rows, sheets) =>
      `${count(rows)}, on ${sheets.length === 1 ? 'sheet' : 'the sheets'} ${sheets.join(', ')}`,
    notGiven: 'not filled in',
    nothingFound: 'There is no meting in this workbook.',
    nextStep: 'What you can do now',
    steps: {
      new: { button: 'Make a new workbook', why: 'Answer three questions to get an empty template.' },
      make: {
        button: 'Make a meting',
        why: 'You give the payroll tax return and the list from UWV. The meting is made from these.',
      },
      fill: {
        button: 'Go to the first empty row',
        why: 'There are no rows yet. First fill in the sheet Meting, with one row for each period.',
      },
      check: {
        button: 'Check this workbook',
        why: 'You will see what is wrong, grouped by cause, with the most serious first.',
      },
      busy: { button: 'See the progress', why: 'The check is running.' },
      recheck: { button: 'Check again', why: 'The workbook has changed since the last check.' },
      answer: { button: 'Answer the questions', why: 'It is not clear what some columns contain.' },
      repair: { button: 'See the errors', why: 'While there are errors, the meting does not count.' },
      explain: {
        button: 'Explain the warnings',
        why: 'There are no errors left. Something unusual still needs an explanation.',
      },
      result: { button: 'See the result', why: 'There is nothing left to do. The meting is ready.' },
    },
    open: (fouten, waarschuwingen) =>
      `${plural(fouten, 'error', 'errors')} and ${plural(waarschuwingen, 'warning', 'warnings')} open.`,
    checkWorkbook: 'Check this workbook',
    checkFiles: 'Check files',
    newWorkbook: 'Make a new workbook',
    consolidate: 'Consolidate workbooks',
    privacy: 'This pane computes on this computer and does not send your data over the internet.',
  },

  severity: {
    fout: (n) => plural(n, 'error', 'errors'),
    waarschuwing: (n) => plural(n, 'warning', 'warnings'),
    info: (n) => plural(n, 'remark', 'remarks'),
    names: { fout: 'Error', waarschuwing: 'Warning', info: 'Remark' },
  },

  check: {
    thisWorkbook: 'Check this workbook',
    again: 'Check again',
    files: 'Check files',
    filesHint: (endings) => `Or drop them here: ${either(endings, 'en')}, one or more.`,
    nothingYet: 'Nothing checked yet.',
    waiting: 'Waiting its turn',
    starting: 'Opening the file',
    reading: (sheet, rows) => `Sheet ${sheet}: ${plural(rows, 'row', 'rows')} read`,
    checking: (rows) => `${plural(rows, 'row', 'rows')} read, checking the rules`,
    progressOf: (done, all) => `${count(done)} of ${plural(all, 'file', 'files')} checked`,
    stop: 'Stop',
    stopAll: 'Stop all',
    stopped: 'Stopped. Nothing has changed.',
    remove: (name) => `Remove ${name} from the list`,
    open: (name) => `View the findings in ${name}`,
    back: 'All files',
    clean: 'No findings. Every rule that applies here is met.',
    cleanButNotAll: 'No findings in the part that was read. Some parts could not be read: see below.',
    unreadable: 'This file cannot be read.',
    replaced: 'This replaces the earlier outcome of the file with this name.',
    keepBoth: 'It is another file: keep both',
    outdated: 'The workbook has changed since this check.',
    done: (name, errors, warnings) =>
      `${name} checked: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}.`,
    failed: (name) => `${name}: check failed.`,
    notRead: 'Noticed while reading',
    ledger: (of) =>
      [
        `All rules: ${count(of.passed)} in order`,
        ...(of.findings > 0 ? [`${count(of.findings)} with findings`] : []),
        ...(of['not-applicable'] > 0 ? [`${count(of['not-applicable'])} not applicable`] : []),
        ...(of.failed > 0 ? [`${count(of.failed)} not run`] : []),
      ].join(', '),
    filters: 'Choose findings',
    search: 'Search findings',
    sheetFilter: 'Sheet',
    allSheets: 'All sheets',
    shown: (shown, all) => `Showing ${count(shown)} of ${plural(all, 'cause', 'causes')}`,
    noneShown: 'No findings match this choice.',
    explained: (n, all) => (n === all ? 'All explained' : `${count(n)} of ${count(all)} explained`),
    consequence: 'Consequence',
    why: 'Why',
    source: 'Source',
    rule: 'Rule',
    whyHere: 'Why is this here?',
    tools: 'Search, choose and mark',
    at: (cell, heading) => `${cell}${heading === '' ? '' : ` (${heading})`}:`,
    likeAt: (cell) => `As in ${cell}:`,
    next: 'Next',
    placeOf: (place, all) => `Place ${count(place)} of ${count(all)}`,
    others: 'Belongs to it:',
    goFailed: 'The cell could not be selected.',
    exampleGrid: (cell, row, person) =>
      `Around ${cell}: row ${String(row)}${person === '' ? '' : `, BSN ${person}`}`,
    row: 'Row',
    gridLoading: 'Loading the rows',
    gridGone: 'These rows cannot be shown now.',
    places: (n) => `All places (${count(n)})`,
    morePlaces: (n) => `Show ${plural(n, 'more address', 'more addresses')}`,
    mark: 'Mark in the sheet',
    marked: (n) => `${plural(n, 'cell', 'cells')} marked. Your own formatting stays as it was.`,
    markedSome: (n, all) =>
      `${count(n)} of ${plural(all, 'cell', 'cells')} marked. Marking more would slow Excel down.`,
    markFailed: 'The cells could not be marked.',
    wipe: 'Clear marks',
    wiped: 'Marks cleared.',
    copy: 'Save a copy with the findings',
    openToMend: 'Open in the grid and repair',
    openToMendWhat: (others) =>
      others === 0
        ? 'This pane then takes you to each cell. The file itself does not change: what you save is a new file.'
        : 'This pane then takes you to each cell. The file itself does not change: what you save is a new file. The other files in this list you check again afterwards.',
    openFailed: 'The file was not opened.',
    copyOnlyXlsx: 'You can only make a copy with the findings from an Excel workbook (.xlsx).',
    copyWhat:
      'The copy says next to each cell what is wrong and what you can do. Your own file does not change.',
    copyBusy: 'Making the copy',
    copySuffix: 'findings',
    copySaved: (name) => `${name} has been made.`,
    copyWithout: (sheets) => `Sheet ${sheets} had no room for text. There the cells are only coloured.`,
    copyFailed: 'The copy could not be made.',
    cells: (n) => plural(n, 'cell', 'cells'),
    sheet: (name) => `Sheet ${name}`,
    times: (n) => (n === 1 ? 'once' : `${count(n)} times`),
    wentTo: (sheet, cell) => `Cell ${cell} on sheet ${sheet} is selected.`,
    goTo: (cell) => `Go to ${cell}`,
  },

  columnHelp: {
    title: 'About the column',
    column: (letters, name) => `Column ${letters}, ${name}:`,
    close: 'Do not show this explanation any more',
  },

  picker: {
    nothing: 'No workbook has been checked yet. Check a workbook or a file first.',
    check: 'Go to Check',
    workbook: 'Workbook',
    isOpen: (name) => `${name} (open now)`,
  },

  result: {
    noMeting: 'This workbook has no sheet with a meting. So there is nothing to count.',
    jobs: 'Jobs',
    persons: 'Persons',
    hours: 'Paid hours',
    rows: 'Rows',
    fromRows: (rows) => `from ${amount(rows, 'row that counts', 'rows that count')}`,
    noPrevious: 'no figure given for last year',
    change: (change) => `${change} compared with last year`,
    stillErrors: (n) =>
      n === 1
        ? 'There is still 1 error. The figures may change.'
        : `There are still ${count(n)} errors. The figures may change.`,
    againstTarget: 'Of the target',
    targetMet: (target) => `target of ${target} extra jobs met`,
    targetShort: (short, target) => `${short} short of the ${target} extra jobs`,
    targetLine: 'Nulmeting and target',
    tabel1: 'Tabel 1',
    tabel1Caption: (year, month) =>
      `Jobs by form and sector${year === null ? '' : `, reference month ${month}-${year}`}`,
    form: 'Form',
    forms: { formeel: 'Formal', inleen: 'Lent', totaal: 'Total' },
    sectors: { markt: 'Market', overheid: 'Government', totaal: 'Total' },
    sectorsTogether,
    sectorsTogetherOf,
    sectorsLastText,
    rounding:
      'Each figure in the table is computed from the hours by itself and then rounded once. So a sum of rounded figures can differ by 0.01 or 0.02.',
    everyFigure: 'Choose a figure to see the rows behind it.',
    openAddends: (form, sector, jobs) => `${form}, ${sector}: ${amount(jobs, 'job', 'jobs')}. Show rows`,
    closeAddends: 'Hide rows',
    addendsCaption: (shown, all) =>
      shown === all ? plural(all, 'row', 'rows') : `${count(shown)} of ${plural(all, 'row', 'rows')}`,
    moreAddends: (n) => `Show ${plural(n, 'more row', 'more rows')}`,
    noAddends: 'No row counts here.',
    cell: 'Cell',
    chart: 'Jobs by sector',
    notCounted: 'What does not count',
    leftOut: (rows, jobs, unknown) =>
      `Not counted, because it is not certain whether it counts: ${amount(rows, 'row', 'rows')}, at most ${amount(jobs, 'job', 'jobs')}.${unknown === null ? '' : ` For ${amount(unknown, 'row', 'rows')} we cannot say how much: the hours or the period type are missing or cannot be right.`}`,
    notYet: 'It cannot be said yet how many jobs: none of the rows counts so far.',
    notCountedCaption: 'Rows that do not count, and why',
    allCounted: 'All rows count.',
    howMany: 'Number',
    reason: 'Reason',
    which: 'Name',
    notGiven: 'Not filled in',
    perOverheidssector: 'By government sector',
    perRegio: 'By labour market region',
    perWerkgever: 'By payroll tax number',
    personsOverlap: (sum, persons) =>
      `The lines add up to ${sum}, but the number of persons is ${persons}: whoever is in more than one line counts in each of them.`,
    insert: 'Add this to the workbook as a sheet',
    inserted: (sheet) => `The sheet ${sheet} is in the workbook.`,
    ownTarget: 'Your own target in jobs (optional)',
    ownTargetHint: 'For example, what was agreed in your sector. You will see how far you have come.',
    ownTargetWrong: 'Enter a number above zero, for example 12.5.',
    ownTargetFailed: 'The target could not be saved in the workbook.',
    ownTargetLine: 'Your own target',
    againstOwnTarget: 'Of your target',
    ownTargetMet: (target) => `your target of ${amount(target, 'job', 'jobs')} has been met`,
    ownTargetShort: (short, target) => `${amount(short, 'job', 'jobs')} short of your target of ${target}`,
    increase: 'Increase since the nulmeting',
    sinceNulmeting: (nulmeting) => `jobs now, minus the ${nulmeting} in the nulmeting (end of 2012)`,
    openFigure: (what, shown) => `${what}: ${shown}. Show rows`,
    inserting: 'Making the sheet',
    sheet: {
      title: 'Key figures',
      what: 'What',
      value: 'Value',
      jobs: 'Jobs',
      checked: 'Jobs when checked',
      differs: 'Difference from the check',
      persons: 'Persons',
      previous: 'Jobs last year',
      change: 'Difference from last year',
      share: 'Percentage of the target',
      addends: 'What each figure is made of',
      sector: 'Sector',
      sheet: 'Sheet',
      cells: 'Cells',
      hours: 'Hours',
      perJob: 'Hours per job',
      live: 'The hours are formulas that refer to the sheet with the meting. If hours change there, they change here too. Which rows count was decided by the check.',
      fixed: 'The meting is in another file. That is why the hours are plain numbers here.',
    },
    insertFailed: 'The sheet could not be made.',
    sheetName: 'Result',
    sheetTitle: (name, year) =>
      `Result of ${name}${year === null ? '' : `, ${year}`}: jobs of 25.5 paid hours a week`,
  },

  fix: {
    repair: 'Fix',
    preview: (shown, all) =>
      shown === all
        ? `Proposal for ${plural(all, 'cell', 'cells')}`
        : `Proposal: ${count(shown)} of ${plural(all, 'cell', 'cells')}`,
    cell: 'Cell',
    before: 'Now',
    after: 'Becomes',
    left: (n) => `${plural(n, 'cell stays as it is', 'cells stay as they are')}: that needs your judgement.`,
    waits:
      'Fixing is possible once no error is left in this column. For dates that goes for all columns of dates.',
    changed: 'The cells have changed in the meantime. Look at the new proposal.',
    progress: (done, all) => `${count(done)} of ${count(all)} fixed or explained`,
    repaired: (n) => `${plural(n, 'cell', 'cells')} fixed.`,
    undo: 'Undo',
    undone: (n, kept) =>
      `${plural(n, 'cell holds', 'cells hold')} again what was there.${kept === 0 ? '' : ` ${plural(kept, 'cell was', 'cells were')} changed after the fix and stayed that way.`}`,
    undoFailed: 'The fix could not be undone.',
    done: (n) => `${plural(n, 'cell', 'cells')} fixed. The workbook is being checked again.`,
    failed: 'The cells could not be fixed.',
  },

  explain: {
    needsWorkbook:
      'You can only explain warnings in an open workbook. Open the workbook in Excel and open this pane there.',
    how: 'Is something unusual, but right? Explain why. The explanation is saved on the sheet Toelichting. If the value changes, the explanation no longer holds.',
    ready: 'Ready: there is nothing left to do.',
    notReady: (errors, open) =>
      [
        ...(errors > 0 ? [`${plural(errors, 'error', 'errors')} to fix`] : []),
        ...(open > 0 ? [`${plural(open, 'warning', 'warnings')} to explain`] : []),
      ].join(' and ') + '.',
    hint: 'Do not write any names or BSN.',
    noBsn: 'There is a BSN in your text. Remove it.',
    tooShort: 'Explain in a full sentence why this is right.',
    by: (role, date) => `By ${role}${date === '' ? '' : ` on ${date}`}`,
    start: 'Is it right? Explain why',
    save: 'Save explanation',
    saved: 'Explanation saved in the workbook.',
    change: 'Change',
    remove: 'Remove',
    removed: 'Explanation removed. The warning is open again.',
    label: 'Your explanation',
    whole: (n) => `One explanation for ${n === 1 ? 'the one case' : `all ${count(n)} cases`}`,
    each: (n) => `Explain each case separately (${count(n)} still open)`,
    eachWhat: 'After each explanation you will see the next case here.',
    one: (cell) => `Explanation for ${cell}`,
    saveOne: (cell) => `Save explanation for ${cell}`,
    explainedHere: 'Already explained',
    at: (sheet, cell) => `${sheet} ${cell}`.trim(),
    changeOf: (what) => `Change explanation: ${what}`,
    removeOf: (what) => `Remove explanation: ${what}`,
    expired: 'Expired explanations',
    expiredWhat:
      'The value has changed here, or the warning is gone. The explanation no longer holds. Remove it or write a new one.',
    checking: 'The workbook is being checked again.',
    outdated: 'The workbook has changed since this check. Check it again first.',
    questions: 'There are still questions about columns to answer.',
    none: 'There are no warnings to explain.',
    failed: 'The explanation could not be saved.',
  },

  compare: {
    how: 'Put two checks side by side: before and after fixing, or this year and last year.',
    addFile: 'Choose a file to compare with',
    addHint: 'An earlier version, last year’s meting, or an earlier JSON report.',
    inReport: (file, report) => `${file} (in report ${report})`,
    noReport: (name) =>
      `${name} is not a JSON report made by this product. Choose a report that you saved as JSON under Report.`,
    needTwo: 'You need two checks. Check a workbook twice, or choose a file above.',
    earlier: (name) => `${name} (previous check)`,
    before: 'Earlier',
    after: 'Later',
    ofTwo: (before, after) =>
      `These are metingen of two organisations: ${before} and ${after}. “Solved” does not say then that anything was fixed.`,
    figures: 'What counts',
    figure: 'Figure',
    difference: 'Difference',
    solved: (n) => `Solved: ${plural(n, 'cause', 'causes')}`,
    added: (n) => `New: ${plural(n, 'cause', 'causes')}`,
    remaining: (n) => `Still there: ${plural(n, 'cause', 'causes')}`,
    fromTo: (from, to) =>
      from === to ? plural(to, 'time', 'times') : `from ${count(from)} to ${plural(to, 'time', 'times')}`,
  },

  questions: {
    title: 'Questions about columns',
    why: 'It is not clear what these columns contain. We do not guess: please choose.',
    which: (column, heading, sheet) => `Column ${column} “${heading}” on sheet ${sheet}`,
    remark: {
      other: (says) => `The heading says “${says}”. Choose a column only if it is right for all rows.`,
      period: (says) =>
        `The heading says “${says}”. Choose a column only if the hours are those of the period of each row.`,
    },
    choose: 'Choose',
    leaveOut: 'Skip this column',
    checkAgain: 'Use these answers and check again',
  },

  help: {
    search: 'Search a word or ask a question',
    steps: 'How it works',
    stepList: [
      'Check the workbook. You will see what is wrong, grouped by cause, with the most serious first.',
      'Fix the errors. Choose “Go to” to go to the cell. Is there a “Fix” button? Then this pane can do it for you.',
      'Under Explain, say why something unusual is right.',
      'Look at the result. Each figure shows the rows it comes from.',
      'Make a report, or consolidate the workbooks of several boards.',
    ],
    rules: 'All rules, with their source',
    rulesFound: (found, all) => `${count(found)} of ${plural(all, 'rule', 'rules')}`,
    ownRule: 'A rule of this product, not based on an article of law',
    certainty: {
      published: 'The source says so.',
      derived: 'Follows from the source.',
      inferred: 'Our reading of the source.',
      own: 'Our own judgement.',
      unverified: 'Not yet confirmed.',
    },
    terms: 'Terms',
    selfTest: 'Self-test',
    selfTestWhat:
      'The self-test checks that this pane can read, write, mark and insert sheets in your Excel. It adds sheets to do so, and removes them afterwards. Functions in cells and saving files are for you to try.',
    selfTestNeedsWorkbook: 'Open a workbook to run the self-test.',
    selfTestRun: 'Run the self-test',
    selfTestBusy: 'The self-test is running',
    selfTestSend:
      'If you are using Excel, this text helps the makers: select it all (Ctrl+A, or Cmd+A on a Mac) and copy it (Ctrl+C or Cmd+C). Put it into the form “Self-test in Excel” of the repository, or send it to your administrator. It contains only the version of Excel, its language, the browser in it and the outcomes, and nothing about you or your workbook.',
    selfTestSendLabel: 'Outcome to send',
    selfTestDone: (passed, failed, leftOut) =>
      `${count(passed)} passed, ${count(failed)} failed.${leftOut === 0 ? '' : ` Skipped: ${count(leftOut)}.`}`,
    outcomes: { passed: 'passed', failed: 'failed', 'left-out': 'skipped' },
    privacy: 'What happens with your data',
    privacyText:
      'This pane computes on this computer, does not send your data over the internet and does not keep it. If your workbook itself is on the internet, as in Excel on the web, so is what you have written into it. A BSN is never shown in full, on the screen or in a report. When you close this pane, the results are gone.',
  },

  madeFile: {
    title: (name: string) => `${name} has been made`,
    look: 'It is now in your downloads, if Excel allows that here. If it is not there, use one of these buttons.',
    elsewhere: 'If it is still not there, make this file in the workbench or with the terminal program.',
    mac: 'It has not been saved yet: Excel for Mac cannot save a file from this pane. Use one of these buttons.',
    macElsewhere:
      'It has not been saved: Excel for Mac cannot save a file from this pane, nor open this kind of file. Make it in the workbench or with the terminal program.',
    open: 'Open as a new workbook',
    opened: 'The workbook is open. Save it in Excel with Save As.',
    notOpened: 'Excel could not open the workbook.',
    showText: 'Show the text',
    copyText: (name: string) =>
      `The text is selected. Copy it (Ctrl+C, or Cmd+C on a Mac), paste it into Notepad or another program for plain text, and save it there as ${name}.`,
    copyTextMac: (name: string) =>
      `The text is selected. Copy it (Cmd+C), paste it into TextEdit (set it to plain text first, in its Format menu) and save it there as ${name}.`,
    save: 'Save',
    again: 'Try again',
    close: 'Close',
  },

  report: {
    how: 'Save the findings and figures as a file. You can keep it, print it or send it on.',
    about: 'About',
    all: (n) => (n === 1 ? 'The checked workbook' : `All ${count(n)} checked workbooks`),
    leftOut: (n) => (n === 1 ? '1 workbook is left out' : `${count(n)} workbooks are left out`),
    leftOutOf: {
      waiting: 'waiting to be checked',
      busy: 'still being checked',
      failed: 'check failed',
      cancelled: 'check stopped',
    },
    format: 'Type of file',
    formats: {
      html: 'Web page, to read and print',
      xlsx: 'Excel workbook, to calculate with',
      csv: 'CSV, a list of findings',
      json: 'JSON, for other programs',
      sarif: 'SARIF, for checking systems',
    },
    make: 'Make report',
    busy: 'The file is being made',
    made: (name) => `${name} has been made.`,
    fileName: 'report-banenafspraak',
    failed: 'The report could not be made.',
    receiptOpen:
      'The workbook that is open now is not a file. The report says that this check cannot be repeated. Check the saved file if it must be.',
    receipt:
      'Every report contains a receipt: the version of the rules and a checksum for each file. It never shows a full BSN.',
  },

  consolidate: {
    choose: 'Choose the workbooks',
    chooseHint: 'Or drop them here. You can add hundreds at once.',
    expected: 'Who do you expect a workbook from? (optional)',
    expectedHint: 'One name per line, for example pasted from Excel.',
    stopped: (n) => `${plural(n, 'workbook', 'workbooks')} not checked, because you stopped.`,
    goOn: 'Continue',
    clear: 'Clear the list',
    failed: 'The workbooks could not be consolidated.',
    done: (included, all) =>
      `Done. ${count(included)} of ${plural(all, 'workbook counts', 'workbooks count')}.`,
    board: 'Where things stand',
    more: (n) => `${count(n)} more`,
    adds: (jobs) => amount(jobs, 'job', 'jobs'),
    tableCaption: (year, files, persons) =>
      `Jobs from ${plural(files, 'workbook', 'workbooks')}${year === null ? '' : ` for ${year}`}; ${amount(persons, 'person', 'different people')}`,
    yearBefore: (files, before, now, change) =>
      `${plural(files, 'workbook gives', 'workbooks give')} last year’s meting: ${amount(before, 'job', 'jobs')} then, ${now} now (${change}).`,
    sideBySide: 'What stands out across the files',
    row: (row) => `row ${row}`,
    reconciled: (rows, hours) =>
      `Sum of the files minus the total: a difference of ${amount(rows, 'row', 'rows')} and ${amount(hours, 'hour', 'hours')}.`,
    save: 'Save the consolidated workbook',
    saved: 'The consolidated workbook has been made.',
    fileName: 'consolidated-banenafspraak',
  },

  settings: {
    language: 'Language',
    languages: { nl: 'Nederlands', en: 'English' },
    languageNotLoaded:
      'The Dutch texts did not load. The connection may have dropped. The pane stays in English. Try choosing the language again in a moment.',
    role: 'Your role',
    roleHint: 'Findings are explained to suit your role.',
    roles: { bestuur: 'Board or organisation', sectorraad: 'Sectorraad' },
    theme: 'Appearance',
    themes: { auto: 'Same as Excel', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    themeNotLoaded:
      'This appearance did not load. The connection may have dropped. The pane is light for now. We will try again the next time you open it.',
    stored: 'Your choices stay on this computer. We never keep any data from workbooks.',
  },
};

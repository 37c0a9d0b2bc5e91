import type { PaneWords } from '../nl/pane';

const count = (n: number): string => n.toLocaleString('en-GB');
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** The words of the task pane. Short sentences; no term without its place in the glossary. */
export const pane: PaneWords = {
  language: 'en',

  groups: { start: '', meting: 'Meting', bestanden: 'Files', rekenen: 'Calculating', product: 'About' },

  screens: {
    start: { title: 'Banenafspraak', lead: 'Check a meting and see what counts.' },
    controleren: { title: 'Check', lead: 'Find mistakes in a meting, cause by cause.' },
    toelichten: { title: 'Explain', lead: 'Explain what stands out but is right.' },
    resultaat: { title: 'Result', lead: 'Jobs, persons and what does not count.' },
    vergelijken: { title: 'Compare', lead: 'What was solved, is new or stayed.' },
    functies: { title: 'Functions', lead: 'Find a function and build its formula.' },
    parameters: { title: 'Parameters', lead: 'All figures with their source.' },
    instellingen: { title: 'Settings', lead: 'Language, role and appearance.' },
  },

  shell: {
    menu: 'Screens',
    openMenu: 'Open menu',
    closeMenu: 'Close menu',
    loading: 'One moment',
    screenFailed: 'This screen got stuck.',
    screenFailedWhat: 'Nothing in your workbook has changed. Try again or choose another screen.',
    tryAgain: 'Try again',
  },

  start: {
    welcome: 'Has the meting been filled in well? Here you find out, step by step.',
    openWorkbook: (name: string) => `Open workbook: ${name}`,
    noWorkbook: 'No workbook is connected. You can still check files.',
    checkWorkbook: 'Check this workbook',
    checkFiles: 'Check files',
    privacy: 'Everything stays on this computer. Nothing goes to the internet.',
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
    filesHint: 'Or drop them here: .xlsx or .csv, one or more.',
    nothingYet: 'Nothing checked yet.',
    waiting: 'Waiting for its turn',
    starting: 'Opening the file',
    reading: (sheet, rows) => `Sheet ${sheet}: ${count(rows)} rows read`,
    checking: (rows) => `${count(rows)} rows read, going through the rules`,
    progressOf: (done, all) => `${count(done)} of ${count(all)} done`,
    stop: 'Stop',
    stopAll: 'Stop all',
    stopped: 'Stopped. Nothing has changed.',
    remove: (name) => `Take ${name} off the list`,
    open: (name) => `View the findings in ${name}`,
    back: 'All files',
    clean: 'No findings. All rules are satisfied.',
    cleanButNotAll: 'No findings in what was read. Not everything could be read: see below.',
    unreadable: 'This file cannot be read.',
    outdated: 'The workbook has changed since this check.',
    done: (name, errors, warnings) =>
      `${name} checked: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}.`,
    failed: (name) => `${name}: check failed.`,
    filters: 'Choose findings',
    search: 'Search findings',
    sheetFilter: 'Sheet',
    allSheets: 'All sheets',
    shown: (shown, all) => `${count(shown)} of ${plural(all, 'cause', 'causes')} in view`,
    noneShown: 'No finding fits this choice.',
    showAll: 'Show all',
    explained: (n, all) => (n === all ? 'All explained' : `${count(n)} of ${count(all)} explained`),
    what: 'What',
    consequence: 'Consequence',
    why: 'Why',
    todo: 'What to do',
    source: 'Source',
    rulePage: (id) => `Rule ${id}`,
    examples: 'Examples',
    examplesOf: (shown, all) =>
      shown === all ? plural(all, 'case', 'cases') : `${count(shown)} of ${plural(all, 'case', 'cases')}`,
    exampleGrid: (cell) => `Around ${cell}`,
    row: 'Row',
    gridLoading: 'Fetching rows',
    gridGone: 'These rows cannot be shown now.',
    places: 'All places',
    morePlaces: (n) => `Show ${plural(n, 'more place', 'more places')}`,
    mark: 'Mark in the sheet',
    marked: (n) => `${plural(n, 'cell', 'cells')} marked. Your own formatting stays as it was.`,
    markedSome: (n, all) =>
      `${count(n)} of ${plural(all, 'cell', 'cells')} marked: with more Excel becomes slow.`,
    markFailed: 'Marking did not succeed.',
    wipe: 'Wipe marks',
    wiped: 'Marks wiped.',
    cells: (n) => plural(n, 'cell', 'cells'),
    sheet: (name) => `Sheet ${name}`,
    times: (n) => (n === 1 ? 'once' : `${count(n)} times`),
    wentTo: (sheet, cell) => `Cell ${cell} on sheet ${sheet} is selected.`,
    goTo: (cell) => `Go to ${cell}`,
  },

  picker: {
    nothing: 'No workbook has been checked yet. Check a workbook or a file first.',
    check: 'Go to Check',
    workbook: 'Workbook',
  },

  result: {
    noMeting: 'This workbook has no sheet with a meting, so there is nothing to count.',
    jobs: 'Jobs',
    persons: 'Persons',
    hours: 'Paid hours',
    rows: 'Rows',
    fromRows: (rows) => `from ${rows} rows that count`,
    noPrevious: 'last year not given',
    change: (change) => `${change} against last year`,
    stillErrors: (n) =>
      n === 1
        ? '1 error is still open. The figures may still change.'
        : `${count(n)} errors are still open. The figures may still change.`,
    againstTarget: 'Of the target',
    targetMet: (target) => `target of ${target} extra jobs met`,
    targetShort: (short, target) => `${short} short of ${target} extra jobs`,
    targetLine: 'Nulmeting and target',
    tabel1: 'Tabel 1',
    tabel1Caption: (year, month) =>
      `Jobs by form and sector${year === null ? '' : `, reference month ${month}-${year}`}`,
    form: 'Form',
    forms: { formeel: 'Formal', inleen: 'Lent', totaal: 'Total' },
    sectors: { markt: 'Market', overheid: 'Government', totaal: 'Total' },
    everyFigure: 'Choose a figure to see which rows are in it.',
    openAddends: (form, sector, jobs) => `${form}, ${sector}: ${jobs} jobs. Show rows`,
    closeAddends: 'Close rows',
    addendsCaption: (shown, all) =>
      shown === all ? plural(all, 'row', 'rows') : `${count(shown)} of ${plural(all, 'row', 'rows')}`,
    moreAddends: (n) => `Show ${plural(n, 'more row', 'more rows')}`,
    noAddends: 'No row counts here.',
    cell: 'Cell',
    chart: 'Jobs by sector',
    notCounted: 'What does not count',
    notCountedCaption: 'Rows that do not count, and why',
    allCounted: 'All rows count.',
    reason: 'Reason',
    which: 'Name',
    notGiven: 'Not filled in',
    perOverheidssector: 'By government sector',
    perRegio: 'By labour market region',
    perWerkgever: 'By payroll tax number',
    insert: 'Put this in the workbook as a sheet',
    inserted: (sheet) => `The sheet ${sheet} is in the workbook.`,
    insertFailed: 'The sheet could not be made.',
    sheetName: 'Result',
    sheetTitle: (name, year) =>
      `Result of ${name}${year === null ? '' : `, ${year}`}: jobs of 25.5 paid hours a week`,
  },

  fix: {
    propose: 'Quick fix',
    none: 'No safe fix is possible here. Please change the cells yourself.',
    proposed: (n) => `${plural(n, 'cell', 'cells')} can be fixed. Look at the proposal.`,
    preview: (shown, all) =>
      shown === all
        ? `Proposal for ${plural(all, 'cell', 'cells')}`
        : `Proposal: ${count(shown)} of ${plural(all, 'cell', 'cells')}`,
    cell: 'Cell',
    before: 'Now',
    after: 'Becomes',
    left: (n) => `${plural(n, 'cell stays', 'cells stay')} as is: your judgement is needed there.`,
    apply: (n) => `Fix ${plural(n, 'cell', 'cells')}`,
    cancel: 'Leave it',
    undo: 'You can undo this in Excel with Ctrl+Z.',
    done: (n) => `${plural(n, 'cell', 'cells')} fixed. The workbook is being checked again.`,
    failed: 'The fix did not succeed.',
  },

  explain: {
    needsWorkbook:
      'Explaining works only in an open workbook. Open the workbook in Excel and open this pane there.',
    how: 'Is something right although it stands out? Explain why. The explanation goes on the sheet Toelichting. When the value changes, the explanation lapses.',
    ready: 'Complete: nothing is open.',
    notReady: (errors, open) =>
      [
        ...(errors > 0 ? [`${plural(errors, 'error', 'errors')} to repair`] : []),
        ...(open > 0 ? [`${plural(open, 'warning', 'warnings')} to explain`] : []),
      ].join(' and ') + '.',
    label: 'Your explanation',
    hint: 'Write no names and no BSN.',
    noBsn: 'There is a BSN in your text. Take it out.',
    tooShort: 'Explain in a whole sentence why this is right.',
    by: (role, date) => `By ${role}${date === '' ? '' : ` on ${date}`}`,
    save: 'Keep explanation',
    saved: 'Explanation kept in the workbook.',
    change: 'Change',
    remove: 'Take away',
    removed: 'Explanation taken away. The warning is open again.',
    failed: 'The explanation could not be kept.',
  },

  compare: {
    how: 'Put two checks side by side: before and after repair, or this year and last year.',
    addFile: 'Choose a file to compare with',
    addHint: 'For example the previous upload or last year’s meting.',
    needTwo: 'Two checks are needed. Check a workbook twice, or choose a file above.',
    earlier: (name) => `${name} (previous check)`,
    before: 'First',
    after: 'Then',
    figures: 'What counts',
    figure: 'Figure',
    difference: 'Difference',
    solved: (n) => `Solved (${count(n)})`,
    added: (n) => `New (${count(n)})`,
    remaining: (n) => `Still there (${count(n)})`,
    fromTo: (from, to) =>
      from === to ? plural(to, 'time', 'times') : `from ${count(from)} to ${plural(to, 'time', 'times')}`,
  },

  settings: {
    language: 'Language',
    languages: { nl: 'Nederlands', en: 'English' },
    role: 'Your role',
    roleHint: 'The explanation of a finding follows your role.',
    roles: { bestuur: 'Board or organisation', sectorraad: 'Sectorraad' },
    theme: 'Appearance',
    themes: { auto: 'Like Excel', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    stored: 'Your choices stay on this computer. We never keep data from workbooks.',
  },
};

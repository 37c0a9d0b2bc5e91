import type { BenchWords, SampleWords } from '../nl/workbench';

/** The words around the grid of the workbench. */
export const benchWords: BenchWords = {
  product: 'Banenafspraak',
  pageTitle: 'Banenafspraak · workbench',
  workbench: 'Workbench',
  explain: 'A spreadsheet in the browser, for those without Excel at hand. Everything stays on this device.',
  open: 'Open a workbook…',
  samples: 'Examples',
  who: {
    otherLanguage: 'In het Nederlands',
    back: (name) => `Back to ${name}`,
    title: 'Who are you?',
    begin: (name) => `Begin as ${name.toLowerCase()}`,
    makeMeting: 'Make a meting',
    own: 'Do you have a workbook (.xlsx) or a .csv file? Choose Open a workbook at the top.',
    visitors: {
      bestuur: {
        name: 'School board',
        text: 'You make a meting once a year, from your payroll file and the list from UWV. To look around first: the example is a meting with four errors and one warning: the task pane points at them and says what to do.',
        download: 'Download this example for Excel',
      },
      sectorraad: {
        name: 'Sectorraad',
        text: 'You bring the metingen of many boards together. Download six example boards and choose them in the task pane. One has a mistake; with the other five you can make a publication too.',
        download: 'Download the six examples',
      },
      onderzoeker: {
        name: 'Researcher',
        text: 'You work with the published figures. The example recomputes Tabel 1 of the letters to parliament and shows every function.',
        download: 'Download this example for Excel',
      },
    },
  },
  draft: {
    keep: 'Keep a draft in this browser',
    explain:
      'Your workbook is still there when you reload the page, with the data of persons in it. It stays in this browser only. Turn this off to throw it away.',
    on: 'The draft is kept, in this browser only.',
    off: 'The draft was thrown away.',
    keeping: 'The draft is being kept…',
    refused: 'This browser does not allow anything to be kept. Save your workbook as a file.',
    kept: (name, at) =>
      `This browser holds a draft: “${name}” of ${at.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}.`,
    resume: 'Continue with this draft',
    discard: 'Throw the draft away',
  },
  grid: 'Spreadsheet',
  pane: 'Task pane Banenafspraak',
  loading: 'The workbench is loading…',
  failed: 'The workbench could not start.',
  reload: 'Reload the page. If this does not help, start again with npm start.',
  save: 'Save (Ctrl+S)',
  notOpened: (name, why) => `“${name}” was not opened. ${why}`,
  tooManyCells: (cells, limit) =>
    `It has ${cells.toLocaleString('en-GB')} cells; the workbench shows at most ${limit.toLocaleString('en-GB')}. Check the file itself: choose Check in the task pane, then Check files. That has no such limit.`,
  tooMuch:
    'It has more rows, columns or merged cells than the workbench can show. Check the file itself: choose Check in the task pane, then Check files.',
  formulaTooLarge:
    'This formula is too large. Excel takes at most 8,192 characters, 64 functions within each other and 255 arguments. Spread it over more cells.',
  fillsTooMany: (cells, limit) =>
    `Number of cells that this formula fills: ${cells.toLocaleString('en-GB')}. In the workbench that is ${limit.toLocaleString('en-GB')} at most, since more would hold up the page for long. Excel can do it.`,
  tooFar:
    'This cell is too far away: the workbench does not make an empty sheet so large. Put the data nearer to A1, or open a file that holds them.',
  linkStays: (address) =>
    `The workbench does not open this link, because something from your workbook could go with it. It leads to: ${address}`,
  /** What is going on while a file is opened. */
  steps: {
    start: (name) => `Opening ${name}…`,
    unpacking: 'Step 1 of 3: unpacking the file…',
    reading: 'Step 2 of 3: reading the cells…',
    building: 'Step 3 of 3: building the sheet…',
  },
  csv: {
    one: (column) => `Something in ${column} stays text. Formulas do not count it.`,
    several: (columns) =>
      `Columns in which something stays text, so that formulas do not count it: ${columns.toLocaleString('en-GB')}.`,
    saved: (csv, xlsx) =>
      `Saved as an Excel workbook: ${xlsx}. “${csv}” itself did not change. Do you need a .csv again? Open the workbook in Excel and choose Save as, CSV there.`,
    details: 'Where, why, and what you can do',
    column: (letter, heading) => (heading === '' ? `column ${letter}` : `column ${letter} (${heading})`),
    places: (shown, more) =>
      more === 0
        ? new Intl.ListFormat('en', { type: 'conjunction' }).format(shown)
        : `${shown.join(', ')} and ${more.toLocaleString('en-GB')} more`,
    mixedNumbers: (column, places) =>
      `All of ${column}: it is not clear which number stands here: ${places}.`,
    mixedDates: (column, places) =>
      `All of ${column}: it is not clear what is the day here and what is the month: ${places}.`,
    along: (column) => `All of ${column}: the check reads these columns together.`,
    loses: (column, places) => `All of ${column}: as a number this would lose something: ${places}.`,
    cells: (column, places) => `In ${column} only these cells, which are no number or date: ${places}.`,
    numbersTodo:
      'Change those numbers in the file: a comma before decimals, no dot between thousands. Then open it again.',
    losesTodo:
      'Are they numbers? Then write them in the file with equal numbers of decimals, without letters, plus or brackets, and with the minus in front. Then open it again.',
    datesTodo: 'Change those dates in the file, with the year first: 2024-12-31. Then open it again.',
  },
  taken: {
    typed: ({ cell, entered, shown }) =>
      `${cell} now holds ${shown}, not ${entered}; Excel does the same. Should it stay exactly so? Press Ctrl+Z, and type an apostrophe before it: '${entered}`,
    pasted: ({ cell, entered, shown }, cells) =>
      `Number of cells that are not what you pasted: ${cells.toLocaleString('en-GB')}. ${cell}, for example, now holds ${shown}, not ${entered}; Excel does the same. Should it stay exactly so? Press Ctrl+Z, choose Format: Number, Text in the menu, and paste again.`,
  },
  pasting: (rows) => `Pasting… Number of rows: ${rows.toLocaleString('en-GB')}`,
  undoing: 'Undoing…',
  redoing: 'Redoing…',
  pasteFailed:
    'Pasting failed. What was there, is still there. Paste fewer rows at a time, or open the data as a file.',
  pasteTooLarge: (cells, limit) =>
    `Number of cells you paste: ${cells.toLocaleString('en-GB')}. The workbench shows at most ${limit.toLocaleString('en-GB')}. Nothing was pasted. Paste fewer rows or columns. Or save the data as .xlsx or .csv, and choose Check in the task pane, then Check files. That has no such limit.`,
  protection: {
    cell: (cell, sheet) => `Cell ${cell} is locked, because the sheet “${sheet}” is protected.`,
    cells: (sheet) => `The sheet “${sheet}” is protected. Nothing was changed.`,
    lift: 'Do you want to change it after all? Choose Unprotect sheet in the Data menu.',
    password: 'The protection has a password. Only Excel can lift it.',
    unprotect: 'Unprotect sheet',
    lifted: (sheet) => `The sheet “${sheet}” is no longer protected. Ctrl+Z undoes that.`,
  },
  stopped: {
    title: 'The grid has stopped',
    what: 'Something went wrong while the grid was being drawn. Your workbook is still there, with everything you did. It is on this device only; nothing was sent.',
    again:
      'The grid stopped once more. Your workbook is still there, on this device only; nothing was sent. Undo the last step, or save the workbook and open it again.',
    undo: 'Undo the last step and go on',
    restart: 'Show the grid again',
    back: 'The grid is back.',
    details: 'What went wrong, for who reports it',
  },
  broke:
    'What you did last may not have been done, or not all of it. Please check. Ctrl+Z undoes it. Your workbook is still there; nothing was sent.',
  saving: 'Saving the workbook…',
  savingLong: (rows) =>
    `The workbook is being saved… Number of rows: ${rows.toLocaleString('en-GB')}. This can take a minute. Until then the page does nothing else.`,
  blank: 'Nothing was saved, for the workbook is still empty.',
  nothingOpen:
    'There is nothing to save yet: no workbook is open. Choose what to begin with, or open a workbook.',
  waiting: {
    blank:
      'Nothing was saved, for the workbook is still empty. The meting that you made is in the task pane only. First choose there where you want it, for example Put it into this workbook.',
    saved: (name) =>
      `“${name}” was saved without the meting that you made: that is in the task pane only. Choose there where you want it.`,
    lose: 'The meting that you made is in the task pane only. Choose Cancel to keep it, or OK to discard it.',
  },
  saved: (name) => `Saved as ${name}, in your downloads.`,
  notSaved: (why) => `The workbook was not saved (${why}). Your work is still here. Try again.`,
  notKept: {
    tell: (name, what) =>
      `The workbench does not keep everything in “${name}”. What you save here lacks this, or part of it: ${what}. The file that you opened does not change. Keep it.`,
    lost: (name, what) =>
      `Because of what you changed in the workbook, “${name}” lacks some of this: ${what}. Ctrl+Z undoes that.`,
    list: (what) => new Intl.ListFormat('en', { type: 'conjunction' }).format(what),
    comments: 'comments',
    pictures: 'pictures and shapes',
    charts: 'charts',
    countingCharts:
      'charts that count texts or add up equal names themselves (Excel does not: put the numbers in cells and make the chart of those)',
    pivots: 'pivot tables',
    macros: 'macros',
    formulas: 'formulas that the workbench cannot compute',
    otherWorkbooks: 'links with other workbooks',
    dates1904: 'dates (they count from 1904 and shift by four years)',
    names: 'names of ranges',
    tables: 'names of tables',
    hyperlinks: 'hyperlinks',
    richText: 'the look of part of a cell',
    conditionalFormats: 'conditional formats',
    validation: 'rules and explanation for filling in',
    filters: 'filters',
    protection: 'protection',
    printing: 'print settings',
    controls: 'buttons and embedded files',
    connections: 'data connections',
    properties: 'document properties',
    other: 'parts that the workbench does not know',
  },
  unsaved: 'not saved',
  loseWork: (name) => `“${name}” has unsaved work. Choose Cancel to keep it, or OK to discard it.`,
  newName: 'New workbook.xlsx',
  newSheet: 'Sheet1',
  places: {
    header: 'Buttons of the workbench',
    grid: 'Sheet',
    panel: 'Panel beside the sheet',
    pane: 'Task pane',
  },
  switchPlaces: 'Sheet or task pane',
  goRound: 'Press F6 to go on, Shift+F6 to go back.',
  closePanel: 'Escape closes it.',
  renameSheet: 'Rename sheet',
  renaming: 'Type the new name of the sheet. Enter keeps it, Escape leaves it as it was.',
  toMenus: 'Press F10 to go to the menus.',
  inMenus: 'Menus. Choose with the arrows and Enter, and go back with Escape.',
  skipToPane: 'To the task pane',
  error: 'Error',
  note: 'Note',
  prompt: 'Hint',
  close: 'Close',
};

/** The words of the workbench's own workbooks. */
export const workbenchWords: SampleWords = {
  sampleNames: {
    bestuur: 'Example banenafspraak.xlsx',
    sectorraad: 'Collect.xlsx',
    onderzoeker: 'Example for researchers.xlsx',
  },
  collection: {
    sheet: 'Collect',
    title: 'Collect the workbooks of boards',
    where: 'You work in the pane: say whom you asked, and give the workbooks that came in.',
    examples: (samples, download) =>
      `No workbooks yet? Choose “${samples}” above, then “${download}”. Then choose those in the pane.`,
    result: 'When everything is in, the pane puts the whole here as a sheet.',
  },
  boards: [
    'Stichting De Wilgen',
    'Stichting De Populier',
    'Stichting De Beuk',
    'Stichting De Linde',
    'Stichting De Els',
    'Stichting De Eik',
  ],
  tabel1: {
    title: 'Tabel 1: extra jobs compared with the nulmeting (end of 2012)',
    explain:
      'On the left what the letters to parliament say, in the middle the same figures computed with the functions, on the right the difference.',
    tolerance:
      'Each published figure is itself rounded to a whole job. A sum of two rounded figures may therefore be one job off.',
    published: 'published',
    recomputed: 'computed with the functions',
    difference: 'difference',
    form: 'Form',
    forms: {
      formeel: 'Formal employment',
      inleen: 'Inleenverbanden',
      totaal: 'Total',
    },
    sectors: { markt: 'Market', overheid: 'Government', totaal: 'Total' },
    verdict: 'Verdict',
    same: 'equal',
    rounding: 'rounding',
    differs: 'difference',
    how: 'Inleen: all inleenbanen × the verdeelsleutel of the year, minus the nulmeting.',
  },
  meting: {
    title: 'Meting of December 2024',
    invented:
      'All persons, numbers and employers on this sheet are invented. It has four errors and one warning on purpose: let the pane find them.',
  },
};

import type { BenchWords } from '../nl/workbench';

/** The words around the grid of the workbench; what stands in its example sheets is Dutch. */
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
    own: 'Do you have a workbook (.xlsx) or a .csv file? Choose Open a workbook at the top.',
    visitors: {
      bestuur: {
        name: 'School board',
        text: 'You make a meting once a year. The example is a meting with five mistakes: the task pane points at them and says what to do.',
        download: 'Download this example for Excel',
      },
      sectorraad: {
        name: 'Sectorraad',
        text: 'You bring the metingen of many boards together. Download three example boards and choose them in the task pane; one has a mistake.',
        download: 'Download the three examples',
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
  /** What is going on while a file is opened. */
  steps: {
    start: (name) => `Opening ${name}…`,
    unpacking: 'Step 1 of 3: unpacking the file…',
    reading: 'Step 2 of 3: reading the cells…',
    building: 'Step 3 of 3: building the sheet…',
  },
  saving: 'Saving the workbook…',
  saved: (name) => `Saved as ${name}, in your downloads.`,
  notSaved: (why) => `The workbook was not saved (${why}). Your work is still here. Try again.`,
  unsaved: 'not saved',
  loseWork: (name) => `“${name}” has unsaved work. Choose Cancel to keep it, or OK to discard it.`,
  newName: 'New workbook.xlsx',
  places: { header: 'Buttons of the workbench', grid: 'Sheet', pane: 'Task pane' },
  goRound: 'Press F6 to go on, Shift+F6 to go back.',
  skipToPane: 'To the task pane',
  note: 'Note',
  close: 'Close',
};

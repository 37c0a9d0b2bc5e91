import type { BenchWords } from '../nl/workbench';

/** The words around the grid of the workbench; what stands in its example sheets is Dutch. */
export const benchWords: BenchWords = {
  product: 'Banenafspraak',
  pageTitle: 'Banenafspraak · workbench',
  workbench: 'Workbench',
  explain: 'A spreadsheet in the browser, for those without Excel at hand. Everything stays on this device.',
  open: 'Open a workbook…',
  sample: 'Example meting',
  examples: 'Examples of functions',
  grid: 'Spreadsheet',
  pane: 'Task pane Banenafspraak',
  loading: 'The workbench is loading…',
  failed: 'The workbench could not start.',
  reload: 'Reload the page. If this does not help, start again with npm start.',
  save: 'Save (Ctrl+S)',
  notOpened: (name, why) => `“${name}” was not opened. ${why}`,
  tooManyCells: (cells, limit) =>
    `It holds ${cells.toLocaleString('en-GB')} cells; the workbench shows at most ${limit.toLocaleString('en-GB')}. Check the file itself: choose the screen Files in the task pane. It has no such limit.`,
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
  loseWork: (name) =>
    `“${name}” holds work that is not saved. Choose Cancel to keep it, or OK to throw it away.`,
  newName: 'New workbook.xlsx',
  places: { header: 'Buttons of the workbench', grid: 'Sheet', pane: 'Task pane' },
  goRound: 'F6 goes on, Shift+F6 goes back.',
  skipToPane: 'To the task pane',
  note: 'Note',
  close: 'Close',
};

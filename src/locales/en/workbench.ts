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
  notAWorkbook: (name: string) =>
    `“${name}” is not a workbook that the workbench can open. Choose a file that ends in .xlsx.`,
  skipToPane: 'To the task pane',
  note: 'Note',
  close: 'Close',
};

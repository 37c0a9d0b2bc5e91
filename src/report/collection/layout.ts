/** Says that a workbook is the state of a collection, and of which version. */
export const COLLECTION_PROPERTY = 'BanenafspraakVerzameling';
export const COLLECTION_VERSION = '1';

/** Where the target stands, 1-based. */
export const TARGET_CELL = { row: 3, column: 2 } as const;

/** First row and columns of the sheets, 1-based: the words in their headings are in one of two languages. */
export const BOARD = {
  sheet: 0,
  firstRow: 6,
  name: 1,
  asked: 2,
  returnedOn: 6,
  until: 7,
  returnedVersions: 8,
  lastYear: 10,
  names: 12,
  apart: 13,
} as const;

export const VERSION = {
  sheet: 1,
  firstRow: 2,
  board: 1,
  file: 2,
  on: 3,
  year: 4,
  fout: 5,
  open: 6,
  rows: 7,
  jobs: 8,
  previousJobs: 9,
  replaced: 10,
  status: 11,
  sha256: 12,
  marks: 13,
  unsettled: 14,
} as const;

export const RULE = { sheet: 2, firstRow: 2, sha256: 1, rule: 2, severity: 3, count: 4 } as const;

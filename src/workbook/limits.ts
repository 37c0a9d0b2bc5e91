/** What a file may ask of the machine that reads it. Well above what Excel itself can hold or writes. */
export const limits = {
  /** Excel's own sheet size. */
  rows: 1_048_576,
  columns: 16_384,
  /** Parts in one package. */
  entries: 10_000,
  /** Sheets of one workbook. */
  sheets: 1_000,
  /** Bytes of the central directory of a package. */
  directoryBytes: 16 * 2 ** 20,
  /** Bytes of one part after inflating. */
  partBytes: 4 * 2 ** 30,
  /** Bytes of all parts together after inflating. */
  totalBytes: 16 * 2 ** 30,
  /** Bytes of a part that is held in memory (workbook, styles, relations) after inflating. */
  smallPartBytes: 64 * 2 ** 20,
  /** Above `ratioFreeBytes` a part may not be more than `ratio` times its compressed size. */
  ratio: 400,
  ratioFreeBytes: 64 * 2 ** 20,
  /** Characters of all distinct texts of a workbook together. */
  sharedStringChars: 256 * 2 ** 20,
  /** Characters of one cell, as in Excel. */
  cellChars: 32_767,
  /** Characters of the texts of one row that the file does not number. */
  rowCharacters: 64 * 2 ** 20,
  /** Bytes of one tag or one text; Excel allows 32,767 characters in a cell. */
  tokenBytes: 400_000,
  /** Elements within elements. */
  depth: 100,
  /** Different names of elements, attributes of one tag, and namespaces declared at one time, in one part. */
  names: 2_000,
  attributes: 200,
  namespaces: 200,
  /** Cells that stand in an .ods sheet for others before them: same rows, same cells in a row. */
  repeatedCells: 10_000_000,
  /** Merged areas of one sheet. */
  merges: 1_000_000,
  /** Number formats and cell styles of a workbook; Excel allows about 65,000. */
  styles: 1_000_000,
  /** Characters of one record of a .csv file. */
  csvRecordChars: 16 * 2 ** 20,
} as const;

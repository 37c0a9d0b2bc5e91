import * as XLSX from '@e965/xlsx';
import type { BadCase } from '../support/case';

const rows = [
  ['naam', 'uren'],
  ['Eén', 25.5],
];

/** A small workbook in another format, as @e965/xlsx writes it. */
function written(name: string, bookType: XLSX.BookType, error: string, file: string): BadCase {
  return {
    name,
    file,
    error,
    bytes: () => {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Meting');
      return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
    },
  };
}

/** The parts of a compound file, in which Office wraps what it encrypts. */
function encrypted(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', [4, 0, 4, 0, 64, 0, 0, 0]);
  XLSX.CFB.utils.cfb_add(
    file,
    '/EncryptedPackage',
    Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
  );
  return new Uint8Array(XLSX.CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
}

/** Files that are something else than an .xlsx workbook, whatever they are called. */
export const otherFormatCases: readonly BadCase[] = [
  written('an .xls workbook', 'biff8', 'legacy-xls', 'meting.xls'),
  written('an .xls workbook named .xlsx', 'biff8', 'legacy-xls', 'meting.xlsx'),
  written('a workbook of Excel 5', 'biff5', 'legacy-xls', 'meting.xls'),
  written('a workbook of Excel 2', 'biff2', 'legacy-xls', 'meting.xls'),
  written('an .xlsb workbook', 'xlsb', 'xlsb', 'meting.xlsb'),
  written('an .xlsb workbook named .xlsx', 'xlsb', 'xlsb', 'meting.xlsx'),
  written('a web page named .xlsx', 'html', 'html-named-workbook', 'meting.xlsx'),
  written('a web page named .xls', 'html', 'html-named-workbook', 'meting.xls'),
  written('a text file named .xlsx', 'csv', 'text-named-workbook', 'meting.xlsx'),
  written('an XML spreadsheet of Excel 2003', 'xlml', 'xml-2003', 'meting.xls'),
  written('a flat OpenDocument workbook', 'fods', 'flat-ods', 'meting.fods'),
  { name: 'a workbook with a password', file: 'meting.xlsx', error: 'encrypted', bytes: encrypted },
];

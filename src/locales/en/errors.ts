/**
 * Why a file or the open workbook could not be read or changed, and what to do. For each code one or more short
 * sentences; the first says what it is, the last what to do.
 */
export const errors: Readonly<Record<string, string>> = {
  'empty-file': 'The file is empty. Choose the file that you filled in.',
  'file-changed':
    'The file was changed, moved or removed after you chose it. The browser then no longer reads it. Choose the file again.',
  'not-a-workbook':
    'This is neither an Excel workbook nor a CSV file. Open it in the program that made it and save it as .xlsx.',
  document:
    'This is a document (Word, PowerPoint or PDF) and not a workbook. Another name does not make it one. Choose the file with the data itself: Excel (.xlsx), OpenDocument (.ods) or .csv.',
  'html-named-workbook':
    'This file has the name of a workbook, but it is a web page. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'text-named-workbook':
    'This file has the name of a workbook, but it contains plain text. Open it in Excel and save it as an Excel workbook (.xlsx), or name it .csv.',
  loonaangifte:
    'This is a payroll return (loonaangifte, XML), not a meting yet. Make a meting of it first: in the pane under Make a meting, in the terminal with banenafspraak compose.',
  xml: 'This is an XML file, not a workbook or a payroll return. Choose the workbook with the meting (.xlsx).',
  encrypted:
    'The workbook is encrypted. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it. Does Excel not ask for a password? Then copy the sheets to a new workbook and save that.',
  'legacy-xls':
    'This is an old Excel workbook (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
  xlsb: 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).',
  'flat-ods':
    'This is an OpenDocument workbook in a single XML file (.fods). Open it in LibreOffice and save it as .ods or .xlsx.',
  'xml-2003':
    'This is an XML workbook of Excel 2003. Open it in Excel and save it as an Excel workbook (.xlsx).',
  ods: 'This is an OpenDocument file, but an Excel workbook (.xlsx) is needed. Open it in Excel or LibreOffice and save it as .xlsx.',
  truncated:
    'The end of the file is missing. It was probably not copied or downloaded completely. Get it again.',
  corrupt: 'The file is damaged. Open it in Excel, let Excel repair it, save it and try again.',
  checksum:
    'Part of the file is damaged: its checksum is wrong. Get the file again, or save it again in Excel.',
  'too-large':
    'The file is too large to read safely. Remove sheets that are not part of the meting and try again.',
  'beyond-sheet':
    'This file has more rows than a sheet (1,048,576), or is Parquet. Do not open it in Excel, which leaves out the rest. The program for a terminal counts it where it is: banenafspraak count.',
  'too-compressed':
    'This file becomes extremely large when unpacked. For safety, we do not read such a file. Save the data in a new workbook.',
  'entity-declaration':
    'This file contains instructions that do not belong in a workbook. For safety, we do not read it. Save it again in Excel.',
  'missing-part': 'A part of the workbook is missing. Open it in Excel, let Excel repair it and save it.',
  'bad-xml': 'A part of the workbook is damaged. Open it in Excel, let Excel repair it and save it.',
  'bad-reference':
    'The workbook has a cell in a place that cannot exist. Open it in Excel, let Excel repair it and save it.',
  'bad-value':
    'The workbook has a value that Excel does not know. Open it in Excel, let Excel repair it and save it.',
  'cell-too-long': 'A cell contains more text than Excel allows. Shorten the text and save the workbook.',
  'no-sheets': 'There is no worksheet in this workbook. Choose the file that you filled in.',
  'csv-malformed':
    'There is a mistake in the CSV file: a quotation mark is missing or in the wrong place. Make it again in the program it came from, or correct that line in a text editor such as Notepad.',
  'csv-swallowed':
    'In the CSV file there is a quotation mark in line {line} and the next one only in line {until}: those lines became one cell. Take both marks out in a text editor such as Notepad, or make the file again.',
  'over-time':
    'Reading and checking this file takes too long for its size. That is why it was not read. Take out what does not belong to the count, save it again in Excel and try again.',
  'over-memory':
    'This file asks too much memory. That is why it was not read. Take out what does not belong to the count, save it again in Excel and try again.',
  cancelled: 'You stopped it. Nothing has changed.',

  'no-workbook': 'No workbook is connected. Open a workbook in Excel and open this pane there.',
  'not-found': 'The sheet is no longer there. Perhaps it was renamed. Check the workbook again.',
  protected:
    'The sheet or workbook is protected or read-only. Remove the protection (Review, Unprotect Sheet) or save a copy.',
  busy: 'Excel is busy, or someone is typing in a cell. Press Enter and try again.',
  'not-supported': 'This version of Excel cannot do this. A newer Excel or Excel on the web can.',
  failed: 'Excel could not do this. Try again.',

  'worker-stopped':
    'The check stopped. This happens when the computer runs out of memory. Close other programs and try again.',
  'worker-started-over':
    'The check started over: another file asked too much of the computer. There is nothing wrong with this file. Try again.',
  unexpected:
    'Something went wrong that we did not expect. Your workbook has not changed. Try again. If it keeps happening, send us the text in brackets.',
};

/** Where it went wrong, as far as known. */
export const errorPlace = (facts: Readonly<Record<string, unknown>>): string => {
  const { sheet, row, cell, part } = facts;
  if (typeof sheet === 'string' && typeof cell === 'string') return `Sheet ${sheet}, cell ${cell}.`;
  if (typeof sheet === 'string')
    return typeof row === 'number' ? `Sheet ${sheet}, row ${row}.` : `Sheet ${sheet}.`;
  if (typeof row === 'number') return `Row ${row}.`;
  return typeof part === 'string' ? `Part ${part}.` : '';
};

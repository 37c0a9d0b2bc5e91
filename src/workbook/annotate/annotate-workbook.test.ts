import ExcelJS from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { readCells } from '../../../test/corpus/support/cells';
import { sheetXml, stylesXml, workbook } from '../../../test/corpus/support/package';
import { often } from '../../../test/support/long';
import { annotateWorkbook, type SheetNotes } from '..';

jest.setTimeout(30_000);

const row = (n: number, cells: string) => `<row r="${String(n)}" spans="1:3">${cells}</row>`;
const number = (at: string, value: number, style = 0) =>
  `<c r="${at}" s="${String(style)}"><v>${String(value)}</v></c>`;

async function annotated(bytes: Uint8Array, ...sheets: SheetNotes[]): Promise<Uint8Array> {
  const { file } = await annotateWorkbook(new Blob([bytes as BlobPart]), sheets);
  return new Uint8Array(await file.arrayBuffer());
}

const notes: SheetNotes = {
  sheet: 'Blad1',
  headingRow: 1,
  heading: 'Bevindingen',
  notes: [
    { row: 2, column: 2, severity: 'fout', message: 'uren < 0 & dat kan niet' },
    { row: 2, column: 1, severity: 'info', message: 'let op' },
    { row: 4, column: 2, severity: 'waarschuwing', message: 'leeg' },
    { row: 6, column: 3, severity: 'fout', message: 'rij zonder iets' },
  ],
};

function plain(
  sheet = sheetXml(
    row(1, number('A1', 1) + number('C1', 3)) +
      row(2, number('A2', 2, 1) + number('B2', 3, 2)) +
      row(3, number('A3', 4)) +
      row(4, number('A4', 5) + number('C4', 6)) +
      '<row r="5"/>' +
      row(7, number('A7', 7)),
    '<dimension ref="A1:C7"/>',
  ),
): Uint8Array {
  return workbook({ sheet, styles: styles() });
}

/** Styles as a library writes them, with fills. */
function styles(): string {
  return stylesXml([0, 14, '0.00']).replace(
    '<cellStyleXfs>',
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellStyleXfs>',
  );
}

describe('an annotated copy', () => {
  it('keeps every value and has the messages in a new last column', async () => {
    expect(await readCells(await annotated(plain(), notes))).toEqual({
      A1: 1,
      C1: 3,
      D1: 'Bevindingen',
      A2: { date: 2 },
      B2: 3,
      D2: 'B2: uren < 0 & dat kan niet; A2: let op',
      A3: 4,
      A4: 5,
      C4: 6,
      D4: 'B4: leeg',
      D6: 'C6: rij zonder iets',
      A7: 7,
    });
  });

  it('differs from the file in the patched places only', async () => {
    const before = unzipSync(plain());
    const after = unzipSync(await annotated(plain(), notes));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (path) => strFromU8(before[path] ?? new Uint8Array()) !== strFromU8(after[path] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(strFromU8(after['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toBe(
      sheetXml(
        '<row r="1">' +
          number('A1', 1) +
          number('C1', 3) +
          message('D1', 'Bevindingen') +
          '</row>' +
          '<row r="2"><c r="A2" s="3"><v>2</v></c><c r="B2" s="4"><v>3</v></c>' +
          message('D2', 'B2: uren &#60; 0 &#38; dat kan niet; A2: let op') +
          '</row>' +
          row(3, number('A3', 4)) +
          '<row r="4">' +
          number('A4', 5) +
          '<c r="B4" s="5"/>' +
          number('C4', 6) +
          message('D4', 'B4: leeg') +
          '</row>' +
          '<row r="5"/><row r="6"><c r="C6" s="6"/>' +
          message('D6', 'C6: rij zonder iets') +
          '</row>' +
          row(7, number('A7', 7)),
        '<dimension ref="A1:D7"/><cols><col min="4" max="4" width="60" customWidth="1"/></cols>',
      ),
    );
  });

  it('gives marked cells the style they had, but for the fill', async () => {
    const after = unzipSync(await annotated(plain(), notes));
    const xml = strFromU8(after['xl/styles.xml'] ?? new Uint8Array());
    expect(xml).toContain('<fills count="4">');
    expect(xml).toContain(
      '<xf numFmtId="14" fillId="3" applyFill="1"/><xf numFmtId="166" fillId="1" applyFill="1"/>',
    );
  });

  it('does not trust a dimension that is too small or absent', async () => {
    const rows =
      row(1, number('A1', 1)) + row(2, number('A2', 2) + number('F2', 3)) + row(3, number('A3', 4));
    for (const dimension of [
      '<dimension ref="A1:B2"/>',
      '<dimension ref="A1"/>',
      '',
      '<dimension ref="A1:XFD1048576"/>',
    ]) {
      const cells = await readCells(
        await annotated(plain(sheetXml(rows, dimension)), { ...notes, notes: [] }),
      );
      expect(cells).toMatchObject({ A1: 1, F2: 3, G1: 'Bevindingen' });
    }
  });

  it('marks cells only where the last column of Excel is in use', async () => {
    const bytes = plain(sheetXml(row(1, number('A1', 1)) + row(2, number('XFD2', 2))));
    const { file, withoutMessages } = await annotateWorkbook(new Blob([bytes as BlobPart]), [notes]);
    expect(withoutMessages).toEqual(['Blad1']);
    expect(await readCells(new Uint8Array(await file.arrayBuffer()))).toEqual({ A1: 1, XFD2: 2 });
  });

  it('works on prefixed namespaces, cells without addresses and rows that close themselves', async () => {
    const sheet = sheetXml('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>')
      .replaceAll(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    const patched = await annotated(plain(sheet), {
      ...notes,
      notes: [
        { row: 1, column: 2, severity: 'fout', message: 'm' },
        { row: 2, column: 1, severity: 'fout', message: 'n' },
      ],
    });
    expect(await readCells(patched)).toEqual({ A1: 1, B1: 2, C1: 'Bevindingen; B1: m', C2: 'A2: n', A3: 3 });
  });

  it('keeps validations, formats, protection, merges and hidden columns of a rich workbook, and others can read it', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Meting');
    sheet.columns = [
      { header: 'ikv', width: 12 },
      { header: 'uren', width: 8, hidden: true },
      { header: 'datum' },
    ];
    sheet.addRows(
      Array.from({ length: 400 }, (_, i) => [
        `IKV${String(i)}`,
        i / 4,
        new Date(Date.UTC(2024, 0, 1 + (i % 365))),
      ]),
    );
    sheet.getColumn(3).numFmt = 'dd-mm-yyyy';
    sheet.mergeCells('E1:F1');
    sheet.getCell('B2').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 60] };
    sheet.addConditionalFormatting({
      ref: 'B2:B401',
      rules: [{ type: 'expression', formulae: ['B2>40'], priority: 1, style: { font: { bold: true } } }],
    });
    await sheet.protect('geheim', {});
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const patched = await annotated(bytes, {
      sheet: 'Meting',
      headingRow: 1,
      heading: 'Bevindingen',
      notes: Array.from({ length: 20 }, (_, i) => ({
        row: 2 + i * 20,
        column: 3,
        severity: 'fout' as const,
        message: `m${String(i)}`,
      })),
    });
    const before = await readCells(bytes);
    const after = await readCells(patched);
    const added = Object.keys(after).filter((address) => !(address in before));
    expect(Object.fromEntries(Object.entries(after).filter(([address]) => address in before))).toEqual(
      before,
    );
    expect(added).toHaveLength(21);
    const xml = strFromU8(unzipSync(patched)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const original = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml.split('</sheetData>')[1]).toBe(original.split('</sheetData>')[1]);
    const seen = XLSX.read(patched, { type: 'array', cellDates: true }).Sheets['Meting'];
    expect((seen?.['G22'] as XLSX.CellObject).v).toBe('C22: m1');
    const reopened = new ExcelJS.Workbook();
    await reopened.xlsx.load(patched.buffer as ArrayBuffer);
    expect(reopened.getWorksheet('Meting')?.getCell('C22').fill).toMatchObject({
      fgColor: { argb: 'FFF4B6B6' },
    });
    expect(reopened.getWorksheet('Meting')?.getCell('C22').numFmt).toBe('dd-mm-yyyy');
  });
});

// More than a call takes as arguments.
const MANY = often(130_000, 1_000_000);

test(`${String(MANY)} notes are written, also where the sheet does not say how wide it is`, async () => {
  const many: SheetNotes = {
    ...notes,
    notes: Array.from({ length: MANY }, (_, i) => ({
      row: 2 + (i % 100),
      column: 1 + Math.floor(i / 100),
      severity: 'fout' as const,
      message: 'x',
    })).map((note) => ({ ...note, column: 1 + (note.column % 16_000) })),
  };
  const sheet = sheetXml(row(1, number('A1', 1)));
  const { file, withoutMessages } = await annotateWorkbook(new Blob([plain(sheet) as BlobPart]), [many]);
  expect(file.size).toBeGreaterThan(1000);
  expect(withoutMessages).toEqual([]);
});

function message(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

import * as XLSX from '@e965/xlsx';
import { readCells } from '../../../test/corpus/support/cells';
import { sheetXml, stringsXml, stylesXml, workbook } from '../../../test/corpus/support/package';
import { openWorkbook } from '..';
import { cellReference } from './cell-reference';

const row = (n: number, cells: string) => `<row r="${String(n)}">${cells}</row>`;

describe('the cells of a sheet', () => {
  it('are numbers, texts, booleans, errors and dates', async () => {
    const cells = await readCells(
      workbook({
        sharedStrings: stringsXml('<si><t>markt</t></si><si><t>a &amp; b</t></si>'),
        styles: stylesXml([0, 14, 'dd-mm-yyyy', '#,##0.00']),
        sheetData:
          row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>x</v></c>') +
          row(2, '<c r="A2"><v>12</v></c><c r="B2"><v>-0.1</v></c><c r="C2"><v>1.23E-3</v></c>') +
          row(3, '<c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#N/A</v></c>') +
          row(
            4,
            '<c r="A4" s="1"><v>45000</v></c><c r="B4" s="2"><v>45000.5</v></c><c r="C4" s="3"><v>1</v></c>',
          ) +
          row(5, '<c r="A5" t="inlineStr"><is><t>inline</t></is></c><c r="B5" s="3"/><c r="C5" t="s"/>'),
      }),
    );
    expect(cells).toEqual({
      A1: 'markt',
      B1: 'a & b',
      C1: 'x',
      A2: 12,
      B2: -0.1,
      C2: 0.00123,
      A3: true,
      B3: false,
      C3: { error: '#N/A' },
      A4: { date: 45000 },
      B4: { date: 45000.5 },
      C4: 1,
      A5: 'inline',
    });
  });

  it('keep a formula without a value apart from zero and from blank', async () => {
    const cells = await readCells(
      workbook({
        sheetData: row(
          1,
          '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c>',
        ),
      }),
    );
    expect(cells).toEqual({ A1: 2, B1: 'UNCACHED', C1: 'UNCACHED', D1: '' });
  });

  it('leave phonetic guides out of rich texts', async () => {
    const cells = await readCells(
      workbook({
        sharedStrings: stringsXml(
          '<si><r><rPr><b/></rPr><t>school</t></r><r><t xml:space="preserve"> bestuur</t></r><rPh sb="0" eb="1"><t>guide</t></rPh><phoneticPr/></si>',
        ),
        sheetData: row(
          1,
          '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>x</t></r><rPh><t>no</t></rPh><r><t>y</t></r></is></c>',
        ),
      }),
    );
    expect(cells).toEqual({ A1: 'school bestuur', B1: 'xy' });
  });

  it('stand where they stand without addresses, dimension or order', async () => {
    const cells = await readCells(
      workbook({
        sheetData:
          '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c r="B6"><v>6</v></c><c r="A6"><v>5</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
      }),
    );
    expect(cells).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5, B6: 6, XFD1048576: 7 });
  });
});

describe('a sheet', () => {
  it('tells its hidden rows, hidden columns and merged areas', async () => {
    const bytes = workbook({
      sheet: sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
        '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/></cols>',
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      ),
    });
    const source = await openWorkbook(new Blob([bytes as BlobPart]), 'x.xlsx');
    const table = await source.sheets[0]?.open();
    const hidden: number[] = [];
    for await (const batch of table?.batches() ?? []) hidden.push(...(batch.hiddenRows ?? []));
    expect(hidden).toEqual([0, 1]);
    expect(table?.layout).toEqual({ hiddenColumns: [[1, 2]], merges: ['A1:C1'] });
  });
});

describe('what is crossed out', () => {
  const styles = (fonts: string) =>
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<fonts>${fonts}</fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs>` +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/><xf numFmtId="0"/></cellXfs>' +
    '<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>';

  async function struckIn(fonts: string, sheetData: string): Promise<unknown[]> {
    const bytes = workbook({ styles: styles(fonts), sheetData });
    const source = await openWorkbook(new Blob([bytes as BlobPart]), 'x.xlsx');
    const table = await source.sheets[0]?.open();
    const found: unknown[] = [];
    for await (const { struck, rows } of table?.batches() ?? [])
      found.push(...[...(struck ?? [])].map(([place, columns]) => [rows[place], columns]));
    return found;
  }

  const cells =
    row(1, '<c r="A1" s="1"><v>1</v></c><c r="B1" s="0"><v>2</v></c><c r="C1" s="1"/>') +
    row(2, '<c r="A2"><v>1</v></c><c r="B2" s="2" t="str"><v>x</v></c>') +
    row(
      4,
      '<c r="A4" s="1"><v>1</v></c><c r="B4" s="1" t="str"><v>x</v></c><c r="D4" s="1" t="inlineStr"><is><t>y</t></is></c>',
    );

  it('is told of filled cells, by their row', async () => {
    for (const strike of ['<strike/>', '<strike val="1"/>', '<b/><strike val="true"/>'])
      expect(await struckIn(`<font><sz val="11"/></font><font>${strike}</font>`, cells)).toEqual([
        [1, [0]],
        [4, [0, 1, 3]],
      ]);
  });

  it('reads as it does otherwise', async () => {
    const read = (fonts: string) => readCells(workbook({ styles: styles(fonts), sheetData: cells }));
    expect(await read('<font/><font><strike/></font>')).toEqual(await read('<font/><font/>'));
  });

  it('is nothing where no font of a cell crosses out', async () => {
    for (const fonts of [
      '<font/><font/>',
      '<font/><font><strike val="0"/></font>',
      '<font/><font/><font><strike/></font>',
    ])
      expect(await struckIn(fonts, cells)).toEqual([]);
  });

  it('stays with its row where a wide row begins another batch', async () => {
    const wide = (n: number, style: number) =>
      row(
        n,
        Array.from(
          { length: 16_384 },
          (_, c) => `<c r="${cellReference(n, c + 1)}" s="${style}"><v>1</v></c>`,
        ).join(''),
      );
    const many = Array.from({ length: 120 }, (_, i) => row(i + 1, `<c r="A${i + 1}"><v>1</v></c>`)).join('');
    const found = (await struckIn('<font/><font><strike/></font>', many + wide(121, 1) + wide(122, 0))) as [
      number,
      number[],
    ][];
    expect(found.map(([at, columns]) => [at, columns.length])).toEqual([[121, 16_384]]);
  });
});

describe('a workbook written by another library', () => {
  it('gives the cells that library wrote', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['naam', 'uren', 'datum'],
      ['Súdwest-Fryslân', 25.5, new Date(Date.UTC(2024, 0, 1))],
      [null, true, '  spaties  '],
    ]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Meting');
    book.Custprops = { 'BA.Template': 'meting/1' };
    const bytes = XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
    const source = await openWorkbook(new Blob([bytes]), 'x.xlsx');
    expect(source.properties.get('BA.Template')).toBe('meting/1');
    expect(source.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Meting', 'visible']]);
    expect(await readCells(new Uint8Array(bytes))).toMatchObject({
      A1: 'naam',
      A2: 'Súdwest-Fryslân',
      B2: 25.5,
      B3: true,
      C2: { date: 45292 },
      C3: '  spaties  ',
    });
  });
});

import { createHash } from 'node:crypto';
import {
  odsBoolean,
  odsCell,
  odsDate,
  odsFile,
  odsFormula,
  odsGap,
  odsNumber,
  odsRow,
  odsTable,
  odsText,
  odsTextFormula,
  type OdsParts,
} from '../../../test/corpus/support/flat-ods';
import { cellsOf, readCells, type SeenCell } from '../../../test/corpus/support/cells';
import { openWorkbook } from '..';
import type { Table } from '../table';

const cells = (content: string, parts?: OdsParts): Promise<Record<string, SeenCell>> =>
  readCells(odsFile(odsTable(content), parts), 'meting.ods');
const open = (bytes: Uint8Array) => openWorkbook(new Blob([bytes as BlobPart]), 'meting.ods');

describe('the cells of an .ods sheet', () => {
  it('are texts, numbers, dates, times, booleans and errors', async () => {
    expect(
      await cells(
        odsRow(
          odsText('012345678') +
            odsNumber('25.5') +
            odsDate('2024-02-29') +
            odsDate('2024-01-01T18:00:00') +
            odsBoolean(true) +
            odsBoolean(false),
        ) +
          odsRow(
            odsCell({ 'office:value-type': 'percentage', 'office:value': '0.0193' }, '1,93%') +
              odsCell({
                'office:value-type': 'currency',
                'office:currency': 'EUR',
                'office:value': '-4500',
              }) +
              odsCell({ 'office:value-type': 'time', 'office:time-value': 'PT25H30M00S' }, '25:30') +
              odsCell({ 'office:value-type': 'string', 'office:string-value': 'a  b' }, 'anders'),
          ),
      ),
    ).toEqual({
      ...{ A1: '012345678', B1: 25.5, C1: { date: 45351 }, D1: { date: 45292.75 }, E1: true, F1: false },
      ...{ A2: { percent: 0.0193 }, B2: { money: -4500 }, C2: { date: 1.0625 }, D2: 'a  b' },
    });
  });

  it('keep errors and formulas without a value apart from texts and blanks', async () => {
    const error = (shown: string) =>
      odsCell(
        {
          'table:formula': 'of:=X',
          'office:value-type': 'string',
          'office:string-value': '',
          'calcext:value-type': 'error',
        },
        shown,
      );
    expect(
      await cells(
        odsRow(
          error('#DIV/0!') +
            error('#DEEL/0!') +
            error('#N/B') +
            error('Err:502') +
            odsTextFormula('NA()', '#N/A') +
            odsText('#N/A') +
            odsFormula('25.5*2', '51') +
            odsCell({ 'table:formula': 'of:=1+1' }) +
            odsCell({ 'table:formula': 'of:=&quot;&quot;' }, '') +
            odsText(''),
        ),
      ),
    ).toEqual({
      ...{
        A1: { error: '#DIV/0!' },
        B1: { error: '#DIV/0!' },
        C1: { error: '#N/A' },
        D1: { error: '#OTHER!' },
      },
      ...{ E1: { error: '#N/A' }, F1: '#N/A', G1: 51, H1: 'UNCACHED', I1: '' },
    });
  });

  it('are booleans too where LibreOffice wrote a formula in their place', async () => {
    expect(
      await cells(
        odsRow(
          odsFormula('TRUE()', '1') +
            odsFormula('FALSE()', '0') +
            odsCell(
              {
                'table:formula': 'of:=FALSE()',
                'office:value-type': 'date',
                'office:date-value': '1899-12-30',
              },
              '30-12-99',
            ),
        ),
      ),
    ).toEqual({ A1: true, B1: false, C1: false });
  });

  it('have paragraphs, spaces and line breaks as they are shown, without notes and drawings', async () => {
    expect(
      await cells(
        odsRow(
          odsText('een', 'twee') +
            odsText('<text:s/>a <text:s text:c="2"/>b\n   c ') +
            odsText('a<text:tab/>b<text:line-break/>c') +
            odsText(
              'school<text:span>be<text:span>st</text:span></text:span>uur <text:a>&amp; co</text:a> 😀',
            ) +
            '<table:table-cell office:value-type="string"><office:annotation><text:p>opmerking</text:p></office:annotation><text:p>x<draw:frame><text:p>figuur</text:p></draw:frame><text:note><text:p>voet</text:p></text:note>y</text:p><draw:frame><text:p>z</text:p></draw:frame></table:table-cell>',
        ),
      ),
    ).toEqual({
      A1: 'een\ntwee',
      B1: ' a   b c ',
      C1: 'a\tb\nc',
      D1: 'schoolbestuur & co 😀',
      E1: 'xy',
    });
  });

  it('stand where they stand behind repeated rows and columns, and are repeated themselves', async () => {
    expect(
      await cells(
        odsRow(
          odsGap(3) +
            odsCell({
              'table:number-columns-repeated': '2',
              'office:value-type': 'float',
              'office:value': '7',
            }),
        ) +
          odsRow(odsGap(16_384), 9) +
          `<table:table-header-rows>${odsRow(odsNumber('1'), 2)}</table:table-header-rows>` +
          `<table:table-row-group><table:table-row-group>${odsRow(odsGap(1) + odsNumber('2'))}</table:table-row-group></table:table-row-group>` +
          odsRow(odsGap(1), 1_048_561) +
          odsRow(odsGap(16_383) + odsNumber('3')) +
          odsRow(odsGap(16_384), 1_000_000),
      ),
    ).toEqual({ D1: 7, E1: 7, A11: 1, A12: 1, B13: 2, XFD1048575: 3 });
  });

  it('leave out other tables: in notes, of links, of tracked changes', async () => {
    const other = odsTable(odsRow(odsNumber('9')), 'anders');
    expect(
      await readCells(
        odsFile(
          `<table:tracked-changes><table:deletion>${other}</table:deletion></table:tracked-changes>` +
            odsTable(
              `<table:shapes>${other}</table:shapes>${odsRow(`<table:table-cell>${other}</table:table-cell>${odsNumber('1')}`)}`,
            ) +
            `<table:dde-links><table:dde-link>${other}</table:dde-link></table:dde-links>`,
        ),
      ),
    ).toEqual({ B1: 1 });
  });
});

describe('what is crossed out in an .ods sheet', () => {
  const STYLES =
    '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>' +
    '<style:style style:name="ce2" style:family="table-cell"><style:text-properties style:text-line-through-style="none" fo:color="#ff0000"/></style:style>' +
    '<number:number-style style:name="N1"><style:text-properties style:text-line-through-style="solid"/></number:number-style>';
  const number = (style: string, more: Record<string, string> = {}) =>
    odsCell({ 'table:style-name': style, 'office:value-type': 'float', 'office:value': '1', ...more }, '1');
  const struckIn = async (content: string): Promise<unknown[]> => {
    const table = await (await open(odsFile(odsTable(content), { styles: STYLES }))).sheets[0]?.open();
    const found: unknown[] = [];
    for await (const { struck, rows } of table?.batches() ?? [])
      found.push(...[...(struck ?? [])].map(([place, columns]) => [rows[place], columns]));
    return found;
  };

  it('is told of filled cells, by their row', async () => {
    const plain = odsRow(number('ce2') + number('ce2') + odsText('x'));
    expect(
      await struckIn(
        plain +
          odsRow(number('ce1') + number('ce2') + number('ce1')) +
          plain +
          odsRow(
            number('ce1', { 'table:number-columns-repeated': '2' }) +
              odsGap(1) +
              odsCell({ 'table:style-name': 'ce1' }),
          ) +
          plain,
      ),
    ).toEqual([
      [2, [0, 2]],
      [4, [0, 1]],
    ]);
  });

  it('is told of each row that stands there once for several', async () => {
    const rows = odsRow(number('ce1') + number('ce2'), 2);
    expect(await struckIn(odsRow(number('ce2')) + rows + odsRow(number('ce2')))).toEqual([
      [2, [0]],
      [3, [0]],
    ]);
  });

  it('is nothing where no style of a cell crosses out', async () => {
    expect(await struckIn(odsRow(number('ce2') + number('N1') + odsNumber('2')))).toEqual([]);
  });
});

describe('an .ods file', () => {
  it('tells its sheets, which of them are hidden, and what its user added to its properties', async () => {
    const source = await open(
      odsFile(odsTable('', 'Een') + odsTable(odsRow(odsNumber('2')), 'Twee', ' table:style-name="weg"'), {
        styles:
          '<style:style style:name="weg" style:family="table"><style:table-properties table:display="false"/></style:style>',
        more: {
          'meta.xml':
            '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta><meta:generator>x</meta:generator><meta:user-defined meta:name="BA.Template">meting/1</meta:user-defined></office:meta></office:document-meta>',
        },
      }),
    );
    expect(source.kind).toBe('ods');
    expect(source.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Een', 'visible'],
      ['Twee', 'hidden'],
    ]);
    expect(source.properties.get('BA.Template')).toBe('meting/1');
    const second = await source.sheets[1]?.open();
    expect(second && (await cellsOf(second))).toEqual({ A1: 2 });
  });

  it('tells hidden rows, hidden columns and merged areas', async () => {
    const source = await open(
      odsFile(
        odsTable(
          '<table:table-column/><table:table-column-group><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/></table:table-column-group><table:table-column table:number-columns-repeated="16381" table:visibility="filter"/>' +
            odsRow(odsNumber('1')) +
            `<table:table-row table:visibility="filter">${odsCell({ 'table:number-columns-spanned': '3', 'table:number-rows-spanned': '2', 'office:value-type': 'string' }, 'kop')}</table:table-row>`,
        ),
      ),
    );
    const table = await source.sheets[0]?.open();
    const hidden: number[] = [];
    for await (const batch of table?.batches() ?? []) hidden.push(...(batch.hiddenRows ?? []));
    expect(hidden).toEqual([0, 1]);
    expect(table?.layout).toEqual({
      hiddenColumns: [
        [1, 2],
        [3, 16_383],
      ],
      merges: ['A2:C3'],
    });
  });

  it.each<[string, string, string]>([
    ['letters in a number', odsRow(odsGap(1) + odsNumber('12a')), 'bad-value'],
    ['a number without value', odsRow(odsGap(1) + odsCell({ 'office:value-type': 'float' })), 'bad-value'],
    ['a day that is not in the calendar', odsRow(odsGap(1) + odsDate('2023-02-29')), 'bad-value'],
    [
      'an unknown kind of cell',
      odsRow(odsGap(1) + odsCell({ 'office:value-type': 'vector' }, 'x')),
      'bad-value',
    ],
    [
      'half a boolean',
      odsRow(odsGap(1) + odsCell({ 'office:value-type': 'boolean', 'office:boolean-value': '2' })),
      'bad-value',
    ],
  ])('with %s says where', async (_what, content, code) => {
    await expect(cells(content)).rejects.toMatchObject({
      code,
      facts: { sheet: 'Blad1', row: 1, cell: 'B1' },
    });
  });

  it.each<[string, string, string]>([
    ['a row beyond the last', odsRow(odsGap(1), 1_048_576) + odsRow(odsNumber('1')), 'bad-reference'],
    ['a cell beyond the last column', odsRow(odsGap(16_384) + odsNumber('1')), 'bad-reference'],
    ['a row repeated minus once', '<table:table-row table:number-rows-repeated="-1"/>', 'bad-reference'],
    ['a row within a row', odsRow(odsRow(odsNumber('1'))), 'bad-xml'],
    ['a cell outside the rows', odsNumber('1'), 'bad-xml'],
    [
      'more cells than any sheet in a few bytes',
      odsRow(
        odsCell({
          'table:number-columns-repeated': '16384',
          'office:value-type': 'float',
          'office:value': '1',
        }),
        1_048_576,
      ),
      'too-large',
    ],
    ['a space repeated without end', odsRow(odsText('<text:s text:c="999999999"/>')), 'cell-too-long'],
  ])('with %s is refused', async (_what, content, code) => {
    await expect(cells(content)).rejects.toMatchObject({ code });
  });

  it('is refused when it is a text document, or encrypted, or has no sheets', async () => {
    const text = odsFile(odsTable(''), { mimetype: 'application/vnd.oasis.opendocument.text' });
    await expect(open(text)).rejects.toMatchObject({ code: 'ods' });
    const secret = odsFile(odsTable(''), {
      more: {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      },
    });
    await expect(open(secret)).rejects.toMatchObject({ code: 'encrypted' });
    await expect(open(odsFile(''))).rejects.toMatchObject({ code: 'no-sheets' });
  });
});

describe('cells that are written alike', () => {
  const number = (value: string) => odsCell({ 'office:value-type': 'float', 'office:value': value }, value);
  const text = (inner: string) =>
    `<table:table-cell office:value-type="string"><text:p>${inner}</text:p></table:table-cell>`;
  const cases = [
    ...['25.5', '-0', '5.', '.5', '1e3', '-12.25', '0007', '123456789012345', '1234567890123456789'].map(
      number,
    ),
    ...['0.1', '0.30000000000000004', '9007199254740993', '72809.000000000001'].map(number),
    ...['a', 'a b', 'a  b', ' a', 'a ', 'é€😀', 'a &amp; b', 'a&#10;b', '\n a', 'a<text:s text:c="3"/>b'].map(
      text,
    ),
    text('x'.repeat(80)),
    odsDate('2024-02-29'),
    odsDate('1900-01-05'),
    odsDate('2024-01-01T18:00:00'),
    odsDate('2024-01-01T24:00:00'),
    odsDate('2024-01-01T18:00:00.5'),
    '<table:table-cell office:value-type="string"/>',
    '<table:table-cell office:value-type="float" office:value="7"/>',
    "<table:table-cell office:value-type='float' office:value='7'><text:p>7</text:p></table:table-cell>",
    '<table:table-cell office:value-type="string"><text:p/></table:table-cell>',
    '<table:table-cell office:value-type="string"><text:p>a</text:p><text:p>b</text:p></table:table-cell>',
    '<table:table-cell table:style-name="ce1"/>',
    '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>',
  ];

  // The first cell teaches how its kind is written, the others are read by what was learnt.
  it.each(cases)('read as the first of them: %s', async (cell) => {
    const alone = Object.values(await cells(odsRow(cell)));
    const other = odsRow(number('1') + text('b') + odsDate('2020-01-01'));
    const found = await cells(other + odsRow(cell + cell) + odsRow(cell + cell) + other);
    const ofRow = (row: number) =>
      Object.entries(found)
        .filter(([reference]) => reference.endsWith(String(row)))
        .map(([, value]) => value);
    expect([ofRow(2), ofRow(3)]).toEqual([
      [...alone, ...alone],
      [...alone, ...alone],
    ]);
  });

  it.each([
    ['no number', number('abc')],
    ['no day', odsDate('2024-02-30')],
  ])('say what is wrong in the second of them: %s', async (_, wrong) => {
    const good = number('1') + odsDate('2024-02-29');
    await expect(cells(odsRow(good + good) + odsRow(good + wrong))).rejects.toMatchObject({
      code: 'bad-value',
      facts: { row: 2, cell: 'C2' },
    });
  });

  it('are told apart where a prefix means something else inside', async () => {
    const row = odsRow(number('1') + number('2'));
    const redeclared = `<table:table-row xmlns:office="urn:other">${number('3')}</table:table-row>`;
    expect(Object.values(await cells(row + redeclared))).toEqual([1, '3', 2]);
  });
});

describe('rows that are written alike', () => {
  const row = (cells: string, attributes = ' table:style-name="ro1"') =>
    `<table:table-row${attributes}>${cells}</table:table-row>`;
  const one = odsNumber('1');

  it('are told from rows that are hidden, repeated or empty, in groups and in what is no row of the sheet', async () => {
    const hidden = row(odsNumber('3'), ' table:style-name="ro1" table:visibility="collapse"');
    const repeated = row(odsNumber('5'), ' table:number-rows-repeated="2"');
    const empty = '<table:table-row table:style-name="ro1"/>';
    const source = await open(
      odsFile(
        odsTable(
          [
            ...[row(one), row(odsNumber('2') + odsGap(1) + one), hidden, hidden],
            ...[row('', ' table:style-name="ro2"'), row(odsNumber('4')), repeated, repeated, empty, empty],
            `<table:table-row-group>${row(odsNumber('6')) + hidden}</table:table-row-group>`,
            `<table:shapes><table:table>${row(odsNumber('9'))}</table:table></table:shapes>`,
            row(`<table:table-cell>${odsTable(row(odsNumber('9')))}</table:table-cell>${odsNumber('7')}`),
            row(odsNumber('8')),
          ].join(''),
        ),
      ),
    );
    const table = await source.sheets[0]?.open();
    const hiddenRows: number[] = [];
    for await (const batch of table?.batches() ?? []) {
      hiddenRows.push(...[...batch.rows].filter((_, i) => batch.hiddenRows?.[i] === 1));
    }
    expect(table && (await cellsOf(table))).toEqual({
      ...{ A1: 1, A2: 2, C2: 1, A3: 3, A4: 3, A6: 4, A7: 5, A8: 5, A9: 5, A10: 5 },
      ...{ A13: 6, A14: 3, B15: 7, A16: 8 },
    });
    expect(hiddenRows).toEqual([3, 4, 14]);
  });

  it('say in which row something is wrong', async () => {
    const wrong = row(odsGap(2) + odsNumber('1,5'));
    await expect(cells(row(one) + row(one) + wrong)).rejects.toMatchObject({
      code: 'bad-value',
      facts: { row: 3, cell: 'C3' },
    });
  });

  it.each([
    ['with the end of another element', `<table:table-row table:style-name="ro1">${one}</table:table-cell>`],
    ['within a row', row(row(one))],
    ['with a column in them that does not end', row(`${one}<table:table-column>`)],
  ])('are refused %s', async (_what, content) => {
    await expect(cells(row(one) + row(one) + content)).rejects.toMatchObject({ code: 'bad-xml' });
  });
});

describe('a table that is not read', () => {
  const inner = (content: string) =>
    odsRow(`<table:table-cell>${content}</table:table-cell>${odsNumber('1')}`);
  const apart = [
    inner(odsTable(odsRow(odsNumber('8')), 'Binnen')),
    inner('<table:table/>'),
    inner('<table:table table:name="a"><table:table table:name="b"/></table:table>'),
    inner('<text:p><![CDATA[</table:table><table:table>]]></text:p>'),
    '<!-- </table:table> --><?maker </table:table>?>',
    inner('<table:tables><table:table-source/></table:tables>'),
    inner('<text:p>&lt;/table:table></text:p>'),
  ];
  /** So much that the contents are not inflated in one go. */
  const incompressible = Array.from(
    { length: 600 },
    (_, i) => `<style:style style:name="${createHash('sha256').update(String(i)).digest('base64')}"/>`,
  ).join('');
  /** The file as it is inflated: the styles in one piece, and from the tables on in pieces of so many bytes. */
  const inPieces = (size: number) =>
    async function* (gzip: { readonly stream: () => ReadableStream<Uint8Array> }) {
      const bytes = new Uint8Array(
        await new Response(
          gzip.stream().pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair),
        ).arrayBuffer(),
      );
      const tables = Math.max(0, Buffer.from(bytes).indexOf('<office:body'));
      yield bytes.slice(0, tables);
      for (let at = tables; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    };

  it.each([1, 2, 3, 5, 7, 16, 61, 100_000])(
    'ends where its own tag does, in pieces of %i bytes',
    async (size) => {
      const file = odsFile(
        odsTable(apart.join(''), 'Een') + odsTable(odsRow(odsNumber('2')), 'Twee') + odsTable('', 'Drie'),
        { styles: incompressible },
      );
      const source = await openWorkbook(new Blob([file as BlobPart]), 'meting.ods', {
        inflate: inPieces(size),
      });
      expect(source.sheets.map(({ name }) => name)).toEqual(['Een', 'Twee', 'Drie']);
      const tables = await Promise.all(source.sheets.map((sheet) => sheet.open()));
      expect(await cellsOf(tables[1] as Table)).toEqual({ A1: 2 });
      expect(await cellsOf(tables[2] as Table)).toEqual({});
      expect(Object.values(await cellsOf(tables[0] as Table))).toContain(1);
    },
  );

  it('may be damaged: that shows when it is read, and damage outside the tables when the file is opened', async () => {
    const good = odsTable(odsRow(odsNumber('2')), 'Goed');
    const damaged = odsTable(odsRow('<table:table-cell><text:p>x</table:table-cell>'), 'Stuk');
    const source = await open(odsFile(good + damaged + good));
    const [before, itself, after] = await Promise.all(source.sheets.map((sheet) => sheet.open()));
    await expect(cellsOf(itself as Table)).rejects.toMatchObject({
      code: 'bad-xml',
      facts: { sheet: 'Stuk', row: 1, cell: 'A1' },
    });
    expect(await cellsOf(before as Table)).toEqual({ A1: 2 });
    expect(await cellsOf(after as Table)).toEqual({ A1: 2 });
    await expect(open(odsFile(`${good}<table:dde-links>`))).rejects.toMatchObject({ code: 'bad-xml' });
    await expect(open(odsFile(`<table:table table:name="a">`))).rejects.toMatchObject({ code: 'bad-xml' });
  });
});

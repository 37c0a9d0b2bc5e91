import { strToU8 } from 'fflate';
import type { BadCase } from '../support/case';
import { sheetXml, stringsXml, stylesXml, workbookParts } from '../support/package';
import { handMadeZip } from '../support/zip';
import { hand, rows, zipped } from './bad';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

const workbookXml = (list: string) =>
  `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list}</sheets></workbook>`;

/** Names of elements that a simple hash cannot tell apart: strings of `Aa` and `BB`. */
function colliding(count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `<${Array.from({ length: 16 }, (_unused, bit) => ((i >> bit) & 1 ? 'Aa' : 'BB')).join('')}/>`,
  ).join('');
}

/** The plain workbook with many parts of which the archive says that they all begin at its start. */
const overlapping = (count: number, size: number) =>
  handMadeZip([
    ...Object.entries(workbookParts({ sheetData: one })).map(([name, bytes]) => ({ name, bytes })),
    ...Array.from({ length: count }, (_, i) => ({
      name: `xl/worksheets/blad${String(i)}.xml`,
      bytes: new Uint8Array(0),
      packedSize: 200,
      size,
      offset: 0,
    })),
  ]);

/** Small files that cost a reader much, or that would be read as something else than they say. */
export const hostileCases: readonly BadCase[] = [
  hand('names of elements that collide', { sheet: sheetXml(one, colliding(40_000)) }, 'bad-xml'),
  hand(
    'fifteen thousand namespaces',
    {
      sheet: sheetXml(one).replace(
        '<worksheet',
        `<worksheet${Array.from({ length: 15_000 }, (_, i) => ` xmlns:a${String(i)}="b"`).join('')}`,
      ),
    },
    'bad-xml',
  ),
  hand(
    'namespaces within namespaces',
    {
      sheet: sheetXml(
        one,
        Array.from(
          { length: 90 },
          (_, i) => `<a xmlns:b${String(i)}="u" xmlns:c${String(i)}="u" xmlns:d${String(i)}="u">`,
        ).join(''),
      ),
    },
    'bad-xml',
  ),
  rows('an attribute twice', '<row r="1"><c r="A1" r="B1"><v>1</v></c></row>', 'bad-xml', { row: 1 }),
  rows('a row with two numbers', `${one}<row r="2" r="3"><c r="A3"><v>1</v></c></row>`, 'bad-xml'),
  rows('a row within a row', '<row r="1"><row r="2"><c r="A2"><v>1</v></c></row></row>', 'bad-xml', {
    row: 1,
  }),
  rows('a cell within a cell', '<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>', 'bad-xml', {
    row: 1,
    cell: 'A1',
  }),
  rows('a cell outside the rows', `<c r="A1"><v>1</v></c>${one}`, 'bad-xml'),
  rows(
    'rows within something else',
    `<mc:Choice xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${one}</mc:Choice>`,
    'bad-xml',
  ),
  rows('two values in one cell', '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>', 'bad-xml', {
    row: 1,
    cell: 'A1',
  }),
  rows('a row number in another notation', '<row r="0x10"><c><v>1</v></c></row>', 'bad-reference', {
    row: '0x10',
  }),
  rows('a row number with an exponent', '<row r="1e1"><c><v>1</v></c></row>', 'bad-reference', {
    row: '1e1',
  }),
  rows('a row number of nothing', '<row r=""><c><v>1</v></c></row>', 'bad-reference', { row: '' }),
  rows(
    'a date with a time zone',
    '<row r="1"><c r="A1" t="d"><v>2024-01-01T12:00:00+01:00</v></c></row>',
    'bad-value',
    {
      cell: 'A1',
    },
  ),
  hand(
    'a merge of endless length',
    { sheet: sheetXml(one, '', `<mergeCells><mergeCell ref="${'A1:B2 '.repeat(1000)}"/></mergeCells>`) },
    'bad-xml',
  ),
  hand(
    'hidden columns without end',
    { sheet: sheetXml(one, `<cols>${'<col min="1" max="1" hidden="1"/>'.repeat(20_000)}</cols>`) },
    'too-large',
  ),
  hand(
    'two sheets of one part',
    {
      sheetData: one,
      more: {
        'xl/workbook.xml': workbookXml(
          '<sheet name="Een" sheetId="1" r:id="rId1"/><sheet name="Twee" sheetId="2" r:id="rId1"/>',
        ),
      },
    },
    'corrupt',
    { sheet: 'Twee' },
  ),
  hand(
    'twenty thousand sheets',
    {
      sheetData: one,
      more: {
        'xl/workbook.xml': workbookXml(
          Array.from(
            { length: 20_000 },
            (_, i) => `<sheet name="B${String(i)}" sheetId="${String(i + 1)}" r:id="x${String(i)}"/>`,
          ).join(''),
        ),
      },
    },
    'too-large',
  ),
  hand(
    'a sheet that stands in another file',
    {
      sheetData: one,
      more: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="https://example.org/sheet1.xml" TargetMode="External"/></Relationships>`,
      },
    },
    'missing-part',
    { sheet: 'Blad1' },
  ),
  hand(
    'a hundred thousand elements deep in the shared texts',
    { sharedStrings: stringsXml(`<si>${'<r>'.repeat(100_000)}`), sheetData: one },
    'bad-xml',
  ),
  hand(
    'a shared text beyond a style table of a million long formats',
    {
      styles: stylesXml(['#'.repeat(300_000)]).replace(
        '<xf numFmtId="164"/></cellXfs>',
        `${'<xf numFmtId="164"/>'.repeat(100_000)}</cellXfs>`,
      ),
      sheetData: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    },
    'bad-value',
    { cell: 'A1' },
  ),
  {
    name: 'parts that share their bytes',
    bytes: () => overlapping(400, 200),
    error: 'corrupt',
  },
  {
    name: 'parts that would unpack to terabytes together',
    bytes: () => overlapping(3000, 60 * 2 ** 20),
    error: 'too-large',
  },
  {
    name: 'a directory of the archive that lies outside the file',
    bytes: () => {
      const whole = handMadeZip([{ name: 'x', bytes: strToU8('x') }]);
      new DataView(whole.buffer).setUint32(whole.length - 6, 0x7fffffff, true);
      return whole;
    },
    error: 'truncated',
  },
  {
    name: 'a ZIP64 directory of more than any file holds',
    bytes: () => {
      const whole = handMadeZip([{ name: 'x', bytes: strToU8('x') }], '', true);
      new DataView(whole.buffer).setUint32(whole.length - 22 - 20 - 56 + 52, 0xffffffff, true);
      return whole;
    },
    error: 'corrupt',
  },
  zipped(
    'half a surrogate of UTF-16',
    (part) => ({ ...part, bytes: Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61, 0, 0, 0xd8, 0x3e, 0) }),
    'bad-xml',
  ),
  zipped(
    'UTF-16 of an odd number of bytes',
    (part) => ({ ...part, bytes: Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e) }),
    'bad-xml',
  ),
];

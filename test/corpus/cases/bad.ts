import { strToU8 } from 'fflate';
import type { BadCase } from '../support/case';
import { sheetXml, stringsXml, workbook, workbookParts, type Parts } from '../support/package';
import { limits } from '../../../src/workbook/limits';
import { longRun } from '../../support/long';
import { handMadeZip, type ZipPart } from '../support/zip';

const row = (cells: string, number = 1) => `<row r="${String(number)}">${cells}</row>`;
const one = row('<c r="A1"><v>1</v></c>');
const sheetPart = 'xl/worksheets/sheet1.xml';

export function hand(name: string, parts: Parts, error: string, facts?: BadCase['facts']): BadCase {
  return { name, bytes: () => workbook(parts), error, ...(facts === undefined ? {} : { facts }) };
}

/** Rows in one sheet, none of which may be read past the first error. */
export function rows(name: string, sheetData: string, error: string, facts?: BadCase['facts']): BadCase {
  return hand(name, { sheetData }, error, { sheet: 'Blad1', ...facts });
}

export function zipped(
  name: string,
  change: (part: ZipPart) => ZipPart | readonly ZipPart[],
  error: string,
  sheetData = one,
): BadCase {
  return {
    name,
    bytes: () =>
      handMadeZip(
        Object.entries(workbookParts({ sheetData })).flatMap(([path, bytes]) => {
          const part = { name: path, bytes };
          return path === sheetPart ? change(part) : part;
        }),
      ),
    error,
  };
}

function cut(name: string, share: number, error: string): BadCase {
  return {
    name,
    bytes: () => {
      const whole = workbook({
        sheetData: Array.from({ length: 500 }, (_, i) =>
          row(`<c r="A${String(i + 1)}"><v>${String(i)}</v></c>`, i + 1),
        ).join(''),
      });
      return whole.subarray(0, Math.floor(whole.length * share));
    },
    error,
  };
}

const document = (type: string, body: string) =>
  sheetXml(body).replace('<worksheet', `<!DOCTYPE ${type}><worksheet`);

/** Takes seconds to read so far. */
const mergedWithoutEnd: BadCase = {
  name: 'more merged areas than are kept of a sheet',
  bytes: () =>
    workbook({
      sheet: sheetXml(one).replace(
        '</sheetData>',
        `</sheetData><mergeCells>${'<mergeCell ref="A2:B2"/>'.repeat(limits.merges + 1)}</mergeCells>`,
      ),
    }),
  error: 'too-large',
  facts: { sheet: 'Blad1' },
};

export const badCases: readonly BadCase[] = [
  cut('a file cut off near its end', 0.99, 'truncated'),
  cut('a file cut off half-way', 0.5, 'truncated'),
  cut('a file of which only the first bytes came', 0.02, 'truncated'),
  zipped('a wrong checksum', (part) => ({ ...part, crc: 12345 }), 'checksum'),
  zipped('a wrong checksum of a stored part', (part) => ({ ...part, method: 0, crc: 12345 }), 'checksum'),
  zipped(
    'damaged compression',
    (part) => ({ ...part, compressed: strToU8('this is not deflate at all') }),
    'corrupt',
  ),
  zipped('a part that inflates to more than it says', (part) => ({ ...part, size: 20 }), 'corrupt'),
  zipped('a part that inflates to less than it says', (part) => ({ ...part, size: 20_000 }), 'corrupt'),
  zipped(
    'a part of three gigabytes in a few bytes',
    (part) => ({ ...part, size: 3 * 2 ** 30 }),
    'too-compressed',
  ),
  zipped('an encrypted part', (part) => ({ ...part, flags: 1 }), 'encrypted'),
  zipped('an unknown compression', (part) => ({ ...part, method: 12 }), 'corrupt'),
  zipped('a part outside the archive', (part) => ({ ...part, offset: 1_000_000 }), 'truncated'),
  zipped('a part that begins in the middle of another', (part) => ({ ...part, offset: 7 }), 'corrupt'),
  zipped(
    'one name twice',
    (part) => [part, { ...part, bytes: strToU8(sheetXml(row('<c r="A1"><v>2</v></c>'))) }],
    'corrupt',
  ),
  zipped('no sheet part', () => [], 'missing-part'),
  {
    name: 'an archive of zeroes for its parts',
    bytes: () =>
      handMadeZip(
        Object.entries(workbookParts({})).map(([name, bytes]) => ({
          name,
          bytes: new Uint8Array(bytes.length),
        })),
      ),
    error: 'bad-xml',
  },
  hand(
    'a workbook without sheets',
    {
      more: {
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>',
      },
    },
    'no-sheets',
  ),
  hand(
    'more sheets than are read of a workbook',
    {
      more: {
        'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${Array.from(
          { length: limits.sheets + 1 },
          (_, i) => `<sheet name="B${String(i)}" sheetId="${String(i + 1)}" r:id="rId1"/>`,
        ).join('')}</sheets></workbook>`,
      },
    },
    'too-large',
    { part: 'xl/workbook.xml' },
  ),
  ...(longRun ? [mergedWithoutEnd] : []),
  hand(
    'a text document',
    {
      more: {
        'xl/workbook.xml': '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      },
    },
    'not-a-workbook',
  ),
  hand('a document type declaration', { sheet: document('worksheet', one) }, 'entity-declaration'),
  hand(
    'an external entity',
    {
      sheet: document('x [<!ENTITY e SYSTEM "file:///etc/passwd">]', row('<c r="A1" t="str"><v>&e;</v></c>')),
    },
    'entity-declaration',
  ),
  hand(
    'entities within entities',
    {
      sharedStrings: stringsXml('<si><t>&b;</t></si>').replace(
        '<sst',
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst',
      ),
      sheetData: one,
    },
    'entity-declaration',
  ),
  hand(
    'an entity nobody declared',
    { sharedStrings: stringsXml('<si><t>&nbsp;</t></si>'), sheetData: one },
    'bad-xml',
  ),
  hand(
    'invalid UTF-8',
    {
      more: {
        'xl/sharedStrings.xml': new Uint8Array([
          ...strToU8(stringsXml('<si><t>')).slice(0, -6),
          0xc3,
          0x28,
          ...strToU8('</t></si></sst>'),
        ]),
      },
      sheetData: one,
    },
    'bad-xml',
  ),
  hand('an unknown encoding', { sheet: sheetXml(one).replace('UTF-8', 'KLINGON') }, 'bad-xml'),
  rows('an end tag that does not match', row('<c r="A1"><v>1</c></v>'), 'bad-xml', { row: 1, cell: 'A1' }),
  rows('a number closed by another tag', row('<c r="A1"><v>1</x></c>'), 'bad-xml', { row: 1 }),
  hand(
    'XML cut off in the second row',
    { sheet: sheetXml(one + row('<c r="A2"><v>2', 2)).split('</sheetData>')[0] ?? '' },
    'bad-xml',
    { sheet: 'Blad1', row: 2 },
  ),
  hand('XML cut off between rows', { sheet: sheetXml(one).split('</sheetData>')[0] ?? '' }, 'bad-xml'),
  hand('XML cut off after the rows', { sheet: sheetXml(one).replace('</worksheet>', '') }, 'bad-xml'),
  hand('a second root', { sheet: `${sheetXml(one)}<worksheet/>` }, 'bad-xml'),
  hand('text after the root', { sheet: `${sheetXml(one)}x` }, 'bad-xml'),
  hand(
    'rows in two places',
    { sheet: sheetXml(one, '', `<sheetData>${row('<c r="A2"><v>2</v></c>', 2)}</sheetData>`) },
    'bad-xml',
  ),
  hand('an undeclared prefix', { sheet: sheetXml(row('<y:c r="A1"/>')) }, 'bad-xml'),
  hand(
    'a sheet that is something else',
    { sheet: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' },
    'bad-xml',
  ),
  hand('an attribute without quotes', { sheetData: '<row r=1><c r="A1"><v>1</v></c></row>' }, 'bad-xml'),
  hand(
    'an attribute without a name',
    { sheetData: one + '<row ="2"><c r="A2"><v>1</v></c></row>' },
    'bad-xml',
  ),
  hand(
    'a quote within the name of an attribute',
    { sheetData: one + '<row a"b="2" r="2"><c r="A2"><v>1</v></c></row>' },
    'bad-xml',
  ),
  hand('two hundred thousand elements deep', { sheetData: '<a>'.repeat(200_000) }, 'bad-xml'),
  rows('a shared text that does not exist', row('<c r="A1" t="s"><v>5</v></c>'), 'bad-value', { cell: 'A1' }),
  rows('letters in a number', row('<c r="A1"><v>1</v></c><c r="B1"><v>12a</v></c>'), 'bad-value', {
    cell: 'B1',
  }),
  rows('a number of another language', row('<c r="A1"><v>1,5</v></c>'), 'bad-value', { cell: 'A1' }),
  rows('not a number', row('<c r="A1"><v>NaN</v></c>'), 'bad-value', { cell: 'A1' }),
  rows('a number too large', row('<c r="A1"><v>1E999</v></c>'), 'bad-value', { cell: 'A1' }),
  rows('half a boolean', row('<c r="A1" t="b"><v>2</v></c>'), 'bad-value', { cell: 'A1' }),
  rows('a date that is not in the calendar', row('<c r="A1" t="d"><v>2023-02-29</v></c>'), 'bad-value', {
    cell: 'A1',
  }),
  rows('an unknown kind of cell', row('<c r="A1" t="x"><v>2</v></c>'), 'bad-value', { cell: 'A1' }),
  rows('one cell twice', row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), 'bad-reference', {
    cell: 'A1',
  }),
  rows('a cell of another row', row('<c r="A2"><v>1</v></c>'), 'bad-reference', { cell: 'A2' }),
  rows('a cell beyond the last column', row('<c r="XFE1"><v>1</v></c>'), 'bad-reference', { cell: 'XFE1' }),
  rows('a cell beyond all reason', row('<c r="ZZZZZZ99999999"><v>1</v></c>'), 'bad-reference', {
    cell: 'ZZZZZZ99999999',
  }),
  rows('a row beyond the last', '<row r="1048577"/>', 'bad-reference'),
  rows('a row number of fifteen digits', '<row r="231999999999940"><c><v>1</v></c></row>', 'bad-reference'),
  rows('rows in decreasing order', row('<c r="A2"><v>1</v></c>', 2) + one, 'bad-reference'),
  rows('one row twice', one + one, 'bad-reference'),
  hand(
    'a text of five megabytes',
    { sharedStrings: stringsXml(`<si><t>${'x'.repeat(5_000_000)}</t></si>`), sheetData: one },
    'cell-too-long',
  ),
  hand(
    'an attribute of two megabytes',
    { sheetData: `<row r="1" x="${'x'.repeat(2_000_000)}"/>` },
    'cell-too-long',
  ),
  hand(
    'a rich text of five megabytes in small runs',
    {
      sharedStrings: stringsXml(`<si>${`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(5000)}</si>`),
      sheetData: one,
    },
    'cell-too-long',
  ),
];

import fc from 'fast-check';
import { CellKind, type Batch } from '../table';
import { TextTable } from '../text-table';
import { WorkbookError } from '../workbook-error';
import { SheetReader } from './sheet-reader';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const strings = new TextTable();
for (let i = 0; i < 12_000; i++) strings.add(`t${String(i)}`);
strings.finish();

const plainSheet = `<worksheet xmlns="${main}"><sheetData>ROWS</sheetData></worksheet>`;
/** Elements with a prefix are left to the general path, which reads attribute by attribute. */
const prefixedSheet = `<x:worksheet xmlns:x="${main}"><x:sheetData>ROWS</x:sheetData></x:worksheet>`;

/** Reads rows, given as XML, in pieces of `size` bytes. */
function read(rows: string, size: number, sheet = plainSheet): readonly Batch[] {
  const reader = new SheetReader(
    {
      sheet: 'Blad1',
      part: 'sheet1.xml',
      date1904: false,
      strings,
      numberKinds: Uint8Array.of(CellKind.number, CellKind.date),
      struck: new Uint8Array(0),
    },
    { hiddenColumns: [], merges: [] },
  );
  const bytes = new TextEncoder().encode(sheet.replace('ROWS', () => rows));
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.finish();
  return reader.builder.ready;
}

const pieces = fc.constantFrom(7, 100, 65_536);

test('a number is what Number makes of its text, however it is written', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }).map(String),
    fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((value) => value.toFixed(15)),
    fc.integer().map(String),
    fc.stringMatching(/^-?[0-9]{1,40}(\.[0-9]{1,40})?$/),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), pieces, (texts, size) => {
      const rows = texts.map(
        (text, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><v>${text}</v></c></row>`,
      );
      const [batch] = read(rows.join(''), size);
      expect(Array.from(batch?.columns[0]?.numbers ?? [])).toEqual(texts.map(Number));
    }),
    { numRuns: 1000 },
  );
});

test('a shared text is found by its number, and one beyond the last is refused', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(11_999), { minLength: 1, maxLength: 20 }), pieces, (numbers, size) => {
      const cells = numbers.map(
        (number, i) =>
          `<row r="${String(i + 1)}"><c r="B${String(i + 1)}" t="s"><v>${String(number)}</v></c></row>`,
      );
      const [batch] = read(cells.join(''), size);
      expect(batch?.columns[1]?.texts).toEqual(numbers.map((number) => `t${String(number)}`));
    }),
    { numRuns: 100 },
  );
  for (const number of ['12000', '123456789', '1234567890123'])
    expect(() => read(`<row r="1"><c r="A1" t="s"><v>${number}</v></c></row>`, 4096)).toThrow('bad-value');
});

test('rows are told apart by what their tags say, alike or not', () => {
  const tag = fc.constantFrom(
    { attributes: '', hidden: 0 },
    { attributes: ' spans="1:15"', hidden: 0 },
    { attributes: ' spans="1:15" x14ac:dyDescent="0.25"', hidden: 0 },
    { attributes: ' spans="1:15" ht="15.75"', hidden: 0 },
    { attributes: ' spans="1:15" ht="16.75"', hidden: 0 },
    { attributes: ` spans="1:15" long="${'x'.repeat(300)}"`, hidden: 0 },
    { attributes: ' spans="1:15" hidden="1"', hidden: 1 },
    { attributes: ' hidden="1"', hidden: 1 },
  );
  const rows = fc.array(fc.record({ tag, skip: fc.constantFrom(1, 2, 997) }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(rows, pieces, (given, size) => {
      let row = 0;
      const expected: number[][] = [];
      let xml = '';
      for (const { tag, skip } of given) {
        row += skip;
        xml += `<row r="${String(row)}"${tag.attributes}><c r="AB${String(row)}"><v>${String(row)}</v></c></row>`;
        expected.push([row, row, tag.hidden]);
      }
      const [batch] = read(xml, size);
      const seen = Array.from(batch?.rows ?? [], (number, i) => [
        number,
        batch?.columns[27]?.numbers[i],
        batch?.hiddenRows?.[i] ?? 0,
      ]);
      expect(seen).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

/** The rows, each with its number, what stands in its column A and whether it is hidden; or why they cannot be read. */
function outcome(rows: string, size: number, sheet?: string): (number | undefined)[][] | string {
  try {
    return read(rows, size, sheet).flatMap((batch) =>
      Array.from(batch.rows, (row, i) => [
        row,
        batch.columns[0]?.numbers[i],
        Number(batch.hiddenRows?.[i] ?? 0),
      ]),
    );
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

function rowWith(row: number, attributes: string): string {
  return `<row r="${String(row)}"${attributes}><c r="A${String(row)}"><v>${String(row)}</v></c></row>`;
}

test('one byte that differs from the tag before is seen, wherever it stands', () => {
  for (let before = 0; before <= 270; before++) {
    for (const after of ['', ' s="3"', ' ht="15.75"', ' s="21" customFormat="1"']) {
      const padding = before < 5 ? '' : ` a="${'x'.repeat(before - 5)}"`;
      const tags = ['bidden', 'bidden', 'hidden', 'biddeN'].map((name) => `${padding} ${name}="1"${after}`);
      const rows = tags.map((tag, i) => rowWith(i + 1, tag)).join('');
      expect(outcome(rows, 65_536)).toEqual([
        [1, 1, 0],
        [2, 2, 0],
        [3, 3, 1],
        [4, 4, 0],
      ]);
    }
  }
});

test.each([' s="3"', ' ht="15"', ' ht="15.5"', ' spans="1:3"', ' spans="1:15" s="3" customFormat="1"'])(
  'a tag that goes on, or stops, where the one before it (%s) ended is read for what it says',
  (attributes) => {
    const rows = [
      rowWith(1, attributes),
      rowWith(2, attributes),
      `<row r="3"${attributes}/>`,
      rowWith(4, `${attributes} hidden="1"`),
      rowWith(5, attributes),
      rowWith(6, attributes.slice(0, attributes.lastIndexOf(' '))),
      rowWith(7, attributes),
      `<row r="8"/>`,
      rowWith(9, attributes),
    ];
    expect(outcome(rows.join(''), 65_536)).toEqual(
      [1, 2, 4, 5, 6, 7, 9].map((row) => [row, row, row === 4 ? 1 : 0]),
    );
  },
);

test('a row number with more than digits is refused, also in a tag that otherwise ends like the one before', () => {
  for (const [before, tag, code] of [
    ['2" ht="15"', '3x" t="15"', 'bad-reference'],
    ['2" ht="15"', '3.5"t="15"', 'bad-xml'],
    ['2" spans="1:3"', '3.5" ans="1:3"', 'bad-reference'],
    ['2" spans="1:3"', "3' spans='1:3'", 'bad-xml'],
  ] as const) {
    expect(outcome(`<row></row><row r="${before}></row><row r="${tag}></row>`, 65_536)).toBe(code);
  }
});

test('rows of which the tags are nearly alike read as they do attribute by attribute', () => {
  const tag = fc
    .subarray([' spans="1:3"', ' s="3"', ' customFormat="1"', ' ht="15"', ' hidden="0"', ' hidden="1"'], {
      minLength: 1,
    })
    .map((attributes) => attributes.join(''));
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    sign: fc.constantFrom(...' ">/=h2'),
  });
  const changes = fc.array(fc.option(change), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(tag, changes, pieces, (tag, changes, size) => {
      const rows = [rowWith(1, tag), rowWith(2, tag)];
      for (const change of changes) {
        const at = Math.floor((change?.at ?? 0) * tag.length);
        const changed = change === null ? tag : tag.slice(0, at) + change.sign + tag.slice(at + 1);
        rows.push(rowWith(rows.length + 1, changed));
      }
      const prefixed = rows.map((row) => row.replace(/<(\/?)(?=row|c |c>|v>)/g, '<$1x:'));
      expect(outcome(rows.join(''), size)).toEqual(outcome(prefixed.join(''), size, prefixedSheet));
    }),
    { numRuns: 1000 },
  );
});

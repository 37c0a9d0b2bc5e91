import fc from 'fast-check';
import type { Batch } from '../table';
import { TextTable } from '../text-table';
import { SheetReader } from './sheet-reader';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const strings = new TextTable();
for (let i = 0; i < 12_000; i++) strings.add(`t${String(i)}`);
strings.finish();

/** Reads rows, given as XML, in pieces of `size` bytes. */
function read(rows: string, size: number): readonly Batch[] {
  const reader = new SheetReader(
    { sheet: 'Blad1', part: 'sheet1.xml', date1904: false, strings, dateStyles: Uint8Array.of(0, 1) },
    { hiddenColumns: [], merges: [] },
  );
  const bytes = new TextEncoder().encode(
    `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  );
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

import { zipSync } from 'fflate';
import { readCells, type SeenCell } from './support/cells';
import { sheetXml, stringsXml, stylesXml, workbookParts, type Parts } from './support/package';

/**
 * The same workbook as Excel saves it (transitional) and as "Strict Open XML": both read equal, and to what stands there. Among them
 * what other programs make of rows, dates and formats.
 */
const NAMESPACES: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

function file(parts: Parts, strict: boolean): Uint8Array {
  const text = new TextDecoder();
  const bytes = new TextEncoder();
  const made = workbookParts(parts);
  if (!strict) return zipSync(made);
  return zipSync(
    Object.fromEntries(
      Object.entries(made).map(([path, part]) => {
        let xml = text.decode(part);
        for (const [from, to] of NAMESPACES) xml = xml.replaceAll(from, to);
        if (path === 'xl/workbook.xml') xml = xml.replace('<workbook ', '<workbook conformance="strict" ');
        return [path, bytes.encode(xml)];
      }),
    ),
  );
}

const cell = (at: string, inside: string, attributes = '') => `<c r="${at}"${attributes}>${inside}</c>`;
const value = (at: string, number: string | number, attributes = '') =>
  cell(at, `<v>${String(number)}</v>`, attributes);
const row = (number: number | null, cells: string) =>
  `<row${number === null ? '' : ` r="${String(number)}"`}>${cells}</row>`;
const iso = (at: string, text: string) => value(at, text, ' t="d"');
const DATED = ' s="1"';

interface Pair {
  readonly name: string;
  readonly parts: Parts;
  readonly cells: Readonly<Record<string, SeenCell>>;
}
const one = (name: string, sheetData: string, cells: Pair['cells'], parts: Parts = {}): Pair => ({
  name,
  parts: { sheetData, ...parts },
  cells,
});
const formatted = (format: string | number, number: number, seen: SeenCell): Pair =>
  one(
    `the format ${String(format)}`,
    row(1, value('A1', number, DATED)),
    { A1: seen },
    { styles: stylesXml([0, format]) },
  );
const isoCell = (text: string, date: number): Pair =>
  one(`the day ${text}`, row(1, iso('A1', text)), { A1: { date } });
const dated = (name: string, workbookPr: string, text: string, serial: number): Pair =>
  one(
    name,
    row(1, iso('A1', text) + value('B1', serial, DATED)),
    { A1: { date: 45292 }, B1: { date: serial } },
    {
      workbookPr,
      styles: stylesXml([0, 14]),
    },
  );

const PAIRS: readonly Pair[] = [
  one('a number', row(1, value('A1', '1.5')), { A1: 1.5 }),
  one('a negative number with an exponent', row(1, value('A1', '-1.25E-3')), { A1: -0.00125 }),
  one(
    'a text of the list',
    row(1, value('A1', 0, ' t="s"')),
    { A1: 'één' },
    { sharedStrings: stringsXml('<si><t>één</t></si>') },
  ),
  one(
    'a text in parts',
    row(1, value('A1', 0, ' t="s"')),
    { A1: 'ab' },
    { sharedStrings: stringsXml('<si><r><t>a</t></r><r><t>b</t></r></si>') },
  ),
  one('a text in the cell', row(1, cell('A1', '<is><t>b</t></is>', ' t="inlineStr"')), { A1: 'b' }),
  one('a truth value', row(1, value('A1', 1, ' t="b"')), { A1: true }),
  one('an error', row(1, value('A1', '#N/A', ' t="e"')), { A1: { error: '#N/A' } }),
  one('a formula with a value', row(1, cell('A1', '<f>1+1</f><v>2</v>')), { A1: 2 }),
  one('a formula without a value', row(1, cell('A1', '<f>1+1</f>')), { A1: 'UNCACHED' }),
  one('a formula with a text', row(1, cell('A1', '<f>"x"</f><v>x</v>', ' t="str"')), { A1: 'x' }),
  one('cells without addresses', row(1, '<c><v>1</v></c><c><v>2</v></c>'), { A1: 1, B1: 2 }),
  one('rows without numbers', row(null, '<c><v>1</v></c>') + row(null, '<c><v>2</v></c>'), { A1: 1, A2: 2 }),
  one('a row far down', row(1, value('A1', 1)) + row(1000, value('C1000', 3)), { A1: 1, C1000: 3 }),
  one(
    'a merged heading',
    row(1, value('A1', 1)),
    { A1: 1 },
    {
      sheet: sheetXml(
        row(1, value('A1', 1)),
        '',
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      ),
    },
  ),
  isoCell('2024-01-01', 45292),
  isoCell('2024-02-29', 45351),
  isoCell('2024-01-01T12:00:00', 45292.5),
  isoCell('2024-01-01T06:00:00.000000000000', 45292.25),
  isoCell('1900-03-01', 61),
  isoCell('PT0H11M0.000S', 660 / 86_400),
  isoCell('PT36H', 1.5),
  isoCell('18:00:00.00000000001', 0.75 + 0.00000000001 / 86_400),
  dated('days from 1900', '<workbookPr/>', '2024-01-01', 45292),
  dated('days without the dates of before 1900', '<workbookPr dateCompatibility="0"/>', '2024-01-01', 45292),
  one('rows that are all numbered 0', row(0, '<c><v>1</v></c>') + row(0, '<c r="B0"><v>2</v></c>'), {
    A1: 1,
    B2: 2,
  }),
  one(
    'days from 1904',
    row(1, iso('A1', '2024-01-01') + value('B1', 43830, DATED)),
    { A1: { date: 43830 }, B1: { date: 43830 } },
    { workbookPr: '<workbookPr date1904="1"/>', styles: stylesXml([0, 14]) },
  ),
  formatted(14, 45292, { date: 45292 }),
  formatted('dd-mm-yyyy', 45292, { date: 45292 }),
  formatted('[$-413]d mmmm yyyy', 45292, { date: 45292 }),
  formatted('h:mm AM/PM', 0.5, { date: 0.5 }),
  formatted('h:mm A/P', 0.5, { date: 0.5 }),
  formatted('[h]:mm', 3.625, { date: 3.625 }),
  formatted('0.00', 1.5, 1.5),
  formatted('#,##0.00 "uur"', 139, 139),
  formatted('0" dagen"', 12, 12),
  formatted('General', 7, 7),
];

test.each(PAIRS.map((pair) => [pair.name, pair] as const))('%s', async (_, { parts, cells }) => {
  const [transitional, strict] = await Promise.all([
    readCells(file(parts, false)),
    readCells(file(parts, true)),
  ]);
  expect(transitional).toEqual(cells);
  expect(strict).toEqual(transitional);
});

test.each([
  ['a row that stands there twice', row(1, value('A1', 1)) + row(1, value('B1', 2))],
  ['a row after a later one', row(2, value('A2', 1)) + row(1, value('A1', 2))],
  ['a row numbered 0 before the first', row(0, '<c><v>1</v></c>') + row(1, value('A1', 2))],
])('%s is refused, with its number, and nothing is guessed', async (_, sheetData) => {
  for (const strict of [false, true])
    await expect(readCells(file({ sheetData }, strict))).rejects.toMatchObject({
      code: 'bad-reference',
      facts: { sheet: 'Blad1', row: '1' },
    });
});

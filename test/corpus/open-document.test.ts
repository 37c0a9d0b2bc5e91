import * as XLSX from '@e965/xlsx';
import { readOds } from 'hucre/ods';
import { checkWorkbook } from '../../src/check';
import { cleanDraft } from '../../src/meting/generate/draft';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { openWorkbook } from '../../src/workbook';
import { convertByLibreOffice, findLibreOffice } from '../support/libre-office';
import { longRun } from '../support/long';
import { goodCases } from './cases/good';
import { packageCases } from './cases/packages';
import { writerCases } from './cases/writers';
import type { GoodCase } from './support/case';
import { readCells, type SeenCell } from './support/cells';

type Cells = Readonly<Record<string, SeenCell>>;

/** Cases that LibreOffice opens and saves as .ods, with what it makes of them otherwise than it stands there. */
const rewritten: Readonly<Record<string, Cells | undefined>> = {
  'shared texts': { A1: 'markt', B1: ' overheid ', D1: 'markt' },
  'rich texts with phonetic guides': undefined,
  'inline texts, plain and rich': undefined,
  booleans: undefined,
  'error values': undefined,
  'formulas with their values': undefined,
  // It computes them.
  'formulas without values': { A1: 2, B1: 2, C1: 2, D1: '' },
  // The file keeps calendar days, so that it no longer matters what days are counted from.
  'the 1904 date system': { A1: { date: 45292 } },
  'custom date formats': undefined,
  'number formats that only look like dates': undefined,
  'merged cells': undefined,
  'empty cells with styles': undefined,
  'escaped control characters': undefined,
  'line ends in texts': undefined,
  'characters beyond the basic plane': undefined,
  'the longest text Excel holds': undefined,
  'rows hidden and grouped': undefined,
  'the last cell of the sheet': undefined,
  'the second sheet': undefined,
  'written by @e965/xlsx': undefined,
  'written by ExcelJS': undefined,
  'written by hucre': undefined,
  'texts that look like numbers': undefined,
  'amounts and percentages': undefined,
  'spaces that count and spaces that do not': undefined,
  'as many styles as Excel allows': undefined,
};

const all = new Map([...goodCases, ...packageCases, ...writerCases].map((each) => [each.name, each]));

interface Case extends GoodCase {
  readonly file: string;
}

const cases = Object.entries(rewritten).map(([name, cells], i): Case => {
  const original = all.get(name);
  if (original === undefined) throw new Error(`no case ${name}`);
  return { ...original, cells: cells ?? original.cells, file: `werkmap-${String(i)}` };
});

const meting = () => draftWorkbook(cleanDraft({ rows: 60, seed: 20260401 }));
const metingName = 'meting';
const command = longRun ? findLibreOffice() : null;
let made: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** What LibreOffice saved, by the name of the case: all in one run, as starting it takes longer than the work. */
async function saved(name: string): Promise<Uint8Array> {
  made ??= (async () => {
    const files: Record<string, Uint8Array> = { [`${metingName}.xlsx`]: await meting() };
    for (const { file, bytes } of cases) files[`${file}.xlsx`] = await bytes();
    return convertByLibreOffice(command ?? '', { files, to: 'ods' });
  })();
  const bytes = (await made).get(`${name}.ods`);
  if (bytes === undefined) throw new Error(`LibreOffice saved no ${name}.ods`);
  return bytes;
}

/** Cells as other libraries give them: dates are numbers, errors texts. */
function plain(cells: Cells): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([address, cell]) =>
      cell === null || cell === ''
        ? []
        : [[address, typeof cell === 'object' ? Object.values(cell)[0] : cell]],
    ),
  );
}

async function readByHucre(bytes: Uint8Array, sheet: number): Promise<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  ((await readOds(bytes)).sheets[sheet]?.rows ?? []).forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === '') return;
      cells[XLSX.utils.encode_cell({ r, c })] =
        value instanceof Date ? Math.round((value.getTime() / 86_400_000 + 25_569) * 1e6) / 1e6 : value;
    });
  });
  return cells;
}

const hucreDiffers: ReadonlyMap<string, string> = new Map([
  ['booleans', 'gives the number that LibreOffice wrote for them'],
  ['formulas with their values', 'gives the number that LibreOffice wrote for a boolean'],
  ['written by @e965/xlsx', 'gives the number that LibreOffice wrote for a boolean'],
  ['written by hucre', 'gives the number that LibreOffice wrote for a boolean'],
  ['written by ExcelJS', 'gives the date that LibreOffice wrote for a boolean'],
  ['custom date formats', 'leaves times as text'],
  ['rows hidden and grouped', 'leaves out rows in a group'],
  ['the last cell of the sheet', 'refuses it'],
]);

const withLibreOffice = command === null ? describe.skip : describe;

withLibreOffice('a workbook that LibreOffice saved as .ods', () => {
  it.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    async (_name, { cells, file, sheet = 0 }) => {
      expect(await readCells(await saved(file), `${file}.ods`, sheet)).toEqual(cells);
    },
  );

  it.each(cases.filter(({ name }) => !hucreDiffers.has(name)).map((each) => [each.name, each] as const))(
    '%s: the same as hucre gives',
    async (_name, { file, sheet = 0 }) => {
      const bytes = await saved(file);
      expect(plain(await readCells(bytes, `${file}.ods`, sheet))).toEqual(await readByHucre(bytes, sheet));
    },
  );

  it('is checked as the .xlsx that it was: the same findings, results and ledger', async () => {
    const check = async (bytes: Uint8Array) => {
      const source = await openWorkbook(new Blob([bytes as BlobPart]), 'meting');
      return checkWorkbook(source);
    };
    const before = await check(await meting());
    const after = await check(await saved(metingName));
    expect(after).toEqual(before);
    expect(after.result?.counted.rows).toBeGreaterThan(20);
  });
});

test('an .ods file that @e965/xlsx wrote gives its cells', async () => {
  const book = XLSX.utils.book_new();
  const rows = [
    ['naam', 'bsn', 'uren', 'waar'],
    ['Eén & co', '012345678', 25.5, true],
    [null, null, -0.125, false],
    [],
    ['  spaties  '],
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Meting');
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
  expect(await readCells(bytes, 'meting.ods')).toMatchObject({
    ...{ A1: 'naam', B1: 'bsn', C1: 'uren', D1: 'waar' },
    ...{ A2: 'Eén & co', B2: '012345678', C2: 25.5, D2: true, C3: -0.125, D3: false, A5: '  spaties  ' },
  });
});

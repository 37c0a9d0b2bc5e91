import * as XLSX from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { openWorkbook } from '../../src/workbook';
import { findLibreOffice } from '../support/libre-office';
import { longRun } from '../support/long';
import { badCases } from './cases/bad';
import { goodCases } from './cases/good';
import { hostileCases } from './cases/hostile';
import { libreOfficeCases } from './cases/libre-office';
import { otherFormatCases } from './cases/other-formats';
import { packageCases } from './cases/packages';
import { writerCases } from './cases/writers';
import type { GoodCase } from './support/case';
import { cellsOf, type SeenCell } from './support/cells';

async function read(
  bytes: Uint8Array,
  sheet: number,
  file = 'corpus.xlsx',
): Promise<Record<string, SeenCell>> {
  const source = await openWorkbook(new Blob([bytes as BlobPart]), file);
  const entry = source.sheets[sheet];
  if (entry === undefined) throw new Error('the sheet is not there');
  return cellsOf(await entry.open());
}

/** What libraries do not tell apart: dates from numbers, errors from texts, empty texts from blanks. */
function plain(cells: Readonly<Record<string, SeenCell>>): Record<string, string | number | boolean> {
  const result: Record<string, string | number | boolean> = {};
  for (const [address, cell] of Object.entries(cells)) {
    if (cell === null || cell === '') continue;
    result[address] = typeof cell === 'object' ? Object.values(cell)[0] : cell;
  }
  return result;
}

function readBySheetJs(bytes: Uint8Array, sheet: number): Record<string, unknown> {
  const book = XLSX.read(bytes, { type: 'array', cellFormula: false });
  const cells: Record<string, unknown> = {};
  for (const [address, cell] of Object.entries(book.Sheets[book.SheetNames[sheet] ?? ''] ?? {})) {
    if (address.startsWith('!')) continue;
    const { t, v, w } = cell as XLSX.CellObject;
    const value = t === 'e' ? w : v instanceof Date ? v.getTime() / 86_400_000 + 25_569 : v;
    if (value !== undefined && value !== '') cells[address] = value;
  }
  return cells;
}

async function readByHucre(bytes: Uint8Array, sheet: number): Promise<Record<string, unknown>> {
  const book = await readXlsx(bytes);
  const cells: Record<string, unknown> = {};
  const epoch = book.dateSystem === '1904' ? 24_107 : 25_569;
  (book.sheets[sheet]?.rows ?? []).forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === '') return;
      const serial =
        value instanceof Date ? Math.round((value.getTime() / 86_400_000 + epoch) * 1e6) / 1e6 : value;
      cells[XLSX.utils.encode_cell({ r, c })] = serial;
    });
  });
  return cells;
}

/** Whether a library gives other cells, or none. */
async function differs(
  ours: Readonly<Record<string, unknown>>,
  read: () => Record<string, unknown> | Promise<Record<string, unknown>>,
): Promise<boolean> {
  try {
    const theirs = await read();
    const addresses = [...Object.keys(ours), ...Object.keys(theirs)];
    return addresses.some((address) => ours[address] !== theirs[address]);
  } catch {
    return true;
  }
}

// SheetJS tells some sizes that it does not like on the console too.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

/** A case with its file, and what we read in it, each made once. */
function once({ bytes, sheet = 0, ...rest }: GoodCase) {
  let file: Promise<Uint8Array> | undefined;
  let cells: Promise<Record<string, SeenCell>> | undefined;
  const made = () => (file ??= Promise.resolve(bytes()));
  return { ...rest, sheet, made, ours: () => (cells ??= made().then((given) => read(given, sheet))) };
}

function describeGood(title: string, given: readonly GoodCase[]): void {
  const cases = given.map(once);
  const named = (some: typeof cases) => some.map((each) => [each.name, each] as const);
  describe(title, () => {
    it.each(named(cases))('%s', async (_name, { ours, cells }) => {
      expect(await ours()).toEqual(cells);
    });

    it.each(named(cases.filter((each) => each.sheetjsDiffers === undefined)))(
      '%s: the same as @e965/xlsx gives',
      async (_name, { made, ours, sheet }) => {
        expect(plain(await ours())).toEqual(readBySheetJs(await made(), sheet));
      },
    );

    it.each(named(cases.filter((each) => each.hucreDiffers === undefined)))(
      '%s: the same as hucre gives',
      async (_name, { made, ours, sheet }) => {
        expect(plain(await ours())).toEqual(await readByHucre(await made(), sheet));
      },
    );

    const differing = cases.filter(
      ({ sheetjsDiffers, hucreDiffers }) => sheetjsDiffers !== undefined || hucreDiffers !== undefined,
    );
    if (differing.length === 0) return;
    it.each(named(differing))(
      '%s: read otherwise by the library of which that is said',
      async (_name, { made, ours, sheet, sheetjsDiffers, hucreDiffers }) => {
        const [file, cells] = [await made(), plain(await ours())];
        if (sheetjsDiffers !== undefined)
          expect(await differs(cells, () => readBySheetJs(file, sheet))).toBe(true);
        if (hucreDiffers !== undefined)
          expect(await differs(cells, () => readByHucre(file, sheet))).toBe(true);
      },
    );
  });
}

describeGood('a well-formed workbook', goodCases);
describeGood('a workbook in an unusual package', packageCases);
describeGood('a workbook as another program writes it', writerCases);

const soffice = longRun ? findLibreOffice() : null;
if (soffice !== null) describeGood('a workbook written by LibreOffice', libreOfficeCases(soffice));
else {
  console.warn('LibreOffice is not installed: no workbooks written by it were read.');
  describe('a workbook written by LibreOffice', () => {
    it.skip('LibreOffice is not installed', () => undefined);
  });
}

const refused = [...badCases, ...hostileCases, ...otherFormatCases];

describe('a damaged or dangerous workbook, or another kind of file', () => {
  it.each(refused.map((each) => [each.name, each] as const))(
    '%s',
    async (_name, { bytes, error, file, facts = {}, sheet = 0 }) => {
      await expect(read(await bytes(), sheet, file)).rejects.toMatchObject({
        name: 'WorkbookError',
        code: error,
        facts,
      });
    },
  );
});

test('the corpus has at least 60 workbooks made everywhere, each with a name of its own', () => {
  const names = [...goodCases, ...packageCases, ...writerCases, ...refused].map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(goodCases.length).toBeGreaterThanOrEqual(30);
  expect(badCases.length).toBeGreaterThanOrEqual(30);
  expect(new Set(names).size).toBe(names.length);
});

import type ExcelJS from 'exceljs';
import { cleanDraft } from '../../src/meting/generate/draft';
import type { ColumnId } from '../../src/meting/form/columns';
import { SHEETS, TEMPLATES } from '../../src/meting/form/templates';
import { filled } from '../templates/fill';
import { letters, repairAll, type Mistake } from './workbook';

const ROWS = 60;
const SEED = 41;
const columns = TEMPLATES.schoolbestuur.columns;
const draft = cleanDraft({ rows: ROWS, seed: SEED, columns });

const at = (id: ColumnId) => columns.indexOf(id) + 1;
const cellIn = (row: number, id: ColumnId) => `${SHEETS.meting}!${letters(at(id))}${String(row)}`;
const sheetOf = (book: ExcelJS.Workbook, name: string) => {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const taken = new Set<number>();

/** The next row that no other mistake is in and that fits. */
function rowWhere(fits: (record: number) => boolean = (record) => isFormal(record)): number {
  for (let record = 0; record < draft.records; record++) {
    if (taken.has(record) || !fits(record)) continue;
    taken.add(record);
    return record + 2;
  }
  throw new Error('no row fits');
}

const isFormal = (record: number) =>
  draft.get(record, 'vorm') === 'formeel' &&
  draft.get(record, 'cdAard') === 1 &&
  draft.get(record, 'tijdvakType') === 'MND' &&
  draft.get(record, 'sector') === 'markt';
const isLent = (record: number) => draft.get(record, 'vorm') === 'inleen';

type Value = ExcelJS.CellValue;

/** A wrong value in one cell of a row, put right again by what stood there. */
function wrongCell(
  name: string,
  id: ColumnId,
  value: Value,
  rule: string,
  says: Mistake['says'],
  { row = rowWhere(), cell = id }: { readonly row?: number; readonly cell?: ColumnId } = {},
): Mistake {
  const put = (book: ExcelJS.Workbook, what: Value) => {
    sheetOf(book, SHEETS.meting).getCell(row, at(id)).value = what;
  };
  return {
    name,
    rule,
    cell: cellIn(row, cell),
    says,
    make: (book) => {
      put(book, value);
    },
    repair: (book) => {
      put(book, draft.get(row - 2, id) as Value);
    },
  };
}

/** A row too many below the others, as a changed copy of another. */
function extraRow(
  name: string,
  place: number,
  changes: Partial<Record<ColumnId, Value>>,
  rule: string,
  id: ColumnId,
  says: Mistake['says'],
): Mistake {
  const from = rowWhere();
  const row = ROWS + 2 + place;
  return {
    name,
    rule,
    cell: cellIn(row, id),
    says: [...says, String(from)],
    make: (book) => {
      const sheet = sheetOf(book, SHEETS.meting);
      columns.forEach((each, i) => {
        sheet.getCell(row, i + 1).value = changes[each] ?? (draft.get(from - 2, each) as Value);
      });
    },
    repair: (book) => {
      const sheet = sheetOf(book, SHEETS.meting);
      columns.forEach((_, i) => (sheet.getCell(row, i + 1).value = null));
    },
  };
}

function wrongHeading(
  name: string,
  id: ColumnId,
  heading: string,
  mistake: Pick<Mistake, 'rule' | 'cell' | 'says'>,
): Mistake {
  const put = (book: ExcelJS.Workbook, text: string) => {
    sheetOf(book, SHEETS.meting).getCell(1, at(id)).value = text;
  };
  return {
    name,
    ...mistake,
    make: (book) => {
      put(book, heading);
    },
    repair: (book) => {
      put(book, { verloondeUren: 'Verloonde uren', lhnr: 'Loonheffingennummer' }[id as 'lhnr']);
    },
  };
}

function wrongForm(
  name: string,
  sheet: string,
  [row, column]: readonly [number, number],
  wrong: (right: Value) => Value,
  rule: string,
  says: Mistake['says'],
  told = `${letters(column)}${String(row)}`,
): Mistake {
  let right: Value = null;
  return {
    name,
    rule,
    cell: `${sheet}!${told}`,
    says,
    make: (book) => {
      const cell = sheetOf(book, sheet).getCell(row, column);
      right = cell.value;
      cell.value = wrong(right);
    },
    repair: (book) => {
      sheetOf(book, sheet).getCell(row, column).value = right;
    },
  };
}

const noted = ROWS + 6;

/** What people do who fill in such a workbook for the first time. */
const MISTAKES: readonly Mistake[] = [
  wrongCell('a wrong digit in a BSN', 'bsn', '013246794', 'B01', ['elfproef', 'salarisadministratie']),
  wrongCell('hours with decimals and a unit', 'verloondeUren', '32,5 uur', 'B06', ['32,5', 'hele getal']),
  wrongCell('a day that does not exist', 'datRegistratie', '31-02-2014', 'S03', [
    '31-02-2014',
    'dag-maand-jaar',
  ]),
  wrongCell('negative hours', 'verloondeUren', -104, 'B05', ['-104', 'na alle correcties']),
  wrongCell('a code that does not exist', 'cdAard', 99, 'B11', ['99', 'loonaangifte']),
  wrongCell('a benefit as ground', 'grond', 'WIA', 'B20', ['WIA', 'letter']),
  wrongCell('the sector of the supplier', 'sector', 'overheid', 'B25', ['overheid', 'markt', 'inlener'], {
    row: rowWhere((record) => isLent(record) && draft.get(record, 'sectorInlener') === 'markt'),
  }),
  wrongCell('no sector of the inlener', 'sectorInlener', null, 'B25', ['geen sector van de inlener'], {
    row: rowWhere(isLent),
  }),
  wrongCell('hours of the year', 'verloondeUren', 1390, 'B07', ['744', 'alleen de verloonde uren']),
  wrongCell('hours of one week', 'verloondeUren', 32, 'B08', ['één week', 'hele tijdvak'], {
    row: rowWhere((record) => isFormal(record) && draft.get(record, 'contracturenPW') === 32),
  }),
  wrongCell('a payroll number with one digit lost', 'lhnr', '272296193L1', 'B03', [
    '272296193L1',
    '2 cijfers',
  ]),
  wrongCell(
    'an overheidssector that is misspelt',
    'overheidssector',
    'Politei',
    'B31',
    ['W14', 'lijst van overheidssectoren'],
    {
      row: rowWhere((record) => draft.get(record, 'sector') === 'overheid'),
    },
  ),
  wrongCell('the month before', 'tijdvak', '2024-11', 'S16', ['2024-11', '01-12-2024']),
  wrongCell('the year before', 'jaar', 2023, 'S16', ['2023', '31-12-2024']),
  wrongCell('an end before the beginning', 'datEindTv', 45_626, 'B09', ['30-11-2024', 'einddatum'], {
    cell: 'datEindTv',
  }),
  wrongCell('no BSN', 'bsn', null, 'S02', ['BSN', 'salarisadministratie']),
  wrongCell('registered after the period', 'datRegistratie', 45_670, 'B22', [
    '13-01-2025',
    'werkgeversportaal',
  ]),
  wrongCell('inleen for an employee', 'vorm', 'inleen', 'B12', ['formeel', 'code']),
  wrongCell('a region with a typing mistake', 'regio', 'Rijnmont', 'S22', ['Bedoelt u Rijnmond', 'Verander']),
  wrongCell('a broken formula', 'verloondeUren', { error: '#REF!' } as Value, 'S04', ['#VERW!', 'formule']),
  wrongCell('a word for a number', 'contracturenPW', 'nvt', 'S03', ['nvt', 'leeg']),
  wrongCell('a value of one’s own', 'onbepaaldeTijd', 'misschien', 'S15', ['ja, nee', 'leeg']),
  wrongCell('another word for the sector', 'sector', 'onderwijs', 'S15', ['markt, overheid', 'onderwijs']),
  wrongCell('a day typed as text', 'datRegistratie', '15 maart 2019', 'S09', [
    'als datum gelezen',
    'als datum gelezen',
  ]),
  extraRow('the same row twice', 0, {}, 'B04', 'bsn', ['Verwijder een van de twee rijen']),
  extraRow(
    'a month and four weeks of one job',
    1,
    { tijdvak: '2024-P13', tijdvakType: '4WK', datAanvTv: 45_628 },
    'S17',
    'datAanvTv',
    ['02-12-2024', 'loonaangifte'],
  ),
  wrongHeading('a heading of one’s own', 'verloondeUren', 'Aantal stuks', {
    rule: 'S01',
    cell: 'Meting!A1',
    says: ['Verloonde uren', 'Aantal stuks', 'E (', 'Verander die kop'],
  }),
  wrongHeading('a heading that is misspelt', 'lhnr', 'Loonheffing nr', {
    rule: 'S08',
    cell: cellIn(1, 'lhnr'),
    says: ['Loonheffing nr', 'verander de kop in "Loonheffingennummer"'],
  }),
  wrongForm('no year in the Opgave', SHEETS.opgave, [4, 2], () => null, 'S18', ['Jaar', 'B4']),
  wrongForm('a total that is ten too high', SHEETS.tabel1, [6, 4], (right) => Number(right) + 10, 'T01', [
    'formeel en inleen samen zijn',
    'Verbeter het getal dat afwijkt',
  ]),
  {
    name: 'a BSN in a remark',
    rule: 'P01',
    cell: `${SHEETS.meting}!${letters(columns.length + 1)}2`,
    says: ['Haal dit BSN weg'],
    make: (book) => {
      sheetOf(book, SHEETS.meting).getCell(1, columns.length + 1).value = 'Opmerking';
      sheetOf(book, SHEETS.meting).getCell(2, columns.length + 1).value = 'was 111222333, zie dossier';
    },
    repair: (book) => {
      sheetOf(book, SHEETS.meting).getCell(2, columns.length + 1).value = null;
    },
  },
];

test(`a school board mends ${MISTAKES.length} different mistakes by the messages alone`, async () => {
  const fill = (book: ExcelJS.Workbook) => {
    filled('schoolbestuur', ROWS, SEED)(book);
    // A row of totals is no mistake: it is left out, and that is said.
    sheetOf(book, SHEETS.meting).getCell(noted, 1).value = 'Totaal';
    sheetOf(book, SHEETS.meting).getCell(noted, at('verloondeUren')).value = 6200;
  };
  const { rounds, repaired } = await repairAll('schoolbestuur', fill, MISTAKES);
  const missed = MISTAKES.filter((mistake) => !repaired.has(mistake)).map(({ name }) => name);
  expect(missed).toEqual([]);
  // What waits for a missing column or for the rows shows once those are mended; nobody is sent round more often.
  expect(rounds.length).toBeLessThanOrEqual(4);
  const last = rounds.at(-1)?.result;
  expect(last?.counts).toEqual({ fout: 0, waarschuwing: 0, info: 0, explained: 0 });
  expect(last?.result?.counted.rows).toBe(ROWS);
  expect(last?.notRead).toContainEqual({
    code: 'totals-rows',
    sheet: SHEETS.meting,
    ranges: [`${String(noted)}:${String(noted)}`],
    facts: { aantal: 1 },
  });
}, 120_000);

const TABLE = SHEETS.tabel1;
const NATIONAL: readonly Mistake[] = [
  wrongForm('a sum that is off', TABLE, [6, 2], () => 77_200, 'T01', ['77.143', '77.200']),
  wrongForm('an empty cell', TABLE, [5, 3], () => null, 'T16', ['C5', 'Vul dan 0 in']),
  wrongForm('a word in the table', TABLE, [4, 4], () => 'n.n.b.', 'S19', ['n.n.b.', 'Vul het getal in']),
  wrongForm(
    'a key of more than everything',
    TABLE,
    [15, 2],
    () => 0.765,
    'T07',
    ['76,5', '103', 'onderzoek'],
    'B16',
  ),
  wrongForm('the target of another year', TABLE, [7, 4], () => 125_000, 'T13', ['125.000', '115.000']),
  wrongForm('another nulmeting', TABLE, [11, 2], () => 75_000, 'T06', ['75.000', '75.179']),
];

test(`a national table with ${NATIONAL.length} mistakes is mended by the messages alone`, async () => {
  // What a right table of 2024 is told: its rounding differences, an increase below zero, a target not met.
  const information = new Set(['T04', 'T11', 'T14']);
  const { rounds, repaired } = await repairAll(
    'landelijk',
    filled('landelijk', 40, 3),
    NATIONAL,
    ({ rule }) => information.has(rule),
  );
  expect(NATIONAL.filter((mistake) => !repaired.has(mistake)).map(({ name }) => name)).toEqual([]);
  expect(rounds.length).toBeLessThanOrEqual(4);
  expect(rounds.at(-1)?.result.counts).toMatchObject({ fout: 0, waarschuwing: 0 });
}, 120_000);

import type { RangeRef, RangeWrite, WriteCell } from '../../host/host';
import { TEMPLATES } from '../../meting/form/templates';
import { columnById, type ColumnId } from '../../meting/form/columns';
import { dayOfIso } from '../../meting/form/days';
import type { Cell } from '../../workbook/table';
import { NoHost } from '../host/no-host';
import { changedCells, readOpenMeting, removePerson, rowOf, writePerson, writeSector } from './open-meting';
import { draftOf, organisationCells, personCells } from './person-cells';
import {
  LENT_ELSEWHERE,
  monthDays,
  newPerson,
  problemOf,
  type PersonDraft,
  type PersonProblem,
} from './person-draft';

const person: PersonDraft = {
  ...newPerson(2025, 12),
  aard: '1',
  bsn: '123456782',
  registered: 'J',
  from: '2020-01-01',
  hours: '110,5',
  permanent: 'J',
};
const say = { yes: 'ja', no: 'nee' };

/** A sheet with these headings, and cells under them. */
class SheetHost extends NoHost {
  readonly rows: Cell[][];
  constructor(headings: readonly string[], rows: readonly (readonly Cell[])[] = []) {
    super();
    this.rows = [[...headings], ...rows.map((row) => [...row])];
  }
  override usedRange = ((sheet: string) =>
    Promise.resolve({
      sheet,
      row: 1,
      column: 1,
      rows: this.rows.length,
      columns: Math.max(...this.rows.map((row) => row.length)),
    })) as never;
  override readRange = (({ row, column, rows, columns }: RangeRef) =>
    Promise.resolve(
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_unused, c) => this.rows[row - 1 + r]?.[column - 1 + c] ?? null),
      ),
    )) as never;
  override writeRanges = ((_sheet: string, writes: readonly RangeWrite[]) => {
    for (const { row, column, values } of writes) {
      const cells = (this.rows[row - 1] ??= []);
      values[0]?.forEach((value, c) => {
        cells[column - 1 + c] = value as Cell;
      });
    }
    return Promise.resolve();
  }) as never;
}

const headings = TEMPLATES.schoolbestuur.columns.map((id) => columnById(id).nl);
const place = (id: ColumnId) => TEMPLATES.schoolbestuur.columns.indexOf(id);
const at = { sheet: 'Meting', headerRow: 1 };

test('answers become the cells of a row, and the row gives the same answers', () => {
  const cells = personCells(person, say);
  expect(Object.fromEntries(cells)).toMatchObject({
    bsn: '123456782',
    inRegister: 'ja',
    datRegistratie: dayOfIso('2020-01-01'),
    datEindRegistratie: null,
    verloondeUren: 110.5,
    vorm: 'formeel',
    cdAard: 1,
    sectorUitlener: null,
    onbepaaldeTijd: 'J',
    datAanvTv: dayOfIso('2025-12-01'),
    datEindTv: dayOfIso('2025-12-31'),
    jaar: 2025,
    tijdvak: '2025-12',
    tijdvakType: 'MND',
  });
  expect(draftOf(cells as ReadonlyMap<ColumnId, WriteCell & Cell>)).toEqual(person);
});

test('somebody who is lent has a supplier, and may have no BSN', () => {
  const lent: PersonDraft = { ...person, aard: '11', supplierSector: 'markt', bsn: '' };
  expect(problemOf('bsn', lent)).toBeNull();
  expect(Object.fromEntries(personCells(lent, say))).toMatchObject({
    bsn: null,
    vorm: 'inleen',
    sectorUitlener: 'markt',
    cdAard: 11,
  });
  expect(draftOf(personCells(lent, say) as ReadonlyMap<ColumnId, WriteCell & Cell>)).toEqual(lent);
});

test.each<readonly [Parameters<typeof problemOf>[0], Partial<PersonDraft>, PersonProblem]>([
  ['work', { aard: '' }, 'work-missing'],
  ['work', { aard: '22' }, 'supplier-missing'],
  ['bsn', { bsn: '' }, 'bsn-missing'],
  ['bsn', { bsn: '123456789' }, 'bsn-wrong'],
  ['bsn', { bsn: 'Jansen' }, 'bsn-wrong'],
  ['register', { registered: '' }, 'register-missing'],
  ['register', { from: '2020-01-01', until: '2019-01-01' }, 'register-reversed'],
  ['register', { from: '0202-01-01' }, 'register-no-day'],
  ['month', { first: '0202-12-01', last: '2025-12-31' }, 'month-missing'],
  ['hours', { hours: '' }, 'hours-wrong'],
  ['hours', { hours: '-1' }, 'hours-wrong'],
  ['hours', { hours: '50%' }, 'hours-wrong'],
  ['hours', { hours: '800' }, 'hours-wrong'],
  ['month', { first: '' }, 'month-missing'],
])('%s: %j is asked again', (step, change, problem) => {
  expect(problemOf(step, { ...person, ...change })).toBe(problem);
  expect(problemOf(step, person)).toBeNull();
});

test('who is seconded by an ordinary employer gets no row here', () => {
  expect(problemOf('work', { ...person, aard: LENT_ELSEWHERE })).toBe('work-elsewhere');
});

test('a workbook without a sector says where it is filled in, until it is', async () => {
  const opgave: Cell[][] = [
    ['Opgave'],
    ['Organisatie', 'De Linde'],
    ['Sector', null],
    ['Overheidssector', null],
  ];
  const sheet = new SheetHost(headings);
  const readMeting = sheet.readRange as unknown as (range: RangeRef) => Promise<Cell[][]>;
  const host = Object.assign(new SheetHost(headings), {
    usedRange: (name: string) =>
      Promise.resolve({ sheet: name, row: 1, column: 1, rows: opgave.length, columns: headings.length }),
    readRange: (range: RangeRef) =>
      range.sheet === 'Opgave'
        ? Promise.resolve(opgave.map(([label = null, value = null]) => [label, value]))
        : readMeting(range),
    writeRanges: (_sheet: string, writes: readonly RangeWrite[]) => {
      for (const { row, column, values } of writes)
        (opgave[row - 1] as Cell[])[column - 1] = values[0]?.[0] as Cell;
      return Promise.resolve();
    },
  }) as unknown as SheetHost;
  const { noSector } = await readOpenMeting(host, at);
  expect(noSector).toMatchObject({ sheet: 'Opgave', sector: 3, overheidssector: 4 });
  if (noSector) await writeSector(host, noSector, { sector: 'overheid', overheidssector: 'po' });
  expect(opgave.slice(2)).toEqual([
    ['Sector', 'overheid'],
    ['Overheidssector', 'po'],
  ]);
  expect((await readOpenMeting(host, at)).noSector).toBeNull();
});

test('the last day of a month is its own', () => {
  expect(monthDays(2024, 2)).toEqual({ first: '2024-02-01', last: '2024-02-29' });
});

test('somebody goes into the first row below the others', async () => {
  const row = headings.map(() => null) as Cell[];
  row[place('bsn')] = 111222333;
  row[place('datAanvTv')] = dayOfIso('2025-12-01');
  // Row 2 is empty, as in a sheet in which one was taken away.
  const host = new SheetHost(headings, [[null], row]);
  const meting = await readOpenMeting(host, at);
  expect(meting.people.map((each) => each.row)).toEqual([3]);
  expect(meting.nextRow).toBe(4);
  expect(rowOf(meting, 111222333, dayOfIso('2025-12-01'))).toBe(3);
  expect(rowOf(meting, 111222333, dayOfIso('2024-12-01'))).toBeNull();
  expect(await writePerson(host, meting, meting.nextRow, personCells(person, say))).toEqual([]);
  expect(host.rows[3]?.[place('bsn')]).toBe('123456782');
  expect(host.rows[3]?.[place('verloondeUren')]).toBe(110.5);
});

test('who is taken out leaves nothing in the row, also where the meting has no column for it', async () => {
  const host = new SheetHost(
    ['BSN', 'Verloonde uren', 'Opmerking'],
    [
      ['123456782', 100, 'eigen tekst'],
      ['111222333', 50, null],
    ],
  );
  await removePerson(host, await readOpenMeting(host, at), 2);
  const { people } = await readOpenMeting(host, at);
  expect(people.map(({ row }) => row)).toEqual([3]);
  expect(host.rows[1]).toEqual([null, null, null]);
});

test('what a sheet has no column for is said, and a change touches only what changed', async () => {
  const host = new SheetHost(
    ['BSN', 'Verloonde uren', 'Opmerking', 'In doelgroepregister'],
    [['123456782', 100, 'eigen tekst', 'ja']],
  );
  const meting = await readOpenMeting(host, at);
  const [known] = meting.people;
  const before = draftOf(known?.cells ?? new Map());
  const after = { ...before, hours: '120', aard: '1' };
  const changed = changedCells(personCells(before, meting), personCells(after, meting));
  expect([...changed.keys()]).toEqual(['verloondeUren', 'cdAard']);
  expect(await writePerson(host, meting, 2, changed)).toEqual(['cdAard']);
  expect(host.rows[1]).toEqual(['123456782', 120, 'eigen tekst', 'ja']);
});

test('what all others say of the organisation holds for who is added, and nothing that they differ in', () => {
  const other = (form: string, sector: string, region: string) =>
    new Map<ColumnId, Cell>([
      ['vorm', form],
      ['sector', sector],
      ['overheidssector', 'po'],
      ['regio', region],
    ]);
  const cells = personCells(person, say);
  const rows = [
    other('Formeel', 'overheid', 'Twente'),
    other('formeel', 'overheid', 'Zwolle'),
    other('inleen', 'markt', 'Twente'),
  ];
  expect([...organisationCells(rows, cells)]).toEqual([
    ['sector', 'overheid'],
    ['overheidssector', 'po'],
  ]);
  expect([...organisationCells([], cells)]).toEqual([]);
});

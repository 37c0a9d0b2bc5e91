import { columnById, type ColumnId } from '../form/columns';
import { codeIndex, type ColumnData, type MetingSheet, type Values } from '../form/records';
import { outOfStep, type OutOfStep } from './out-of-step';

type Cell = string | number | null;

const MONTH = 1331 / 12;
const NORMS = Float64Array.from([NaN, MONTH, 102, 1331 / 2, 1331]);

function columnOf(id: ColumnId, cells: readonly Cell[], index: number): ColumnData {
  const column = columnById(id);
  const dictionary = ['', ...new Set(cells.filter((each) => typeof each === 'string'))];
  const valueOf = (cell: Cell): number => {
    if (cell === null || cell === '!') return column.type === 'number' || column.type === 'integer' ? NaN : 0;
    if (typeof cell === 'number') return column.codes ? codeIndex(column, String(cell)) : cell;
    return column.codes ? codeIndex(column, cell) : dictionary.indexOf(cell);
  };
  const values: Values = Float64Array.from(cells, valueOf);
  const problems = new Map(
    cells.flatMap((cell, i) =>
      cell === '!' ? [[i, { problem: 'unreadable' as const, text: '!' }] as const] : [],
    ),
  );
  return {
    column,
    index,
    heading: column.nl,
    values: column.type === 'number' || column.type === 'integer' ? values : Int32Array.from(values),
    dictionary,
    problems,
    doubts: null,
    suspicion: null,
    converted: new Uint32Array(),
    spoilt: new Map(),
  };
}

function sheetOf(cells: Partial<Record<ColumnId, readonly Cell[]>>): MetingSheet {
  const ids = Object.keys(cells) as ColumnId[];
  const count = cells[ids[0] as ColumnId]?.length ?? 0;
  return {
    sheet: 'Meting',
    headerRow: 1,
    count,
    rows: Uint32Array.from({ length: count }, (_, i) => i + 2),
    columns: new Map(ids.map((id, i) => [id, columnOf(id, cells[id] ?? [], i + 1)])),
  };
}

const found = (cells: Partial<Record<ColumnId, readonly Cell[]>>): OutOfStep | null =>
  outOfStep(sheetOf(cells), NORMS);

const HOURS = [139, 96, 111, 87, 122, 70, 104, 131, 55, 63];
const COUNT = HOURS.length;
const jobsOf = (hours: readonly Cell[], norm = MONTH) =>
  hours.map((each) => (each === null ? null : Math.round((Number(each) / norm) * 10_000) / 10_000));
const months = Array<string>(COUNT).fill('MND');
const inserted = <T>(cells: readonly T[], at: number, n = 1): (T | null)[] => [
  ...cells.slice(0, at),
  ...Array<null>(n).fill(null),
  ...cells.slice(at, cells.length - n),
];
const removed = <T>(cells: readonly T[], at: number, n = 1): (T | null)[] => [
  ...cells.slice(0, at),
  ...cells.slice(at + n),
  ...Array<null>(n).fill(null),
];
/** Cells below the last row: all empty. */
const below = (cells: readonly Cell[], n = 1): Cell[] => [...cells, ...Array<null>(n).fill(null)];
const pushed = (cells: readonly Cell[], at: number, n = 1): Cell[] => [
  ...cells.slice(0, at),
  ...Array<null>(n).fill(null),
  ...cells.slice(at),
];

describe('hours and jobs', () => {
  const jobs = jobsOf(HOURS);
  const rows = (verloondeUren: readonly Cell[], banen: readonly Cell[] = jobs, tijdvakType = months) =>
    found({ verloondeUren, banen, tijdvakType });

  test('that agree are in step', () => {
    expect(rows(HOURS)).toBeNull();
  });

  test.each([1, 2, 5])('%d cells inserted into the hours', (by) => {
    expect(rows(inserted(HOURS, 3, by))).toEqual({
      kind: 'inserted',
      columns: ['verloondeUren'],
      from: 3,
      to: COUNT - 1,
      shownFrom: 3,
      by,
    });
  });

  test('more cells than someone inserts by accident are just empty', () => {
    const many = [...HOURS, ...HOURS.map((each) => each + 1)];
    expect(
      found({
        verloondeUren: inserted(many, 3, 6),
        banen: jobsOf(many),
        tijdvakType: [...months, ...months],
      }),
    ).toBeNull();
  });

  test.each([1, 2, 5])('%d cells removed from the hours, as far as rows tell', (by) => {
    expect(rows(removed(HOURS, 2, by))).toEqual({
      kind: 'removed',
      columns: ['verloondeUren'],
      // The cell that is gone may have been one of a row above that fits either way.
      from: Math.max(0, 2 - by),
      to: COUNT - 1,
      shownFrom: 2,
      by,
    });
  });

  test('a cell removed from the jobs, and one inserted', () => {
    expect(rows(HOURS, removed(jobs, 4))).toMatchObject({
      kind: 'removed',
      columns: ['banen'],
      shownFrom: 4,
    });
    expect(rows(HOURS, inserted(jobs, 4))).toMatchObject({ kind: 'inserted', columns: ['banen'], from: 4 });
  });

  test('a cell that could not be read is not empty', () => {
    expect(rows([...removed(HOURS, 2).slice(0, -1), '!'])).toBeNull();
  });

  test('a second empty cell elsewhere, or one row that differs, is no column that moved', () => {
    const twice = inserted(HOURS, 3);
    twice[COUNT - 1] = null;
    expect(rows(twice)).toBeNull();
    expect(rows([...HOURS.slice(0, -1), null], [...jobs.slice(0, 4), 0.2, ...jobs.slice(5)])).toBeNull();
  });

  test('a slip beside it hides no column that moved, where more rows than three are right once moved back', () => {
    const cells = inserted(HOURS, 3);
    cells[7] = 12;
    expect(rows(cells)).toMatchObject({ kind: 'inserted', from: 3 });
    cells[5] = 13;
    cells[6] = 14;
    expect(rows(cells)).toBeNull();
    const up = removed(HOURS, 3);
    up[1] = 12;
    expect(rows(up)).toMatchObject({ kind: 'removed', shownFrom: 3 });
    up[7] = 12;
    expect(rows(up)).toMatchObject({ kind: 'removed', shownFrom: 3 });
    up[5] = 13;
    up[6] = 14;
    expect(rows(up)).toBeNull();
  });

  test('two slips leave four rows that are right once moved back, three leave too few', () => {
    const cells = inserted(HOURS, 3);
    [cells[6], cells[7]] = [12, 13];
    expect(rows(cells)).toMatchObject({ kind: 'inserted', from: 3 });
  });

  test.each([
    [17, 'inserted'],
    [16, undefined],
  ] as const)(
    'of %d rows one that is right as it stands and wrong once moved back is one too many, or not',
    (n, kind) => {
      const many = Array.from({ length: n }, (_, i) => 40 + 3 * i);
      const cells = inserted(many, 3);
      // Two cells under each other were put right by hand.
      [cells[6], cells[7]] = [many[6] ?? null, many[7] ?? null];
      const kinds = many.map(() => 'MND');
      expect(found({ verloondeUren: cells, banen: jobsOf(many), tijdvakType: kinds })?.kind).toBe(kind);
    },
  );

  test('more rows that contradict themselves further up than are tried do not hide where it began', () => {
    const many = Array.from({ length: 80 }, (_, i) => 40 + 2 * i);
    const jobs80 = jobsOf(many).map((each, i) => (i < 35 ? Number(each) + 0.5 : each));
    expect(
      found({ verloondeUren: removed(many, 50), banen: jobs80, tijdvakType: many.map(() => 'MND') }),
    ).toMatchObject({ kind: 'removed', shownFrom: 50 });
  });

  test.each([
    [3, 2, 'removed'],
    [4, 2, 'removed'],
    // Two rows that contradict themselves prove nothing of a row of which hardly anything is filled.
    [3, 7, 'removed'],
    [4, 7, undefined],
  ] as const)(
    'hours and %d columns more that are empty in the last row, from row %d on, are columns that moved, or the rest of that row',
    (more, from, kind) => {
      const ids = (['bsn', 'numIv', 'datAanvTv', 'datEindTv'] as const).slice(0, more);
      const others = Object.fromEntries(ids.map((id) => [id, removed(HOURS, from)]));
      const told = found({
        verloondeUren: removed(HOURS, from),
        ...others,
        banen: jobs,
        tijdvakType: months,
      });
      expect(told?.kind).toBe(kind);
      if (told) expect(told.columns).toEqual(['verloondeUren', ...ids]);
    },
  );

  test('rows that are right as they stand and would not be once moved back say that nothing moved', () => {
    const many = [...HOURS, ...HOURS.map((each) => each + 1)];
    const kinds = [...months, ...months];
    // Five rows hold the hours of the row below, and six after them their own.
    const some = many.map((each, i) => (i > 3 && i < 10 ? (many[i + 1] ?? 0) : each));
    const cells = [...some.slice(0, -1), null];
    expect(found({ verloondeUren: cells, banen: jobsOf(many), tijdvakType: kinds })).toBeNull();
  });

  test('of what was removed the rows above may hold others too, as far as nothing tells', () => {
    const forms = [
      'formeel',
      'formeel',
      'formeel',
      'formeel',
      'inleen',
      'inleen',
      'formeel',
      'inleen',
      'formeel',
    ];
    const codes = [1, 1, 18, 1, 11, 11, 1, 11, 1];
    // The second code is gone: 1 and 18 are both codes of a formal relation.
    expect(found({ vorm: forms, cdAard: removed(codes, 1) })).toMatchObject({
      kind: 'removed',
      columns: ['cdAard'],
      from: 0,
      shownFrom: 3,
    });
    // A form further up would contradict its code if it had another one's.
    const changed = forms.map((each, i) => (i === 1 ? 'inleen' : each));
    const own = codes.map((each, i) => (i === 1 ? 11 : each));
    expect(found({ vorm: changed, cdAard: removed(own, 3) })).toMatchObject({ from: 2, shownFrom: 3 });
  });

  test('an optional column that is empty in the same rows stays where it is', () => {
    const regio = [...months.slice(1), null];
    expect(
      found({ verloondeUren: removed(HOURS, 2), banen: jobs, tijdvakType: months, regio }),
    ).toMatchObject({ columns: ['verloondeUren'] });
    const bsn = HOURS.map((_, i) => 111_222_333 + i);
    expect(
      found({
        verloondeUren: removed(HOURS, 2),
        bsn: removed(bsn, 2),
        banen: jobs,
        tijdvakType: months,
        sector: months.map(() => 'markt'),
      }),
    ).toMatchObject({ columns: ['verloondeUren', 'bsn'] });
  });

  test('hours sorted apart, of which some are missing', () => {
    const missing = HOURS.map((each, i) => (i === 4 ? null : each));
    const up = [...HOURS.filter((_, i) => i !== 4).sort((a, b) => a - b), null];
    expect(rows(up, jobsOf(missing))).toMatchObject({ kind: 'reordered', columns: ['verloondeUren'] });
    expect(rows([...up.slice(0, -2), 140, null], jobsOf(missing))).toBeNull();
    expect(rows([...up.slice(0, -2), null, null], jobsOf(missing))).toBeNull();
  });

  test('nothing is said of a year without a norm', () => {
    expect(
      outOfStep(
        sheetOf({ verloondeUren: inserted(HOURS, 3), banen: jobs, tijdvakType: months }),
        new Float64Array(),
      ),
    ).toBeNull();
  });

  test('of a column without its counterpart nothing is said', () => {
    expect(found({ verloondeUren: inserted(HOURS, 3), tijdvakType: months })).toBeNull();
    expect(found({ verloondeUren: inserted(HOURS, 3), banen: jobs })).toBeNull();
  });

  test('a gap that explains nothing does not hide another one', () => {
    const regio = [
      'Twente',
      'Twente',
      'Zeeland',
      'Zeeland',
      null,
      'Twente',
      'Zeeland',
      ...Array<string>(3).fill('Drenthe'),
    ];
    expect(
      found({ regio, verloondeUren: inserted(HOURS, 3), banen: jobs, tijdvakType: months }),
    ).toMatchObject({ kind: 'inserted', columns: ['verloondeUren'], from: 3 });
  });

  test('rows that contradict themselves in other columns do not count', () => {
    const short = HOURS.slice(0, 5);
    expect(
      found({
        verloondeUren: inserted(short, 2),
        banen: jobsOf(short),
        tijdvakType: months.slice(0, 5),
        vorm: ['formeel', 'inleen', 'formeel', 'formeel', 'formeel'],
        cdAard: [11, 11, 1, 1, 1],
        bsn: short.map((_, i) => 111_222_333 + i),
      }),
    ).toMatchObject({ kind: 'inserted', columns: ['verloondeUren'], from: 2 });
  });

  test('five rows are enough for an order, four are not', () => {
    const of = (n: number) => {
      const own = [96, 87, 55, 70, 63].slice(0, n);
      return rows(
        [...own].sort((a, b) => a - b),
        jobsOf(own),
        months.slice(0, n),
      );
    };
    expect(of(5)).toMatchObject({ kind: 'reordered', columns: ['verloondeUren'] });
    expect(of(4)).toBeNull();
  });

  test('hours sorted, up and down', () => {
    const up = [...HOURS].sort((a, b) => a - b);
    const told = {
      kind: 'reordered',
      columns: ['verloondeUren'],
      from: 0,
      to: COUNT - 1,
      shownFrom: 0,
      by: 0,
    };
    expect(rows(up)).toEqual(told);
    expect(rows([...up].reverse())).toEqual(told);
  });

  test('jobs sorted, up and down', () => {
    const up = [...jobs].sort((a, b) => Number(a) - Number(b));
    expect(rows(HOURS, up)).toMatchObject({ kind: 'reordered', columns: ['banen'] });
    expect(rows(HOURS, [...up].reverse())).toMatchObject({ kind: 'reordered', columns: ['banen'] });
  });

  test('hours in another order that is none, are hours of other rows as well', () => {
    expect(rows([...HOURS.slice(3), ...HOURS.slice(0, 3)])).toMatchObject({ columns: ['verloondeUren'] });
  });

  test('of different kinds of period the kind tells which column moved', () => {
    const kinds = HOURS.map((_, i) => (i % 3 === 0 ? '4WK' : 'MND'));
    const own = HOURS.map((each, i) => jobsOf([each], kinds[i] === '4WK' ? 102 : MONTH)[0] ?? null);
    const turned = <T>(cells: readonly T[]) => [...cells.slice(4), ...cells.slice(0, 4)];
    expect(rows(turned(HOURS), own, kinds)).toMatchObject({ columns: ['verloondeUren'] });
    expect(rows(HOURS, turned(own), kinds)).toMatchObject({ columns: ['banen'] });
  });

  test('other hours, fewer rows than four of ten, or fewer than five are no order', () => {
    const other = [...HOURS].sort((a, b) => a - b).map((each, i) => (i === 5 ? each + 1 : each));
    expect(rows(other)).toBeNull();
    const few = [...HOURS];
    [few[0], few[1]] = [96, 139];
    expect(rows(few)).toBeNull();
    const long = Array.from({ length: 40 }, (_, i) => 40 + 3 * i);
    const part = [...long.slice(0, 30), ...long.slice(30).reverse()];
    const sheet = (hours: readonly Cell[]) => ({
      verloondeUren: hours,
      banen: jobsOf(long),
      tijdvakType: Array<string>(40).fill('MND'),
    });
    expect(found(sheet(part))).toMatchObject({ kind: 'reordered' });
    expect(found(sheet([...long.slice(0, 34), ...long.slice(34).reverse()]))).toBeNull();
  });
});

describe('hours and contracts', () => {
  const contracts = [32, 22, 26, 20, 28, 16, 24, 30, 12, 14, 36, 18];
  const kinds = contracts.map((_, i) => (i % 4 === 3 ? '4WK' : 'MND'));
  const hours = contracts.map((each, i) => Math.round(each * (kinds[i] === '4WK' ? 4 : 4.35)));
  const rows = (
    verloondeUren: readonly Cell[],
    contracturenPW: readonly Cell[] = contracts,
    tijdvakType: readonly Cell[] = kinds,
  ) => found({ verloondeUren, contracturenPW, tijdvakType });
  const up = [...hours].sort((a, b) => a - b);

  test('that agree, or of which some are worked more or less, are in step', () => {
    expect(rows(hours)).toBeNull();
    expect(rows(hours.map((each, i) => (i % 2 === 0 ? each : each * 1.4)))).toBeNull();
  });

  test('hours that moved', () => {
    expect(rows(inserted(hours, 3))).toMatchObject({ kind: 'inserted', columns: ['verloondeUren'], from: 3 });
    expect(rows(removed(hours, 3))).toMatchObject({
      kind: 'removed',
      columns: ['verloondeUren'],
      to: 11,
      shownFrom: 3,
    });
    expect(rows(hours.map((each, i) => (i === 3 ? null : each)))).toBeNull();
    // People who have no contract hours, or worked other hours, do not hide it.
    const called = contracts.map((each, i) => (i === 5 ? 0 : i === 9 ? null : each));
    const more = hours.map((each, i) => (i === 1 ? each * 1.5 : each));
    expect(rows(inserted(more, 3), called)).toMatchObject({ kind: 'inserted' });
    expect(rows(removed(more, 3), called)).toMatchObject({ kind: 'removed', columns: ['verloondeUren'] });
  });

  test('hours that moved among contracts that differ little, or of longer periods', () => {
    const near = hours.map((_, i) => (i % 2 === 0 ? 20 : 24));
    const month = near.map(() => 'MND');
    const paid = near.map((each) => each * 4.35);
    expect(rows(inserted(paid, 3), near, month)).toMatchObject({ kind: 'inserted', from: 3 });
    const halves = contracts.map((_, i) => (i % 3 === 0 ? 'HJR' : 'MND'));
    const longer = contracts.map((each, i) => each * (halves[i] === 'HJR' ? 26 : 4.35));
    expect(rows(longer, contracts, halves)).toBeNull();
    expect(rows(inserted(longer, 3), contracts, halves)).toMatchObject({ kind: 'inserted', from: 3 });
    expect(rows(removed(longer, 3), contracts, halves)).toMatchObject({ kind: 'removed', from: 3 });
    expect(found({ verloondeUren: inserted(hours, 3), contracturenPW: contracts })).toBeNull();
  });

  test('contract hours that moved are no hours', () => {
    expect(rows(hours, inserted(contracts, 3))).toBeNull();
  });

  test('hours sorted apart, up and down', () => {
    const told = { kind: 'reordered', columns: ['verloondeUren'], from: 0, to: 11 };
    expect(rows(up)).toMatchObject(told);
    expect(rows([...up].reverse())).toMatchObject(told);
    const called = contracts.map((each, i) => (i === 5 ? 0 : each));
    expect(rows(up, called)).toMatchObject(told);
  });

  test('hours in another order that is none, or in that of the contracts, were not sorted apart', () => {
    expect(rows([...up.slice(6), ...up.slice(0, 6)])).toBeNull();
    const order = [...contracts].sort((a, b) => a - b);
    const month = order.map(() => 'MND');
    expect(
      rows(
        order.map((each, i) => each * (i % 2 === 0 ? 4.35 : 4.36)),
        order,
        month,
      ),
    ).toBeNull();
    // A sheet sorted by hours in which people worked more and less than agreed.
    const worked = order.map((each, i) => each * ([3, 5, 4.35, 6][i % 4] ?? 0)).sort((a, b) => a - b);
    expect(rows(worked, order, month)).toBeNull();
  });

  test('three rows that fit once moved back are too few, four are enough', () => {
    expect(rows(removed(hours, 7))).toBeNull();
    expect(rows(removed(hours, 6))).toMatchObject({ kind: 'removed' });
  });

  test.each([
    [2, 'inserted'],
    [3, undefined],
  ] as const)('%d of the rows put right by hand once they had moved', (n, kind) => {
    const agreed = [...contracts, ...contracts];
    const month = agreed.map(() => 'MND');
    const paid = agreed.map((each) => each * 4.35);
    const cells = inserted(paid, 3).map((each, i) => (i > 5 && i < 6 + n ? (paid[i] ?? null) : each));
    expect(rows(cells, agreed, month)?.kind).toBe(kind);
  });

  test('of rows of which more than a fifth fit neither way nothing moved', () => {
    const agreed = [...contracts, 34, 10, 38, 15];
    const month = agreed.map(() => 'MND');
    const paid = (odd: number) =>
      inserted(
        agreed.map((each, i) => each * (i > 4 && i < 5 + odd ? 9 : 4.35)),
        3,
      );
    expect(rows(paid(3), agreed, month)).toBeNull();
    expect(rows(paid(2), agreed, month)).toMatchObject({ kind: 'inserted' });
  });

  test('a few rows that fit once moved back prove nothing among many that fit either way', () => {
    const agreed = Array.from({ length: 20 }, (_, i) => ([6, 11, 16].includes(i) ? 12 : 24));
    const month = agreed.map(() => 'MND');
    const paid = agreed.map((each) => each * 4.35);
    expect(rows(inserted(paid, 3), agreed, month)).toBeNull();
  });

  test('hours that agree with the jobs beside them stand in their rows', () => {
    const month = contracts.map(() => 'MND');
    const paid = inserted(hours, 3);
    const sheet = { verloondeUren: paid, contracturenPW: contracts, tijdvakType: month };
    expect(found({ ...sheet, banen: jobsOf(paid) })).toBeNull();
    expect(found({ ...sheet, banen: paid.map(() => null) })).toMatchObject({ kind: 'inserted' });
  });

  test('hours in order that go up with their own contracts were sorted with the rows', () => {
    const order = Array.from({ length: 16 }, (_, i) => ({
      contract: 12 + 2 * i,
      part: i % 2 === 0 ? 3.7 : 5,
    }));
    const sheet = order
      .map(({ contract, part }) => ({ contract, paid: contract * part }))
      .sort((one, other) => one.paid - other.paid);
    const month = sheet.map(() => 'MND');
    const paid = sheet.map((each) => each.paid);
    const agreed = sheet.map(({ contract }) => contract);
    expect(rows(paid, agreed, month)).toBeNull();
    // The same hours beside contracts in another order go up with nothing.
    const mixed = agreed.map((_, i) => agreed[(i * 7) % 16] ?? null);
    expect(rows(paid, mixed, month)).toMatchObject({ kind: 'reordered', columns: ['verloondeUren'] });
  });

  const paidInOrder = (agreed: readonly number[]) => agreed.map((each) => each * 4.35).sort((a, b) => a - b);
  const inOrder = (agreed: readonly number[], paid: readonly Cell[] = paidInOrder(agreed)) =>
    rows(
      paid,
      agreed,
      agreed.map(() => 'MND'),
    );

  test('hours in order beside contracts that are nearly so go up with them, though hardly any row fits', () => {
    expect(inOrder([10, 5, 20, 15, 30, 25, 40, 35])).toBeNull();
    const nearly = Array.from({ length: 24 }, (_, i) => 10 + 8 * Math.floor(i / 8) + 7 - (i % 8));
    const paid = paidInOrder(nearly);
    expect(inOrder(nearly, paid)).toBeNull();
    // Nor where someone has no contract hours.
    expect(
      inOrder(
        nearly.map((each, i) => (i === 11 ? 0 : each)),
        paid,
      ),
    ).toBeNull();
  });

  test('of rows of which three fifths do not fit the hours were sorted apart, of fewer not', () => {
    const middle = Array<number>(8).fill(24);
    const most = [36, 36, 24, 24, 12, 36, 12, 36, ...middle, 12, 12, 24, 24];
    const told = { kind: 'reordered', columns: ['verloondeUren'], from: 0, to: 19 };
    expect(inOrder(most)).toMatchObject(told);
    expect(inOrder([...most].reverse(), paidInOrder(most).reverse())).toMatchObject(told);
    expect(inOrder([12, 36, 24, 24, 12, 36, 36, 36, ...middle, 12, 12, 24, 24])).toBeNull();
  });

  test('five rows that do not fit are enough, four are too few', () => {
    expect(inOrder([8, 16, 32, 40, 12, 24])).toMatchObject({ kind: 'reordered' });
    expect(inOrder([8, 16, 32, 12, 24])).toBeNull();
  });

  test('of sorted hours four fifths must be those of the contracts', () => {
    const agreed = [8, 16, 32, 40, 12, 24, 20, 28, 10, 36];
    const paid = paidInOrder(agreed);
    expect(inOrder(agreed, [10, ...paid.slice(1, -1), 400])).toMatchObject({ kind: 'reordered' });
    expect(inOrder(agreed, [10, ...paid.slice(1, -2), 300, 400])).toBeNull();
  });

  test('hours in order that fit no contracts are other hours', () => {
    expect(rows(up.map((each, i) => (i % 2 === 0 ? each : each + 120)).sort((a, b) => a - b))).toBeNull();
    expect(
      rows(
        up,
        contracts.map(() => 36),
      ),
    ).toBeNull();
    expect(
      rows(
        up,
        contracts.map(() => 0),
      ),
    ).toBeNull();
  });

  test('fewer rows than five, or than a quarter, are people who worked other hours', () => {
    const few = (n: number) => [...hours.slice(0, n)].sort((a, b) => a - b);
    expect(rows(few(4), contracts.slice(0, 4), kinds.slice(0, 4))).toBeNull();
  });
});

describe('cells below the last row', () => {
  const bsn = Array.from({ length: 6 }, (_, i) => 111_222_333 + i);
  const hours = HOURS.slice(0, 6);
  const sector = Array<string>(6).fill('markt');

  test.each([1, 3])('%d cells pushed out of one column', (by) => {
    expect(
      found({
        bsn: pushed(bsn, 2, by),
        verloondeUren: below(hours, by),
        sector: below(sector, by),
      }),
    ).toEqual({ kind: 'inserted', columns: ['bsn'], from: 2, to: 5 + by, shownFrom: 2, by });
  });

  test('a cell pushed out of the last row', () => {
    expect(found({ bsn: pushed(bsn, 5), verloondeUren: below(hours), sector: below(sector) })).toMatchObject({
      kind: 'inserted',
      columns: ['bsn'],
      from: 5,
      to: 6,
    });
  });

  test('two columns of five', () => {
    expect(
      found({
        bsn: pushed(bsn, 2),
        lhnr: pushed(Array<string>(6).fill('123456782L01'), 2),
        verloondeUren: below(hours),
        sector: below(sector),
        jaar: below(Array<number>(6).fill(2024)),
      }),
    ).toMatchObject({ kind: 'inserted', columns: ['bsn', 'lhnr'], from: 2, to: 6 });
  });

  test('a row in which as much is filled as is empty is a row', () => {
    expect(found({ bsn: pushed(bsn, 2), verloondeUren: below(hours) })).toBeNull();
  });

  test('three empty cells in two rows that are filled for the rest are no column that moved', () => {
    const rest = { bsn: [...bsn, 111_222_399], sector: Array<string>(7).fill('markt') };
    expect(
      found({ ...rest, verloondeUren: pushed(hours, 2), regio: below(sector), lhnr: below(sector) }),
    ).toBeNull();
    // Nor where the last row is filled in no further than half.
    expect(
      found({
        ...rest,
        verloondeUren: pushed(hours, 2),
        lhnrInlener: below(sector),
        regio: below(sector),
        lhnr: below(sector),
        jaar: below(Array<number>(6).fill(2024)),
      }),
    ).toBeNull();
  });

  test('of a row that is empty, a column that was derived may be filled', () => {
    const cells = {
      cdAard: pushed(Array<number>(6).fill(1), 2),
      vorm: Array<string>(7).fill('formeel'),
      bsn: below(bsn),
      sector: below(sector),
    };
    expect(found(cells)).toBeNull();
    const derived = [{ column: 'vorm', from: 'usual', rows: 7 }] as const;
    expect(outOfStep({ ...sheetOf(cells), derived }, NORMS)).toMatchObject({ columns: ['cdAard'] });
  });

  test('a cell without a gap above it, or with a gap of another size, was not pushed out', () => {
    const rest = { verloondeUren: below(hours), sector: below(sector) };
    expect(found({ bsn: [...bsn, 111_222_399], ...rest })).toBeNull();
    expect(
      found({
        bsn: pushed(bsn, 2, 2),
        verloondeUren: [...hours, 12, null],
        sector: [...sector, 'markt', null],
      }),
    ).toBeNull();
  });

  test('a cell below three rows in which its column is empty was not pushed out of them', () => {
    expect(
      found({
        vorm: ['inleen', 'formeel', 'inleen', 'formeel', 'formeel', null, null, null],
        cdAard: [82, 82, 11, 82, null, null, null, 1],
        bsn: [...bsn.slice(0, 5), null, null, null],
      }),
    ).toBeNull();
  });

  test('a gap that touches the end is no cell that was pushed out', () => {
    expect(
      found({ bsn: [...bsn, null, 111_222_399], verloondeUren: below(hours, 2), sector: below(sector, 2) }),
    ).toBeNull();
  });
});

describe('codes', () => {
  const vorm = ['formeel', 'inleen', 'formeel', 'formeel', 'inleen', 'formeel', 'inleen', 'formeel'];
  const cdAard = vorm.map((each) => (each === 'inleen' ? 11 : 1));
  const half = <T>(cells: readonly T[]) => [...cells].sort();

  test('a form or a code removed or inserted', () => {
    expect(found({ vorm: removed(vorm, 1), cdAard })).toMatchObject({ kind: 'removed', columns: ['vorm'] });
    expect(found({ vorm: inserted(vorm, 1), cdAard })).toMatchObject({
      kind: 'inserted',
      columns: ['vorm'],
      from: 1,
    });
    expect(found({ vorm, cdAard: inserted(cdAard, 2) })).toMatchObject({ columns: ['cdAard'], from: 2 });
  });

  test('a form that is not there, or a code that goes with either, contradicts nothing', () => {
    expect(
      found({ vorm: [...Array<string>(4).fill('formeel'), null], cdAard: [18, 1, 82, 18, 1] }),
    ).toBeNull();
    expect(
      found({ vorm: ['formeel', null, 'formeel', 'formeel', 'inleen'], cdAard: [18, 1, 18, 11, null] }),
    ).toBeNull();
    // Forms of three rows are gone, and one of the codes below them goes with either form.
    const forms = [...Array<string>(4).fill('formeel'), 'inleen', 'inleen', null, null, null];
    expect(found({ vorm: forms, cdAard: [1, 1, null, 18, 18, 1, 11, 82, 11] })).toMatchObject({
      kind: 'removed',
      columns: ['vorm'],
      by: 3,
    });
  });

  test('of a form without codes beside it nothing is said', () => {
    const regio = ['Twente', null, 'Zeeland', 'Twente', 'Zeeland', null, null, null];
    expect(found({ vorm: inserted(vorm, 2), regio })).toBeNull();
  });

  test('forms or codes that lie together but go with other rows', () => {
    expect(found({ vorm: half(vorm), cdAard })).toMatchObject({ kind: 'reordered', columns: ['vorm'] });
    expect(found({ vorm, cdAard: [...cdAard].sort((a, b) => a - b) })).toMatchObject({
      kind: 'reordered',
      columns: ['cdAard'],
    });
    expect(found({ vorm, cdAard })).toBeNull();
  });

  test('one slip each way, or more one way than the other, is no order', () => {
    const slip = ['formeel', 'formeel', 'formeel', 'formeel', 'inleen', 'inleen', 'inleen'];
    const of = (codes: readonly number[]) => found({ vorm: slip, cdAard: codes });
    expect(of([1, 1, 1, 11, 1, 11, 11])).toBeNull();
    expect(of([1, 11, 11, 11, 1, 1, 11])).toBeNull();
    expect(of([1, 1, 11, 11, 1, 1, 11])).toMatchObject({ kind: 'reordered' });
    // A code that goes with either form may be the one that makes up for it.
    expect(of([82, 11, 11, 11, 1, 1, 11])).toMatchObject({ kind: 'reordered' });
  });

  test('slips in a sheet that was sorted as a whole are slips', () => {
    const forms = [...Array<string>(20).fill('formeel'), ...Array<string>(8).fill('inleen')];
    const codes = forms.map((each) => (each === 'inleen' ? 11 : 1));
    const slipped = codes.map((each, i) => (i < 2 ? 11 : i > 25 ? 1 : each));
    expect(found({ vorm: forms, cdAard: slipped })).toBeNull();
    // In a short one they may be as many as chance has it: another column then lies as the forms do.
    const few = { vorm: forms.slice(15, -3), cdAard: [11, 11, 1, 1, 1, 11, 11, 11, 1, 1] };
    const inlener = few.vorm.map((each) => (each === 'inleen' ? '357924691L01' : null));
    expect(found(few)).toMatchObject({ kind: 'reordered', columns: ['vorm'] });
    expect(found({ ...few, lhnrInlener: inlener })).toBeNull();
    expect(
      found({ ...few, lhnrInlener: inlener.map((_, i) => inlener[(i * 3) % 10] ?? null) }),
    ).toMatchObject({ columns: ['vorm'] });
    const derived = [{ column: 'lhnrInlener', from: 'vorm', rows: 5 }] as const;
    expect(outOfStep({ ...sheetOf({ ...few, lhnrInlener: inlener }), derived }, NORMS)).not.toBeNull();
  });

  test('forms and codes that lie together nowhere were not sorted', () => {
    const forms = [
      'formeel',
      'formeel',
      'formeel',
      'inleen',
      'formeel',
      'formeel',
      ...Array<string>(5).fill('inleen'),
    ];
    expect(found({ vorm: forms, cdAard: [1, 1, 1, 11, 11, 11, 11, null, 11, 18, 18] })).toBeNull();
  });

  test('codes that all differ one way were exchanged with nothing', () => {
    expect(
      found({
        vorm: [...Array<string>(5).fill('formeel'), 'inleen', null],
        cdAard: [11, 11, 18, 18, 1, 18, 1],
      }),
    ).toBeNull();
  });

  test('rows that are sorted along with a column that is empty in some were sorted as a whole', () => {
    const forms = [null, ...Array<string>(7).fill('formeel'), ...Array<string>(5).fill('inleen')];
    expect(found({ vorm: forms, cdAard: [null, 1, 1, 1, 1, 1, 11, 11, 11, 11, 18, 18, 82] })).toBeNull();
  });

  test('all forms the same are in no order', () => {
    expect(found({ vorm: vorm.map(() => 'inleen'), cdAard })).toBeNull();
  });
});

describe('sectors', () => {
  const vorm = ['formeel', 'inleen', 'formeel', 'formeel', 'inleen', 'formeel', 'inleen', 'formeel'];
  const sector = ['markt', 'overheid', 'overheid', 'markt', 'markt', 'overheid', 'overheid', 'markt'];
  const sectorInlener = vorm.map((each, i) => (each === 'inleen' ? (sector[i] ?? null) : null));
  const sectorcode = sector.map((each) => (each === 'overheid' ? 61 : 1));
  const overheidssector = sector.map((each) => (each === 'overheid' ? 'gemeenten' : null));
  const lhnr = sector.map((each) => (each === 'overheid' ? '111222333L01' : '123456782L01'));
  const sorted = [...sector].sort();

  test.each([
    ['the sector of the inlener and the code', { vorm, sectorInlener, sectorcode }],
    ['the overheidssector and the code', { vorm: vorm.map(() => 'formeel'), overheidssector, sectorcode }],
    [
      'the overheidssector alone of some',
      { overheidssector, vorm: vorm.map((_, i) => (i < 3 ? 'inleen' : 'formeel')), sectorcode },
    ],
  ] as const)('sorted against %s', (_, rest) => {
    expect(found({ sector: sorted, ...rest })).toMatchObject({ kind: 'reordered', columns: ['sector'] });
    expect(found({ sector, ...rest })).toBeNull();
  });

  test('codes that were exchanged in a sheet sorted by sector are slips', () => {
    const sectors = [...Array<string>(12).fill('markt'), ...Array<string>(12).fill('overheid')];
    const codes = sectors.map((each, i) =>
      (each === 'overheid') === (i !== 3 && i !== 4 && i !== 20 && i !== 21) ? 61 : 1,
    );
    expect(found({ sector: sectors, vorm: sectors.map(() => 'formeel'), sectorcode: codes })).toBeNull();
  });

  test('the code of a supplier says nothing of who is hired', () => {
    const forms = vorm.map(() => 'inleen');
    expect(found({ sector: sorted, vorm: forms, sectorcode })).toBeNull();
  });

  test.each([
    ['the sector of the inlener and the code', { vorm, sectorInlener, sectorcode }],
    ['the employer', { vorm: vorm.map(() => 'formeel'), lhnr }],
    [
      'the employer of who is hired',
      { vorm: vorm.map(() => 'inleen'), lhnr: lhnr.map(() => '357924691L01'), lhnrInlener: lhnr },
    ],
  ] as const)('moved against %s', (_, rest) => {
    expect(found({ sector: inserted(sector, 2), ...rest })).toMatchObject({
      kind: 'inserted',
      columns: ['sector'],
      from: 2,
    });
    expect(found({ sector: removed(sector, 2), ...rest })).toMatchObject({ kind: 'removed' });
    expect(found({ sector: [...sector.slice(0, -1), null], ...rest })).toBeNull();
  });

  test('an employer and an inlener that stand in the same place of their lists are two', () => {
    expect(
      found({
        vorm: [
          'formeel',
          'formeel',
          'inleen',
          'inleen',
          'formeel',
          'formeel',
          'inleen',
          'inleen',
          'formeel',
          'inleen',
        ],
        sector: [
          'overheid',
          null,
          null,
          'overheid',
          'markt',
          'markt',
          'overheid',
          'overheid',
          'markt',
          'markt',
        ],
        lhnr: ['A', 'A', 'U', 'U', 'A', 'A', 'U', 'U', 'A', 'U'],
        lhnrInlener: [null, null, 'B', 'B', null, null, 'B', 'B', null, 'B'],
        bsn: Array.from({ length: 10 }, (_, i) => 111_222_333 + i),
      }),
    ).toMatchObject({ kind: 'inserted', columns: ['sector'], from: 1, by: 2 });
  });

  test('employers moved against the sectors', () => {
    expect(found({ sector, vorm: vorm.map(() => 'formeel'), lhnr: inserted(lhnr, 2) })).toMatchObject({
      kind: 'inserted',
      columns: ['lhnr'],
    });
  });

  test('sectors of the inlener that went to rows of one’s own people', () => {
    const own = ['markt', 'overheid', 'overheid', null, null, null, null, null];
    expect(found({ vorm, sectorInlener: own })).toMatchObject({
      kind: 'reordered',
      columns: ['sectorInlener'],
    });
    expect(found({ vorm, sectorInlener })).toBeNull();
    // Two are missing, and none went anywhere.
    expect(found({ vorm, sectorInlener: sectorInlener.map((each, i) => (i < 5 ? null : each)) })).toBeNull();
  });
});

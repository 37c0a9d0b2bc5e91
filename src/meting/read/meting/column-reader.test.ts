import { CellKind, type ColumnBatch } from '../../../workbook/table';
import { columnById, type ColumnId } from '../../form/columns';
import { dayOfIso } from '../../form/days';
import { shownAt, type ColumnData } from '../../form/records';
import { columnReader } from './column-reader';

type Kind = keyof typeof CellKind;
/** A text, a number, nothing, or a number or text of another kind. */
type Given = string | number | null | Readonly<Partial<Record<Kind, string | number>>>;

const kindOf = (cell: Given): Kind =>
  cell === null
    ? 'blank'
    : typeof cell === 'string'
      ? 'text'
      : typeof cell === 'number'
        ? 'number'
        : (Object.keys(cell)[0] as Kind);
const valueOf = (cell: Given): string | number | undefined =>
  cell === null ? undefined : typeof cell === 'object' ? Object.values(cell)[0] : cell;

function batchOf(cells: readonly Given[]): ColumnBatch {
  const values = cells.map(valueOf);
  return {
    kinds: Uint8Array.from(cells, (cell) => CellKind[kindOf(cell)]),
    numbers: Float64Array.from(values, (value) => (typeof value === 'number' ? value : -1)),
    texts: values.map((value) => (typeof value === 'string' ? value : undefined)),
  };
}

/** A batch as a file gives it that numbers its texts. */
function sharedBatch(distinct: readonly string[], places: readonly number[]): ColumnBatch {
  return {
    kinds: new Uint8Array(places.length).fill(CellKind.text),
    numbers: Float64Array.from(places),
    // Who asks by number needs no texts.
    texts: [],
    shared: { get: (place) => distinct[place] ?? '' },
  };
}

const everyRow = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);

function readerOf(id: ColumnId, date1904 = false) {
  return columnReader({ column: columnById(id), index: 4, heading: 'Kop', date1904 });
}

function read(id: ColumnId, cells: readonly Given[], date1904 = false): ColumnData {
  const reader = readerOf(id, date1904);
  reader.take(batchOf(cells), everyRow(cells.length), cells.length);
  return reader.finish();
}

const problemsOf = (data: ColumnData) =>
  [...data.problems].map(([record, { problem, text }]) => [record, problem, text]);
const brief = (data: ColumnData) => ({
  values: [...data.values],
  problems: problemsOf(data),
  converted: [...data.converted],
  spoilt: [...data.spoilt],
});

describe('any column', () => {
  test('says what and where it is, and takes the rows that are kept, batch by batch', () => {
    const reader = readerOf('numIv');
    reader.take(batchOf([7, 8, 9]), Uint32Array.from([2, 0]), 2);
    reader.take(undefined, everyRow(2), 2);
    reader.take(batchOf([5]), everyRow(1), 1);
    const data = reader.finish();
    expect([...data.values]).toEqual([9, 7, NaN, NaN, 5]);
    expect([data.column.id, data.index, data.heading]).toEqual(['numIv', 4, 'Kop']);
    expect([data.suspicion, data.doubts, data.dictionary]).toEqual([null, null, []]);
    const text = read('regio', ['Twente']);
    expect([text.suspicion, text.doubts]).toEqual([null, null]);
  });

  test.each(['bsn', 'lhnr', 'vorm', 'datRegistratie', 'numIv'] as const)(
    '%s: nothing is none, an error and what was never computed are problems',
    (id) => {
      const none = id === 'numIv' ? NaN : 0;
      const data = read(id, [null, { error: '#REF!' }, { uncached: 0 }, '', '  ', '#N/B']);
      expect([...data.values]).toEqual(Array(6).fill(none));
      expect(problemsOf(data)).toEqual([
        [1, 'error', '#REF!'],
        [2, 'uncached', ''],
        [5, 'error', '#N/B'],
      ]);
      expect([...data.converted]).toEqual([]);
    },
  );

  test('an error without a name is another one', () => {
    const batch = batchOf([{ error: '#REF!' }]);
    const reader = readerOf('numIv');
    reader.take({ ...batch, texts: [] }, everyRow(1), 1);
    expect(problemsOf(reader.finish())).toEqual([[0, 'error', '#OTHER!']]);
  });

  test('only columns of numbers and dates say how they are written', () => {
    expect(readerOf('bsn').notation()).toBeNull();
    expect(readerOf('lhnr').notation()).toBeNull();
    expect(readerOf('vorm').notation()).toBeNull();
    const [hours, days] = [readerOf('verloondeUren'), readerOf('datRegistratie')];
    hours.take(batchOf(['1.234,5', '80,5', '1,234.5', '1.105']), everyRow(4), 4);
    days.take(batchOf(['31-12-2024', '12/31/2024', '01-02-2024']), everyRow(3), 3);
    const { dutch, foreign, doubtful } = hours.notation() ?? {};
    expect([dutch, foreign, doubtful]).toEqual([2, 1, 1]);
    expect([days.notation()?.dutch, days.notation()?.foreign, days.notation()?.doubtful]).toEqual([1, 1, 1]);
  });
});

describe('a column of BSNs', () => {
  test('reads eight and nine digits, as number and as text', () => {
    expect(
      brief(
        read('bsn', [
          123456782,
          10_000_000,
          999_999_999,
          '123456782',
          '123.456.782',
          '1234 56-78',
          '10079191',
        ]),
      ),
    ).toEqual({
      values: [123456782, 10_000_000, 999_999_999, 123456782, 123456782, 12345678, 10079191],
      problems: [],
      converted: [1, 4, 5, 6],
      spoilt: [
        [1, 'zero'],
        [5, 'zero'],
        [6, 'zero'],
      ],
    });
    expect(brief(read('bsn', [99_999_999, 100_000_000, { percent: 123456782 }])).converted).toEqual([0]);
    expect([...read('bsn', ['123\u00a0456\u00a0782']).values]).toEqual([123456782]);
  });

  test('undoes what a program did to a text', () => {
    expect(
      brief(read('bsn', ['="123456782"', "'123456782", '\u200b123456782', '="012345672"'])),
    ).toMatchObject({
      values: [123456782, 123456782, 123456782, 12345672],
      spoilt: [
        [0, 'formula'],
        [1, 'apostrophe'],
        [2, 'invisible'],
        [3, 'formula'],
      ],
    });
  });

  test('takes nothing else for one', () => {
    const data = read('bsn', [
      9_999_999,
      1_000_000_000,
      12_345_678.5,
      '1234567',
      '1234567890',
      '12345678A',
      '1,23E+08',
      { date: 45_000 },
      { boolean: 1 },
    ]);
    expect([...data.values]).toEqual(Array(9).fill(0));
    expect(problemsOf(data).map(([record, problem]) => [record, problem])).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((record) => [record, 'unreadable']),
      [6, 'rounded'],
      [7, 'unreadable'],
      [8, 'unreadable'],
    ]);
    // No digit of a number of a person is told.
    expect(problemsOf(data).every(([, , text]) => !/\d{4}/.test(String(text)))).toBe(true);
  });
});

describe('a column of texts', () => {
  const texts = (id: ColumnId, cells: readonly Given[]) => {
    const data = read(id, cells);
    return [...data.values].map((place) => data.dictionary[place]);
  };

  test('keeps each text once, with single spaces', () => {
    const data = read('regio', [
      'Twente',
      'Twente',
      ' Zuid \u00a0 Limburg ',
      'Zuid Limburg',
      null,
      5,
      { boolean: 1 },
      { boolean: 0 },
    ]);
    expect(data.dictionary).toEqual(['', 'Twente', 'Zuid Limburg', '5', 'J', 'N']);
    expect([...data.values]).toEqual([1, 1, 2, 2, 0, 3, 4, 5]);
  });

  test('a text that is blank is none', () => {
    expect(texts('regio', ['', '   ', '\u200b'])).toEqual(['', '', '']);
  });

  test('numbers of employers lose their spaces, and get back a zero that the check digit asks for', () => {
    expect(
      texts('lhnr', [
        '123456782l01',
        '123 456 782 L01',
        '10079191L01',
        '10079192L01',
        '="010079191L01"',
        '123.456.782L01',
      ]),
    ).toEqual([
      '123456782L01',
      '123456782L01',
      '010079191L01',
      '10079192L01',
      '010079191L01',
      '123456782L01',
    ]);
    expect(texts('lhnr', ['10079191L011'])).toEqual(['10079191L011']);
    expect(texts('lhnrInlener', ['10079191l01'])).toEqual(['010079191L01']);
    expect(texts('regio', ['10079191L01'])).toEqual(['10079191L01']);
  });

  test('what was done to a number of an employer is told in each cell', () => {
    const told = (id: ColumnId) =>
      brief(
        read(id, [
          '10079191L01',
          '10079191L01',
          '="123456782L01"',
          '123456782L01',
          "'123456782L01",
          '\u200b123456782L01',
          '010079191L01',
        ]),
      );
    expect(told('lhnr')).toMatchObject({
      converted: [0, 1, 2, 4, 5],
      spoilt: [
        [0, 'zero'],
        [1, 'zero'],
        [2, 'formula'],
        [4, 'apostrophe'],
        [5, 'invisible'],
      ],
    });
    expect(told('lhnrInlener').spoilt.length).toBe(5);
    expect(told('regio')).toMatchObject({ converted: [], spoilt: [] });
  });

  test('a date among periods is its month, and in another column its day', () => {
    const day = dayOfIso('2024-12-01');
    expect(texts('tijdvak', [{ date: day }, 'december 2024'])).toEqual(['2024-12', '2024-12']);
    expect(texts('regio', [{ date: day }])).toEqual(['2024-12-01']);
    expect(texts('regio', [{ date: -5 }])).toEqual(['-5']);
    expect([...read('regio', ['Twente', { date: day }]).converted]).toEqual([1]);
  });

  test('a label is kept in one form, and told as the cells show it where they all show the same', () => {
    const data = read('tijdvak', ['2024-13', '2024-13', '202414 ', '2024-12', 'dec 2024', 'DEC 2024']);
    expect(data.dictionary).toEqual(['', '2024-P13', '2024-14', '2024-12']);
    expect([0, 1, 2, 3, 4].map((record) => shownAt(data, record))).toEqual([
      '2024-13',
      '2024-13',
      '202414',
      '2024-12',
      '2024-12',
    ]);
    expect(read('regio', [' Twente']).shown).toBeUndefined();
  });

  test('the days of the system of 1904', () => {
    const data = read('tijdvak', [{ date: dayOfIso('2024-12-01') - 1462 }], true);
    expect(data.dictionary[1]).toBe('2024-12');
  });

  test('texts that the file numbers, also over files and beyond what is remembered', () => {
    const reader = readerOf('lhnr');
    const distinct = Array.from({ length: 3000 }, (_, i) => `${String(100_000_000 + i)}L01`);
    distinct[5] = '#N/A';
    distinct[6] = '10079191L01';
    const places = [0, 5, 6, 1024, 0, 2048, 6, 5];
    reader.take(sharedBatch(distinct, places), everyRow(8), 8);
    const other = ['999999990L01'];
    reader.take(sharedBatch(other, [0, -1]), everyRow(2), 2);
    reader.take(sharedBatch(['#N/A'], [0]), everyRow(1), 1);
    const data = reader.finish();
    expect([...data.values].map((place) => data.dictionary[place])).toEqual([
      '100000000L01',
      '',
      '010079191L01',
      '100001024L01',
      '100000000L01',
      '100002048L01',
      '010079191L01',
      '',
      '999999990L01',
      '',
      '',
    ]);
    expect(problemsOf(data)).toEqual([
      [1, 'error', '#N/A'],
      [7, 'error', '#N/A'],
      [10, 'error', '#N/A'],
    ]);
    expect([...data.spoilt]).toEqual([
      [2, 'zero'],
      [6, 'zero'],
    ]);
  });

  test('a zero that stands behind a space was not lost', () => {
    expect(brief(read('lhnr', [' 010079191L01']))).toMatchObject({ values: [1], spoilt: [] });
  });

  test('an error among texts that the file does not number', () => {
    const reader = readerOf('lhnr');
    const batch = sharedBatch(['123456782L01'], [0, -1]);
    reader.take({ ...batch, texts: [undefined, '#N/B'] }, everyRow(2), 2);
    expect(problemsOf(reader.finish())).toEqual([[1, 'error', '#N/B']]);
  });

  test('texts that look alike from afar stay apart', () => {
    // The same length, and the same letters where a slot is chosen by.
    expect(texts('regio', ['aXbYc', 'aZbYc', 'aXbYc', 'aZbYc'])).toEqual([
      'aXbYc',
      'aZbYc',
      'aXbYc',
      'aZbYc',
    ]);
  });

  test('tells how much text it keeps', () => {
    const reader = readerOf('regio');
    reader.take(batchOf(['Twente', 'Twente', '  Twente']), everyRow(3), 3);
    // Two texts, and what they come to.
    expect(reader.keptCharacters).toBe('Twente'.length * 2 + '  Twente'.length);
  });
});

describe('a column of codes', () => {
  const codes = (id: ColumnId, data: ColumnData) =>
    [...data.values].map((place) => (place === 0 ? '' : columnById(id).codes?.[place - 1]?.code));

  test('knows a code by its names, as number and as truth value', () => {
    expect(codes('vorm', read('vorm', ['formeel', 'FORMEEL ', 'inleen', 'formeel']))).toEqual([
      'formeel',
      'formeel',
      'inleen',
      'formeel',
    ]);
    expect(codes('cdAard', read('cdAard', [1, '01', '1.0', 11, { percent: 1 }]))).toEqual([
      '1',
      '1',
      '1',
      '11',
      '1',
    ]);
    expect(codes('lkvGevraagd', read('lkvGevraagd', [{ boolean: 1 }, { boolean: 0 }, 'ja', 'nee']))).toEqual([
      'J',
      'N',
      'J',
      'N',
    ]);
  });

  test('tells each cell that is not in the list', () => {
    expect(brief(read('cdAard', ['zorg', 'zorg', 99, 99, { date: 45_000 }, '#VERW!']))).toMatchObject({
      values: [0, 0, 0, 0, 0, 0],
      problems: [
        [0, 'unknown-code', '[4 tekens]'],
        [1, 'unknown-code', '[4 tekens]'],
        [2, 'unknown-code', '99'],
        [3, 'unknown-code', '99'],
        [4, 'unknown-code', '2023-03-15'],
        [5, 'error', '#VERW!'],
      ],
    });
  });

  test('of texts that the file numbers', () => {
    const reader = readerOf('vorm');
    reader.take(sharedBatch(['formeel', 'x', 'inleen'], [0, 1, 2, 0, 1, -1]), everyRow(6), 6);
    const data = reader.finish();
    expect(codes('vorm', data)).toEqual(['formeel', '', 'inleen', 'formeel', '', '']);
    expect(problemsOf(data)).toEqual([
      [1, 'unknown-code', 'x'],
      [4, 'unknown-code', 'x'],
    ]);
  });
});

describe('a column of numbers', () => {
  test('reads numbers and texts', () => {
    expect(brief(read('verloondeUren', [139, '80,5', '-3,5', ' 40 uur', null]))).toEqual({
      values: [139, 80.5, -3.5, 40, NaN],
      problems: [],
      converted: [1, 2, 3],
      spoilt: [],
    });
    expect([...read('verloondeUren', ["'12", '="13"']).values]).toEqual([12, 13]);
  });

  test('takes no date, truth value, share or money for hours', () => {
    expect(
      problemsOf(
        read('verloondeUren', [
          { date: 3.625 },
          { date: 399.5 },
          { date: 400 },
          { boolean: 1 },
          { percent: 0.5 },
          { money: 139 },
          '50%',
          '€ 139',
          'geen',
        ]),
      ),
    ).toEqual([
      [0, 'unreadable', '87:00'],
      [1, 'unreadable', '9588:00'],
      [2, 'unreadable', '1901-02-03'],
      [3, 'unreadable', '1'],
      [4, 'other-unit', '50%'],
      [5, 'other-unit', '€ 139'],
      [6, 'other-unit', '50%'],
      [7, 'other-unit', '€ 139'],
      [8, 'unreadable', 'geen'],
    ]);
    expect(brief(read('bonusaandeel', [{ percent: 0.5 }, { money: 2 }, '50%']))).toMatchObject({
      values: [0.5, 2, 0.5],
      problems: [],
    });
  });

  test('numbers that no person has, and parts of what is counted whole', () => {
    expect(brief(read('verloondeUren', [9_999_999, 10_000_000, -10_000_000, '10000000']))).toMatchObject({
      values: [9_999_999, NaN, NaN, NaN],
      problems: [
        [1, 'unreadable', expect.any(String)],
        [2, 'unreadable', expect.any(String)],
        [3, 'unreadable', expect.any(String)],
      ],
    });
    expect(brief(read('numIv', [1, 1.5, '2,5']))).toMatchObject({
      values: [1, NaN, NaN],
      problems: [
        [1, 'unreadable', '1,5'],
        [2, 'unreadable', '2,5'],
      ],
    });
  });

  test('settles a doubt by the other cells, and by other columns', () => {
    const settled = (
      cells: readonly Given[],
      others?: { dutch: number; foreign: number; doubtful: number },
    ) => {
      const reader = readerOf('verloondeUren');
      reader.take(batchOf(cells), everyRow(cells.length), cells.length);
      const data = reader.finish(others);
      return {
        values: [...data.values],
        doubted: [...(data.doubts?.records ?? [])],
        problems: problemsOf(data),
      };
    };
    expect(settled(['1.105'])).toEqual({ values: [1105], doubted: [0], problems: [] });
    expect(settled(['1.105'], { dutch: 3, foreign: 0, doubtful: 0 })).toEqual({
      values: [1105],
      doubted: [],
      problems: [],
    });
    expect(settled(['1.105'], { dutch: 0, foreign: 3, doubtful: 0 })).toMatchObject({
      values: [1.105],
      doubted: [],
    });
    expect(settled(['80,5', '81,5', '82,5', '83,5', '84,5', '87.50'])).toEqual({
      values: [80.5, 81.5, 82.5, 83.5, 84.5, NaN],
      doubted: [],
      problems: [[5, 'unreadable', '87.50']],
    });
  });
});

describe('a column of days', () => {
  const day = dayOfIso('2024-12-16');

  test('reads dates, numbers and texts', () => {
    expect(
      brief(read('datRegistratie', [{ date: day }, day, 20241216, '16-12-2024', "'16-12-2024", null])),
    ).toEqual({
      values: [day, day, day, day, day, 0],
      problems: [],
      converted: [1, 2, 3, 4],
      spoilt: [],
    });
    expect([...read('datRegistratie', [{ date: day - 1462 }], true).values]).toEqual([day]);
  });

  test('an end may be said to be none, a begin not', () => {
    const said = ['onbepaalde tijd', '31-12-9999', 'n.v.t.', '-', '0', '99991231', "'9999-12-31"];
    expect(problemsOf(read('datEindRegistratie', said))).toEqual([]);
    expect(problemsOf(read('datEindIkv', ['doorlopend', 'morgen'])).map(([record]) => record)).toEqual([1]);
    expect(problemsOf(read('datRegistratie', said)).map(([record]) => record)).toEqual(said.map((_, i) => i));
    const withIt = ['tel 9999', 'x 9999', '9999', '30-02-9999'];
    expect(problemsOf(read('datEindRegistratie', withIt)).map(([record]) => record)).toEqual([0, 1, 2, 3]);
  });

  test('takes nothing else for a day', () => {
    const data = read('datRegistratie', [
      20241301,
      20240230,
      123456.5e9,
      { boolean: 1 },
      'onbekend',
      { date: -1 },
    ]);
    expect([...data.values]).toEqual(Array(6).fill(0));
    expect(problemsOf(data).map(([record, problem]) => [record, problem])).toEqual(
      [0, 1, 2, 3, 4, 5].map((record) => [record, 'unreadable']),
    );
    expect([...data.converted]).toEqual([]);
  });

  test.each([22, 23])('dates that all stand at %d o’clock are the next day, written in UTC', (hour) => {
    const late = [0, 1, 2].map((n) => ({ date: day + n + hour / 24 }));
    expect(brief(read('datRegistratie', late))).toMatchObject({
      values: [day + 1, day + 2, day + 3],
      converted: [0, 1, 2],
    });
    // What is no day does not speak against it.
    expect([...read('datRegistratie', [...late, { date: -1 }]).values]).toEqual([
      day + 1,
      day + 2,
      day + 3,
      0,
    ]);
    // Two are no pattern, and of three one is at noon.
    expect([...read('datRegistratie', late.slice(1)).values]).toEqual([day + 1, day + 2]);
    expect([...read('datRegistratie', [...late.slice(1), { date: day + 0.5 }]).values]).toEqual([
      day + 1,
      day + 2,
      day,
    ]);
    expect([
      ...read(
        'datRegistratie',
        late.map(({ date }) => ({ date: date - 0.25 })),
      ).values,
    ]).toEqual([day, day + 1, day + 2]);
  });

  test('settles day and month by the other cells', () => {
    const data = read('datRegistratie', ['01-02-2024', '12-31-2024', '11-30-2024']);
    expect([...data.values]).toEqual([
      dayOfIso('2024-01-02'),
      dayOfIso('2024-12-31'),
      dayOfIso('2024-11-30'),
    ]);
    const dutch = read('datRegistratie', [
      '13-02-2024',
      '14-02-2024',
      '15-02-2024',
      '16-02-2024',
      '17-02-2024',
      '12-31-2024',
    ]);
    expect(problemsOf(dutch)).toEqual([[5, 'unreadable', '12-31-2024']]);
    expect(dutch.values[5]).toBe(0);
    expect(read('datRegistratie', ['01-02-2024']).doubts?.records.length).toBe(1);
  });

  test('half-converted dates are suspicious', () => {
    const early = ['2024-01-03', '2024-02-03', '2024-03-03'].map((iso) => ({ date: dayOfIso(iso) }));
    const left = ['01/13/2024', '02/14/2024', '03/15/2024'];
    expect(read('datRegistratie', [...early, ...left]).suspicion).toBe('half-converted');
    expect(read('datRegistratie', [...early, { date: day }, ...left]).suspicion).toBeNull();
    expect(read('datRegistratie', early).suspicion).toBeNull();
    // A day typed as a number is no date that a program made, and the twelfth can be a month.
    expect(read('datRegistratie', [...early, 20241216, ...left]).suspicion).toBe('half-converted');
    const twelfth = { date: dayOfIso('2024-05-12') };
    expect(read('datRegistratie', [...early, twelfth, ...left]).suspicion).toBe('half-converted');
  });
});

import fc from 'fast-check';
import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { decisions } from '../../src/counting';
import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { SHEETS } from '../../src/meting/form/templates';
import { Draft } from '../../src/meting/generate/draft';
import { often } from '../support/long';

/**
 * The counting once more, written from the sentences of docs/counting.md and from nothing else: no list, figure or step of the
 * product is used. Days are texts `YYYY-MM-DD`, which compare as days do.
 */
interface Row {
  readonly type: string;
  readonly first: string;
  readonly last: string;
  readonly bsn: string;
  readonly aard: string;
  readonly vorm: string;
  readonly inRegister: string;
  readonly grond: string;
  readonly from: string;
  readonly until: string;
  readonly hours: number | null;
  readonly sector: string;
  readonly inlener: string;
  readonly without: string;
}

const FORM_OF_CODE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['1', '4', '6', '7', '18', '23', '79', '81', '82', '83'].map((code) => [code, 'formeel']),
  ),
  '11': 'inleen',
  '22': 'inleen',
  '21': 'never',
  '24': 'never',
};
const GROUND_FROM: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'gelijkgesteld'].map((code) => [code, '2012-12-31'])),
  g: '2026-01-01',
  '2': '2020-01-01',
  '6': '2020-01-01',
};
const HOURS_PER_JOB: Readonly<Record<string, number>> = {
  MND: 1331 / 12,
  '4WK': 25.5 * 4,
  HJR: 1331 / 2,
  JR: 1331,
};

/** Parts 3 to 10: what the law says of a relation. */
function byLaw(row: Row): string {
  const code = row.aard.replace(/^0/, '');
  const ground = row.grond.toLowerCase().replace('lid ', '');
  if (row.hours === null || row.hours < 0) return 'hours-missing';
  if (row.first === '' || row.last === '') return 'period-missing';
  if (row.last < row.first) return 'period-reversed';
  if (row.last < '2012-12-31') return 'before-nulmeting';
  if (code === '') return 'aard-missing';
  const form = FORM_OF_CODE[code];
  if (form === undefined) return 'aard-unknown';
  if (form === 'never') return code === '21' ? 'wsw-not-lent' : 'beschut-werk';
  if (row.inRegister === 'N') {
    if (row.from === '') return ground === '' ? 'not-registered' : 'registration-contradicted';
    const outside = row.from > row.last || (row.until !== '' && row.until < row.first);
    return outside ? 'not-registered' : 'registration-contradicted';
  }
  if (row.inRegister === '' && ground === '' && row.from === '') return 'registration-missing';
  if (ground === 'wia' || ground === 'ww') return 'ground-pending-bill';
  const holds = GROUND_FROM[ground];
  if (ground !== '' && holds === undefined) return 'ground-unknown';
  if (holds !== undefined && row.last < holds) return 'ground-not-yet';
  if (ground === 'c' && row.without === 'J') {
    if (row.last < '2026-01-01') return 'no-capacity-not-yet';
    if (row.hours === 0) return 'no-capacity-no-work';
  }
  if (row.from !== '' && row.until !== '' && row.until < row.from) return 'registration-reversed';
  if (row.from > row.last) return 'registered-later';
  return row.until !== '' && row.until < row.first ? 'registration-ended' : 'counts';
}

/** Parts 12 to 16: what a row must bear besides, and the errors that these rows can have. */
function decide(row: Row, year: number): string {
  const law = byLaw(row);
  if (law !== 'counts') return law;
  if (row.type === '') return 'kind-missing';
  if (row.vorm === '') return 'form-missing';
  if (row.sector === '') return 'sector-missing';
  const middle = `${String(year)}-12-15`;
  if (row.first > middle || row.last < middle) return 'other-period';
  const form = FORM_OF_CODE[row.aard.replace(/^0/, '')];
  const errors = [
    row.bsn === '' && row.vorm !== 'inleen',
    form !== row.vorm && !['23', '82'].includes(row.aard),
    row.vorm === 'inleen' && row.inlener !== row.sector,
  ];
  return errors.some(Boolean) ? 'under-error' : 'counts';
}

/** Parts 17 to 19. */
function tabel1(rows: readonly Row[], year: number): Record<string, number> {
  const cell = (vorm: string | null, sector: string | null): number => {
    const hours: Record<string, number> = {};
    for (const row of rows) {
      if (decide(row, year) !== 'counts') continue;
      if ((vorm ?? row.vorm) !== row.vorm || (sector ?? row.sector) !== row.sector) continue;
      hours[row.type] = (hours[row.type] ?? 0) + (row.hours ?? 0);
    }
    const jobs = Object.entries(hours).reduce(
      (sum, [type, paid]) => sum + paid / (HOURS_PER_JOB[type] ?? Number.NaN),
      0,
    );
    return Math.round(jobs * 10_000) / 10_000;
  };
  return {
    'formeel.markt': cell('formeel', 'markt'),
    'formeel.overheid': cell('formeel', 'overheid'),
    'inleen.markt': cell('inleen', 'markt'),
    'inleen.overheid': cell('inleen', 'overheid'),
    'totaal.totaal': cell(null, null),
  };
}

const COLUMN_OF: Readonly<Record<keyof Row, ColumnId>> = {
  type: 'tijdvakType',
  first: 'datAanvTv',
  last: 'datEindTv',
  bsn: 'bsn',
  aard: 'cdAard',
  vorm: 'vorm',
  inRegister: 'inRegister',
  grond: 'grond',
  from: 'datRegistratie',
  until: 'datEindRegistratie',
  hours: 'verloondeUren',
  sector: 'sector',
  inlener: 'sectorInlener',
  without: 'duurzaamGeenArbeidsvermogen',
};
const FIELDS = Object.keys(COLUMN_OF) as (keyof Row)[];

/** The rows on a bare sheet. A column in which nothing stands is absent. */
async function counted(rows: readonly Row[], year: number) {
  const columns = ['jaar', ...FIELDS.map((field) => COLUMN_OF[field]), 'lhnr', 'numIv'] as ColumnId[];
  const draft = new Draft('twintig rijen.xlsx', year, 1, columns);
  draft.sheets.push({ name: SHEETS.meting, cells: [columns.map((id) => columnById(id).nl)] });
  rows.forEach((row, i) => {
    draft.set(i, 'jaar', year);
    // An employer has one sector.
    draft.set(i, 'lhnr', row.sector === 'markt' ? '111222333L01' : '123456782L01');
    draft.set(i, 'numIv', 1);
    for (const field of FIELDS) {
      const value = row[field];
      const id = COLUMN_OF[field];
      const isDay = columnById(id).type === 'date';
      if (value === '' || value === null) draft.set(i, id, null);
      else draft.set(i, id, isDay ? draft.dayOf(String(value)) : value);
    }
  });
  const { result } = await checkWorkbook(draftSource(draft), { year });
  if (!result) throw new Error('no result');
  const { cells } = result.tabel1;
  return {
    decided: [...(result.addends[0]?.reason ?? [])].map((place) => decisions[place] as string),
    cells: {
      'formeel.markt': cells.formeel.markt.jobs,
      'formeel.overheid': cells.formeel.overheid.jobs,
      'inleen.markt': cells.inleen.markt.jobs,
      'inleen.overheid': cells.inleen.overheid.jobs,
      'totaal.totaal': cells.totaal.totaal.jobs,
    },
    persons: result.counted.persons,
    leftOut: result.leftOut,
  };
}

const DECEMBER = { type: 'MND', first: '2025-12-01', last: '2025-12-31' };
const WEEKS = { type: '4WK', first: '2025-12-01', last: '2025-12-28' };
const YEAR_ROW = { type: 'JR', first: '2025-01-01', last: '2025-12-31' };
const HALF = { type: 'HJR', first: '2025-07-01', last: '2025-12-31' };
const base: Row = {
  ...DECEMBER,
  bsn: '',
  aard: '1',
  vorm: 'formeel',
  inRegister: '',
  grond: '',
  from: '2020-01-01',
  until: '',
  hours: 100,
  sector: 'overheid',
  inlener: '',
  without: '',
};
const LENT = { aard: '11', vorm: 'inleen', inlener: 'overheid' };
/** A BSN that passes the elfproef, by its first eight digits. */
function bsn(number: number): string {
  for (let first = 10_000_000 + number * 37; ; first += 1) {
    const digits = [...String(first)].map(Number);
    const last = digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11;
    if (last < 10) return `${String(first)}${String(last)}`;
  }
}

/**
 * Twenty rows that are hard, each with what the document says about it. The sums below were made by hand:
 * formal overheid 100 + 160 + 40 + 0 hours of a month, 60 of four weeks, 1,000 of a year; formal markt 500 of a half year;
 * lent overheid 120 of a month; lent markt 80 of four weeks.
 */
const TWENTY: readonly (readonly [Partial<Row>, string])[] = [
  [{}, 'counts'],
  [{ aard: '01', hours: 160 }, 'counts'],
  [{ from: '2025-12-31', hours: 40 }, 'counts'],
  [{ from: '2026-01-01' }, 'registered-later'],
  [{ until: '2025-12-01', hours: 0 }, 'counts'],
  [{ until: '2025-11-30' }, 'registration-ended'],
  [{ ...WEEKS, hours: 60 }, 'counts'],
  [{ type: '4WK', first: '2025-11-03', last: '2025-11-30' }, 'other-period'],
  [{ ...YEAR_ROW, hours: 1000 }, 'counts'],
  [{ ...HALF, hours: 500, sector: 'markt' }, 'counts'],
  [{ ...LENT, hours: 120 }, 'counts'],
  [{ ...LENT, sector: 'markt' }, 'under-error'],
  [{ ...WEEKS, aard: '22', vorm: 'inleen', inlener: 'markt', sector: 'markt', hours: 80 }, 'counts'],
  [{ aard: '21' }, 'wsw-not-lent'],
  [{ aard: '99' }, 'aard-unknown'],
  [{ grond: 'g' }, 'ground-not-yet'],
  [{ grond: 'c', without: 'J' }, 'no-capacity-not-yet'],
  [{ inRegister: 'N' }, 'registration-contradicted'],
  [{ from: '' }, 'registration-missing'],
  [{ vorm: 'inleen', inlener: 'overheid' }, 'under-error'],
];

/** (300 × 12 / 1331) + (60 / 102) + (1000 / 1331) = 2.704733 + 0.588235 + 0.751315 = 4.044283; 500 × 2 / 1331 = 0.751315; 120 × 12 / 1331 = 1.081893; 80 / 102 = 0.784314. */
const BY_HAND = {
  'formeel.markt': 0.7513,
  'formeel.overheid': 4.0443,
  'inleen.markt': 0.7843,
  'inleen.overheid': 1.0819,
  'totaal.totaal': 6.6618,
};

test('twenty difficult rows come out as counted by hand from the document', async () => {
  const rows = TWENTY.map(([row], i) => ({ ...base, ...row, bsn: bsn(i) }));
  const expected = TWENTY.map(([, decision]) => decision);
  expect(rows.map((row) => decide(row, 2025))).toEqual(expected);
  expect(tabel1(rows, 2025)).toEqual(BY_HAND);
  const { decided, cells, persons, leftOut } = await counted(rows, 2025);
  expect(decided).toEqual(expected);
  expect(cells).toEqual(BY_HAND);
  // Nine rows count, each of another person. Five may still count: 100 hours of a month each.
  expect(persons).toBe(9);
  expect(leftOut).toEqual({ rows: 5, jobs: 4.5079, unknown: 0 });
});

const day = fc.constantFrom(
  '',
  '2013-05-01',
  '2025-11-30',
  '2025-12-01',
  '2025-12-20',
  '2025-12-31',
  '2026-01-01',
);
const random = fc.record({
  period: fc.constantFrom(DECEMBER, WEEKS, YEAR_ROW, HALF, {
    ...DECEMBER,
    first: '2025-11-01',
    last: '2025-11-30',
  }),
  aard: fc.constantFrom('1', '01', '11', '18', '21', '22', '23', '24', '82', '99'),
  vorm: fc.constantFrom('formeel', 'formeel', 'inleen', ''),
  inRegister: fc.constantFrom('', '', 'J', 'N'),
  grond: fc.constantFrom('', '', 'a', 'C', 'g', 'lid 2', 'WIA', 'h'),
  from: day,
  until: day,
  hours: fc.constantFrom(0, 7, 40, 60.5, 100, null),
  sector: fc.constantFrom('markt', 'overheid', ''),
  inlener: fc.constantFrom('markt', 'overheid'),
  without: fc.constantFrom('', 'J'),
});

test('sheets of any rows come out as the document says', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(random, { minLength: 20, maxLength: 20 }), async (drawn) => {
      const rows = drawn.map(({ period, ...row }, i) => ({ ...row, ...period, bsn: bsn(i) }));
      const full = rows.map((row, i) =>
        i === 0
          ? { ...base, ...LENT, bsn: bsn(i), grond: 'a', inRegister: 'J', until: '2026-06-01', without: 'N' }
          : row,
      );
      const { decided, cells } = await counted(full, 2025);
      const expected = full.map((row) => decide(row, 2025));
      for (const each of decided) seen.add(each);
      expect(full.map((row, i) => [row, decided[i]])).toEqual(full.map((row, i) => [row, expected[i]]));
      expect(cells).toEqual(tabel1(full, 2025));
    }),
    { numRuns: often(30, 2000), seed: 20_261_129 },
  );
  expect(seen.size).toBeGreaterThan(15);
});

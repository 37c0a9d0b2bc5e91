import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { dayOfIso, isoOfDay, turnedDay } from '../../src/meting/form/days';
import { ALL_COLUMNS, cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';

/**
 * What is done to many cells at once breaks several rules and has one cause: one finding tells of it. Another mistake beside it, which has
 * nothing to do with it, is told as well.
 */
const ROWS = 60;
const WITHOUT_JOBS = ALL_COLUMNS.filter((id) => id !== 'banen');
const all = Array.from({ length: ROWS }, (_, i) => i);

interface Kind {
  readonly name: string;
  readonly columns?: readonly ColumnId[];
  readonly make: (draft: Draft) => void;
  readonly root: string;
  /** Another mistake that can stand beside it, and what is told of it. */
  readonly other: (draft: Draft) => void;
  readonly also: string;
}

const each =
  (id: ColumnId, change: (value: DraftCell, record: number) => DraftCell, records: readonly number[] = all) =>
  (draft: Draft) => {
    for (const i of records) draft.set(i, id, change(draft.get(i, id), i));
  };
const times = (factor: number) => (value: DraftCell) => Math.round(Number(value) * factor);
const where = (fits: (record: number) => boolean): number => all.find(fits) ?? -1;
const isLent = (draft: Draft) => (record: number) => draft.get(record, 'vorm') === 'inleen';
const every3rd = all.filter((i) => i % 3 === 0);

const noBsn = (draft: Draft) =>
  void draft.set(
    where((i) => i % 3 !== 0 && !isLent(draft)(i)),
    'bsn',
    null,
  );
const monthly = (draft: Draft) => all.filter((i) => draft.get(i, 'tijdvakType') === 'MND');
const wrongGround = (draft: Draft) => void draft.set(1, 'grond', 'q');

const DATES = ALL_COLUMNS.filter((id) => columnById(id).type === 'date');
const WITHOUT_YEAR = ALL_COLUMNS.filter((id) => !['jaar', 'tijdvak'].includes(id));
const utc = (year: number, month: number, day: number): DraftCell => ({
  date: dayOfIso(new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)),
});
function written(value: DraftCell, order: 'dmy' | 'mdy'): string {
  const [year = '', month = '', day = ''] = isoOfDay(Number(value)).split('-');
  return order === 'dmy' ? `${day}-${month}-${year}` : `${month}-${day}-${year}`;
}
/** A day as text with the month first; of a text with the day first the same day. */
const turned = (value: DraftCell): DraftCell =>
  typeof value === 'string' ? value.replace(/^(\d+)-(\d+)-/, '$2-$1-') : written(value, 'mdy');
/** What Excel makes of a day with the month first, where the day goes first. */
const converted = (value: DraftCell): DraftCell => {
  const other = turnedDay(Number(value));
  const isReadable = Number(isoOfDay(Number(value)).slice(8)) <= 12;
  return isReadable ? { date: other } : written(value, 'mdy');
};

const KINDS: readonly Kind[] = [
  {
    name: 'hours with three decimals that can be thousands, in most rows',
    make: each('verloondeUren', (value, i) => (i % 3 === 0 ? value : `${String(value)}.125`)),
    root: 'S21 verloondeUren',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'inleen filled down over all rows, those of supported work too',
    make: (draft) => {
      each('cdAard', (code, i) => (i < 4 ? 23 : code))(draft);
      each('vorm', () => 'inleen')(draft);
    },
    root: 'B12 vorm',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'the comma lost in some rows, of which some have more hours than there are',
    make: each('verloondeUren', times(10), every3rd),
    root: 'S25 komma',
    other: (draft) => void draft.set(1, 'verloondeUren', -8),
    also: 'B05 verloondeUren',
  },
  {
    name: 'the comma lost in some rows of a sheet without contract or jobs',
    columns: ALL_COLUMNS.filter(
      (id) => id !== 'banen' && id !== 'contracturenPW' && id !== 'urenToegerekend',
    ),
    make: each('verloondeUren', times(10), every3rd),
    root: 'S25 komma',
    other: noBsn,
    also: 'S02 bsn',
  },
  {
    name: 'hours of a week, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: each('verloondeUren', times(1 / 4.35)),
    root: 'B27 verloondeUren',
    other: (draft) =>
      void draft.set(
        where((i) => !isLent(draft)(i)),
        'verloondeUren',
        -8,
      ),
    also: 'B05 verloondeUren',
  },
  {
    name: 'half of the hours, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: each('verloondeUren', times(1 / 2)),
    root: 'B27 verloondeUren',
    other: (draft) =>
      void draft.set(
        where((i) => !isLent(draft)(i)),
        'verloondeUren',
        0,
      ),
    also: 'B08 geen',
  },
  {
    name: 'the hours of the contract of one week for a person who is hired and for others',
    columns: WITHOUT_JOBS,
    make: (draft) => {
      const lent = where(isLent(draft));
      for (const i of [lent, lent + 1, lent + 2, lent + 3])
        draft.set(i, 'verloondeUren', draft.get(i, 'contracturenPW'));
    },
    root: 'B27 verloondeUren',
    other: (draft) =>
      void draft.set(
        where((i) => !isLent(draft)(i)),
        'verloondeUren',
        0,
      ),
    also: 'B08 geen',
  },
  ...(['markt', 'overheid'] as const).map((sector): Kind => ({
    name: `${sector} filled down over all rows`,
    make: each('sector', () => sector),
    root: 'B25 anders',
    other: wrongGround,
    also: 'B17 grond',
  })),
  {
    name: 'hours of four weeks in every month',
    columns: WITHOUT_JOBS,
    make: (draft) => {
      each('verloondeUren', (_, i) => 4 * Number(draft.get(i, 'contracturenPW')), monthly(draft))(draft);
      each('urenToegerekend', () => null)(draft);
    },
    root: 'S26 vierweken',
    other: (draft) => void draft.set(1, 'verloondeUren', 0),
    also: 'B08 geen',
  },
  {
    name: 'hours of four weeks in half of the months',
    columns: WITHOUT_JOBS,
    make: (draft) => {
      const some = monthly(draft).filter((_, i) => i % 2 === 0);
      each('verloondeUren', (_, i) => 4 * Number(draft.get(i, 'contracturenPW')), some)(draft);
      each('urenToegerekend', () => null)(draft);
    },
    root: 'S26 vierweken',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'hours filled down as a series, beside contract, jobs and Tabel 1',
    make: (draft) => {
      const first = Number(draft.get(5, 'verloondeUren'));
      each('verloondeUren', (_, i) => first + i - 5, [6, 7, 8, 9, 10])(draft);
    },
    root: 'S25 reeks',
    other: (draft) => void draft.set(1, 'verloondeUren', -8),
    also: 'B05 verloondeUren',
  },
  {
    name: 'look-ups that gave no hours, beside Tabel 1',
    columns: WITHOUT_JOBS,
    make: (draft) => {
      each('urenToegerekend', () => null)(draft);
      each('verloondeUren', () => 0, [4, 17, 25])(draft);
    },
    root: 'B08 geen',
    // Far more than the rows that are asked about.
    other: (draft) =>
      void draft.setTabel1('formeel', 'markt', Number(draft.getTabel1('formeel', 'markt')) + 40),
    also: 'C01 ',
  },
  {
    name: 'contract hours of a month',
    make: each('contracturenPW', times(4.35)),
    root: 'S26 contract',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'the BSNs of a block over those of the next one',
    make: (draft) => each('bsn', (_, i) => draft.get(i - 4, 'bsn'), [14, 15, 16, 17])(draft),
    root: 'S28 bsn',
    other: (draft) => void draft.set(1, 'bsn', '123456789'),
    also: 'B01 nummer',
  },
  {
    name: 'a one for the jobs of every row',
    make: each('banen', () => 1),
    root: 'B34 anders',
    other: wrongGround,
    also: 'B17 grond',
  },
  ...(
    [
      ['datAanvTv', 'datRegistratie', 'S14 datRegistratie'],
      ['datEindTv', 'datEindRegistratie', 'S14 datEindRegistratie'],
      ['verloondeUren', 'urenToegerekend', 'S14 urenToegerekend'],
    ] as const
  ).map(([one, other, root]) => ({
    name: `the headings of ${one} and ${other} the other way round`,
    make: (draft: Draft) => {
      draft.setHeading(one, columnById(other).nl);
      draft.setHeading(other, columnById(one).nl);
    },
    root,
    other: wrongGround,
    also: 'B17 grond',
  })),
  {
    name: 'another year in the begin of all periods',
    make: each('datAanvTv', (day) => Number(day) + 365),
    root: 'B09 volgorde',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'the total of the hours pasted over those of a copied row',
    make: (draft) => {
      const copy = draft.copyRecord(4);
      draft.set(copy, 'verloondeUren', 7400);
      draft.set(copy, 'banen', null);
      draft.set(copy, 'urenToegerekend', null);
    },
    root: 'B07 verloondeUren',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'a month on the Opgave that does not exist',
    make: (draft) => void draft.setOpgave('peilmaand', 13),
    root: 'S18 peilmaand',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'a block pasted on a second sheet under another number, beside Tabel 1',
    make: (draft) => {
      const [heading = [], ...rows] = draft.meting.cells;
      const at = draft.columns.indexOf('numIv');
      const pasted = rows.slice(5, 13).map((row) => row.map((cell, i) => (i === at ? 2 : cell)));
      draft.sheets.push({ name: 'Meting 2', cells: [[...heading], ...pasted] });
    },
    root: 'B50 tabel1',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'the left half of the columns moved up a row',
    make: (draft) => {
      const rows = draft.meting.cells;
      const width = draft.columns.indexOf('numIv') + 1;
      for (let row = 10; row < rows.length; row++)
        for (let at = 0; at < width; at++) (rows[row] ?? [])[at] = rows[row + 1]?.[at] ?? null;
    },
    root: 'S29 verwijderd',
    other: wrongGround,
    also: 'B17 grond',
  },
  ...(
    [
      ['days', (n: number) => [2024, 11, 1 + n, 2024, 11, 31 + n]],
      ['months', (n: number) => [2024, 11 + n, 1, 2024, 12 + n, 0]],
      ['years', (n: number) => [2024 + n, 11, 1, 2024 + n, 11, 31]],
    ] as const
  ).map(([step, daysOf]): Kind => ({
    name: `begin and end of the period filled down by ${step}, where nothing else names the year`,
    columns: WITHOUT_YEAR,
    make: (draft) => {
      for (const i of all) {
        const [y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0] = daysOf(i);
        draft.set(i, 'tijdvakType', 'MND');
        draft.set(i, 'datAanvTv', utc(y1, m1, d1));
        draft.set(i, 'datEindTv', utc(y2, m2, d2));
      }
    },
    root: 'B09 reeks',
    other: wrongGround,
    also: 'B17 grond',
  })),
  {
    name: 'all dates of a row with the month first, as text among dates as text',
    columns: WITHOUT_YEAR,
    make: (draft) => {
      for (const id of DATES) each(id, (value) => (value === null ? null : written(value, 'dmy')))(draft);
      for (const id of DATES) each(id, (value) => (value === null ? null : turned(value)), [3])(draft);
    },
    root: 'S03 maand-eerst',
    other: (draft) => void draft.set(1, 'contracturenPW', 'veel'),
    also: 'S03 contracturenPW',
  },
  {
    name: 'a begin that was turned, and a registration with the month first beside it',
    columns: WITHOUT_YEAR,
    make: (draft) => {
      for (const id of DATES) each(id, (value) => (value === null ? null : written(value, 'dmy')))(draft);
      each('datAanvTv', turned, [3])(draft);
      each('datRegistratie', turned, [3])(draft);
    },
    root: 'B09 lengte',
    other: (draft) => void draft.set(4, 'datRegistratie', '03-15-2019'),
    also: 'S03 datRegistratie',
  },
  {
    name: 'dates that Excel converted where it could, with the month first',
    columns: WITHOUT_YEAR,
    make: (draft) => {
      for (const id of DATES) each(id, (value) => (value === null ? null : converted(value)))(draft);
    },
    root: 'S27 datums',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'begins of half of the rows turned',
    make: each(
      'datAanvTv',
      (value) => ({ date: turnedDay(Number(value)) }),
      all.filter((i) => i % 2 === 0),
    ),
    root: 'B09 lengte',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'a tenth of the hours in some rows below each other, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: (draft) => {
      const lent = where(isLent(draft));
      each('verloondeUren', (hours) => Number(hours) / 10, [lent, lent + 1, lent + 2])(draft);
    },
    root: 'B27 verloondeUren',
    other: (draft) => void draft.set(where(isLent(draft)) + 8, 'verloondeUren', 100.5),
    also: 'B06 verloondeUren',
  },
  {
    name: 'look-ups that gave no hours, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: (draft) => {
      const lent = where(isLent(draft));
      each('verloondeUren', () => 0, [lent, lent + 1, lent + 2])(draft);
    },
    root: 'B27 verloondeUren',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'no hours for half of the rows, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: each('verloondeUren', () => 0, all.slice(30)),
    root: 'B27 verloondeUren',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'hours of four weeks in most months, of people who are hired too',
    columns: WITHOUT_JOBS,
    make: (draft) =>
      each('verloondeUren', (_, i) => 4 * Number(draft.get(i, 'contracturenPW')), monthly(draft))(draft),
    root: 'B27 verloondeUren',
    other: wrongGround,
    also: 'B17 grond',
  },
  {
    name: 'another sector than the code and the overheidssector of a row say, beside Tabel 1',
    columns: ALL_COLUMNS.filter((id) => id !== 'lhnr'),
    make: (draft) => {
      const formal = where((i) => !isLent(draft)(i) && draft.get(i, 'overheidssector') !== null);
      draft.set(formal, 'sector', 'markt');
    },
    root: 'B30 sectorcode',
    // More than the row that is asked about.
    other: (draft) => void draft.setTabel1('inleen', 'markt', Number(draft.getTabel1('inleen', 'markt')) + 3),
    also: 'C01 ',
  },
  {
    name: 'each sector replaced by the other',
    make: each('sector', (sector) => (sector === 'markt' ? 'overheid' : 'markt')),
    root: 'B25 anders',
    other: wrongGround,
    also: 'B17 grond',
  },
];

async function check({ columns = ALL_COLUMNS }: Pick<Kind, 'columns'>, make: (draft: Draft) => void) {
  const draft = cleanDraft({ rows: ROWS, seed: 5, columns });
  make(draft);
  if (!columns.includes('jaar')) draft.sheets.splice(0, Infinity, draft.meting);
  return checkWorkbook(draftSource(draft));
}

async function roots(kind: Pick<Kind, 'columns'>, make: (draft: Draft) => void) {
  const { groups } = await check(kind, make);
  return groups.filter(({ severity }) => severity !== 'info').map(({ rule, cause }) => `${rule} ${cause}`);
}

test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s: one cause, one finding', async (_, kind) => {
  expect(await roots(kind, kind.make)).toEqual([kind.root]);
});

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  '%s: another mistake beside it is told as well',
  async (_, kind) => {
    const found = await roots(kind, (draft) => {
      kind.make(draft);
      kind.other(draft);
    });
    expect(found.sort()).toEqual([kind.root, kind.also].sort());
  },
);

test('a few sectors that are wrong are told by what contradicts each of them', async () => {
  const wrong = (draft: Draft) => {
    const lent = where((i) => isLent(draft)(i) && draft.get(i, 'sector') === 'markt');
    draft.set(lent, 'sector', 'overheid');
    const formal = where((i) => !isLent(draft)(i) && draft.get(i, 'sectorcode') !== null);
    draft.set(formal, 'sectorcode', draft.get(formal, 'sector') === 'markt' ? 64 : 1);
  };
  expect(await roots({}, wrong)).toEqual(['B25 anders', 'B30 sectorcode']);
});

test('supported work that is lent are asked about where the others are as their codes ask', async () => {
  const wrong = (draft: Draft) => {
    const formal = where((i) => !isLent(draft)(i));
    draft.set(formal, 'cdAard', 23);
    draft.set(formal, 'vorm', 'inleen');
  };
  expect(await roots({}, wrong)).toContain('B14 vorm');
});

test.each([
  ['and a column that names the year', ALL_COLUMNS, -1462, 'stelsel'],
  ['where only the dates name the year', WITHOUT_YEAR, -1462, 'vroeg-of-stelsel'],
  ['of 1904 twice, where only the dates name the year', WITHOUT_YEAR, 1462, 'laat-of-stelsel'],
  ['of 1904 twice, and a column that names the year', ALL_COLUMNS, 1462, 'stelsel'],
])('dates of the other system of dates %s', async (_, columns, days, lijkt) => {
  const { groups } = await check({ columns }, (draft) => {
    for (const id of DATES)
      each(id, (value) => (value === null ? null : { date: Number(value) + days }))(draft);
  });
  expect(groups.find(({ rule }) => rule === 'B09')?.examples[0]?.facts).toMatchObject({ lijkt });
});

test('a period that was filled down says nothing of the year', async () => {
  const kind = KINDS.find(({ name }) => name.includes('by years')) as Kind;
  expect((await check(kind, kind.make)).year).toBe(2024);
});

test('the months of one person under each other are no series', async () => {
  const found = await roots({}, (draft) => {
    for (let month = 1; month < 12; month++) {
      const record = draft.copyRecord(0);
      draft.set(record, 'tijdvakType', 'MND');
      draft.set(record, 'tijdvak', `2024-${String(month).padStart(2, '0')}`);
      draft.set(record, 'datAanvTv', utc(2024, month - 1, 1));
      draft.set(record, 'datEindTv', utc(2024, month, 0));
    }
  });
  expect(found).toEqual(['B32 maanden']);
});

test.each([
  ['one working day more', '2024-02-01', '2024-02-29', true],
  ['no more working days', '2023-02-01', '2023-02-28', false],
])('hours of four weeks in a month that has %s', async (_, first, last, isAsked) => {
  const found = await roots({ columns: WITHOUT_YEAR.filter((id) => id !== 'banen') }, (draft) => {
    for (const i of all) {
      draft.set(i, 'tijdvakType', 'MND');
      draft.set(i, 'datAanvTv', dayOfIso(first));
      draft.set(i, 'datEindTv', dayOfIso(last));
      draft.set(i, 'verloondeUren', 4 * Number(draft.get(i, 'contracturenPW')));
      draft.set(i, 'urenToegerekend', null);
    }
  });
  expect(found.some((each) => each.startsWith('S26'))).toBe(isAsked);
});

test('the warning about hours that someone explained no longer tells where a difference with Tabel 1 comes from', async () => {
  const make = (draft: Draft) => {
    each('urenToegerekend', () => null)(draft);
    each('verloondeUren', () => 0, [4, 17, 25])(draft);
  };
  const { groups } = await check({ columns: WITHOUT_JOBS }, make);
  const key = groups.find(({ rule }) => rule === 'B08')?.key ?? '';
  const draft = cleanDraft({ rows: ROWS, seed: 5, columns: WITHOUT_JOBS });
  make(draft);
  const explained = await checkWorkbook(draftSource(draft), {
    toelichtingen: [{ rule: 'B08', key, text: 'verlof', role: '', date: '' }],
  });
  expect(explained.groups.filter(({ severity }) => severity === 'fout').map(({ rule }) => rule)).toEqual([
    'C01',
  ]);
});

test('a few of many rows with one and the same small part of their contract are asked about; different parts are leave', async () => {
  const columns = WITHOUT_JOBS.filter((id) => id !== 'urenToegerekend');
  const asked = async (parts: readonly number[]) => {
    const draft = cleanDraft({ rows: 200, seed: 5, columns });
    draft.sheets.splice(0, Infinity, draft.meting);
    parts.forEach((part, i) => {
      const record = 10 + 40 * i;
      draft.set(record, 'contracturenPW', 36);
      draft.set(record, 'verloondeUren', Math.round(157 * part));
    });
    const { groups } = await checkWorkbook(draftSource(draft));
    return groups.filter(({ severity }) => severity !== 'info').map(({ rule, cause }) => `${rule} ${cause}`);
  };
  expect(await asked([0.05, 0.05, 0.05])).toEqual(['B08 weinig']);
  expect(await asked([0.02, 0.08, 0.19])).toEqual([]);
});

test('rows that were sorted by their hours have no series', async () => {
  const columns = WITHOUT_JOBS.filter((id) => !['urenToegerekend', 'contracturenPW'].includes(id));
  const draft = cleanDraft({ rows: ROWS, seed: 5, columns });
  draft.sheets.splice(0, Infinity, draft.meting);
  all.forEach((i) => void draft.set(i, 'verloondeUren', i < 8 ? 60 + i : 70 + 2 * (i % 40)));
  const hours = all.map((i) => Number(draft.get(i, 'verloondeUren'))).sort((a, b) => a - b);
  hours.forEach((each, i) => void draft.set(i, 'verloondeUren', each));
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.map(({ rule }) => rule)).not.toContain('S25');
});

test.each([
  ['Verloonde uren (november en december)', 'MND', true],
  ['Verloonde uren (nov. + dec.)', 'MND', true],
  ['Verloonde uren (oktober t/m december)', 'MND', true],
  ['Verloonde uren Q4', 'MND', true],
  ['Verloonde uren (januari t/m december)', 'MND', true],
  ['Verloonde uren (januari t/m december)', 'JR', false],
  ['Verloonde uren (juli t/m december)', 'HJR', false],
  ['Verloonde uren (juli t/m december)', 'JR', true],
] as const)('the heading %s above rows of %s: asked about %s', async (heading, type, isAsked) => {
  const columns = WITHOUT_JOBS.filter((id) => !['urenToegerekend', 'contracturenPW', 'divisor'].includes(id));
  const found = await roots({ columns }, (draft) => {
    draft.sheets.splice(0, Infinity, draft.meting);
    draft.setHeading('verloondeUren', heading);
    for (const i of type === 'MND' ? [] : all) {
      draft.set(i, 'tijdvakType', type);
      draft.set(i, 'tijdvak', type === 'JR' ? '2024' : '2024-H2');
      draft.set(i, 'datAanvTv', dayOfIso(type === 'JR' ? '2024-01-01' : '2024-07-01'));
      draft.set(i, 'datEindTv', dayOfIso('2024-12-31'));
      draft.set(i, 'datAanvIkv', dayOfIso('2023-01-01'));
      draft.set(i, 'verloondeUren', Number(draft.get(i, 'verloondeUren')) * (type === 'JR' ? 12 : 6));
    }
  });
  expect(found).toEqual(isAsked ? ['S08 verloondeUren'] : []);
});

test('one contract of more than a week is asked about by itself', async () => {
  expect(
    await roots({ columns: WITHOUT_JOBS }, (draft) => void draft.set(3, 'contracturenPW', 120)),
  ).toContain('B47 contracturenPW');
});

test('people who stand there twice in the same order, with the days that are theirs, are no pasted block', async () => {
  const found = await roots({}, (draft) => {
    for (const i of [4, 5, 6, 7]) {
      const copy = draft.copyRecord(i);
      draft.set(copy, 'numIv', 2);
      draft.set(copy, 'verloondeUren', 20 + i);
    }
  });
  expect(found.filter((each) => each.startsWith('S28'))).toEqual([]);
});

import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { ColumnId } from '../../src/meting/form/columns';
import { dayOfIso, isoOfDay } from '../../src/meting/form/days';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import { readSheet } from '../../src/meting/read/read-sheet';
import type { CheckResult } from '../../src/meting/judge/check-result';
import { openWorkbook } from '../../src/workbook';

/**
 * Kinds of mistakes over which a wrong number could be given without a word: what people and programs really make. For each the
 * number that is right, and the finding that says what is the matter.
 */
const ROWS = 30;
const COLUMNS: readonly ColumnId[] = [
  ...([
    'jaar',
    'tijdvak',
    'tijdvakType',
    'datAanvTv',
    'datEindTv',
    'bsn',
    'lhnr',
    'numIv',
    'cdAard',
    'vorm',
  ] as const),
  ...(['grond', 'datRegistratie', 'verloondeUren', 'sector', 'regio'] as const),
];
const HOURS_PER_JOB: Readonly<Record<string, number>> = {
  MND: 1331 / 12,
  '4WK': 102,
  HJR: 1331 / 2,
  JR: 1331,
};

function bare(): Draft {
  const draft = cleanDraft({ rows: ROWS, seed: 77, columns: COLUMNS });
  draft.sheets.splice(0, Infinity, draft.meting);
  return draft;
}

/** Jobs of the clean rows without some of them. */
function jobsWithout(records: readonly number[] = []): number {
  const draft = bare();
  let jobs = 0;
  for (let i = 0; i < ROWS; i++)
    if (!records.includes(i))
      jobs +=
        Number(draft.get(i, 'verloondeUren')) / (HOURS_PER_JOB[String(draft.get(i, 'tijdvakType'))] ?? 0);
  return jobs;
}

const all = Array.from({ length: ROWS }, (_, i) => i);
const each = (id: ColumnId, change: (value: DraftCell, i: number) => DraftCell) => (draft: Draft) => {
  for (const i of all) draft.set(i, id, change(draft.get(i, id), i));
};
const cell = (record: number, id: ColumnId, value: DraftCell) => (draft: Draft) =>
  void draft.set(record, id, value);
const day = (value: DraftCell) => isoOfDay(Number(value));
const dutch = (value: DraftCell) => day(value).split('-').reverse().join('-');

interface Kind {
  readonly name: string;
  readonly make?: (draft: Draft) => void;
  /** Of a CSV: what becomes of its text, and its bytes. */
  readonly csv?: { readonly text?: (csv: string) => string; readonly bytes?: (csv: string) => Uint8Array };
  /** The rows that do not count; `null`: no meting was read. */
  readonly out: readonly number[] | null;
  /** Errors and warnings, and what is told of another notation. */
  readonly rules: readonly string[];
  /** Facts of the first finding. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

const monthly = all.filter((i) => bare().get(i, 'tijdvakType') === 'MND');
const [one = 0, two = 0] = monthly;
const utf16 = (csv: string) => new Uint8Array(Buffer.from(csv, 'utf16le'));

const KINDS: readonly Kind[] = [
  { name: 'nothing wrong', out: [], rules: [] },
  { name: 'nothing wrong, as CSV', csv: {}, out: [], rules: [] },
  {
    name: 'a second table lower down, with its columns in another order',
    make: (draft) => {
      const [heading = [], ...rows] = draft.meting.cells;
      const turned = [heading, ...rows.slice(0, 6)].map((line) => [...line].reverse());
      draft.meting.cells.push(...turned);
    },
    out: [],
    rules: ['S12'],
    facts: { aantal: 6 },
  },
  {
    name: 'a whole CSV in the first column',
    make: (draft) => {
      draft.meting.cells.splice(
        0,
        Infinity,
        ...csvOf(draft)
          .split('\n')
          .map((line) => [line]),
      );
    },
    out: null,
    rules: ['S12'],
    facts: { reden: 'een-kolom' },
  },
  {
    name: 'days and months half swapped',
    make: each('datRegistratie', (_, i) =>
      i % 2 === 0
        ? dayOfIso(`2020-0${String(1 + (i % 9))}-03`)
        : `0${String(1 + (i % 9))}/1${String(3 + (i % 6))}/2020`,
    ),
    out: all,
    rules: ['S27'],
  },
  {
    name: 'one date with the month first among dates with the day first',
    make: (draft) => {
      each('datRegistratie', dutch)(draft);
      draft.set(one, 'datRegistratie', '03-15-2021');
    },
    out: [one],
    rules: ['S03'],
    facts: { waarde: '03-15-2021' },
  },
  {
    name: 'one number with a point for a comma among numbers with commas',
    make: (draft) => {
      each('verloondeUren', (hours) => `${String(hours)},00`)(draft);
      draft.set(one, 'verloondeUren', '87.50');
    },
    out: [one],
    rules: ['S03'],
    facts: { waarde: '87.50' },
  },
  {
    name: 'a dot before three digits among dots before one or two',
    make: (draft) => {
      each('verloondeUren', (hours) => `${String(hours)}.0`)(draft);
      draft.set(one, 'verloondeUren', '1.105');
    },
    out: [one],
    rules: ['S21'],
    facts: { gelezen: 1.105, anders: 1105 },
  },
  {
    name: 'a dot before three digits among numbers that only a dot for decimals explains',
    make: (draft) => {
      each('verloondeUren', (hours, i) => `${String(hours)}.${i % 2 === 0 ? '000' : '0'}`)(draft);
    },
    out: [],
    rules: [],
  },
  ...[
    { shown: '50%', cell: { percent: 0.5 } },
    { shown: '12,35%', cell: { percent: 0.123456 } },
    { shown: '€ 139', cell: { money: 139 } },
  ].map(({ shown, cell: made }) => ({
    name: `${shown} among hours, by the format of the cell`,
    make: cell(one, 'verloondeUren', made),
    out: [one],
    rules: ['S03'],
    facts: { waarde: shown, eenheid: true },
  })),
  {
    name: 'a column of hours in the format of money',
    make: each('verloondeUren', (hours) => ({ money: Number(hours) })),
    out: all,
    rules: ['S06'],
    facts: { waarde: '€ 104', soort: 'eenheid' },
  },
  {
    name: 'other numbers in the format of a share or of money',
    make: each('numIv', (number, i) =>
      i % 2 === 0 ? { percent: Number(number) } : { money: Number(number) },
    ),
    out: [],
    rules: [],
  },
  ...['50%', '€ 139', '139 EUR'].map((waarde) => ({
    name: `${waarde} among hours`,
    make: cell(one, 'verloondeUren', waarde),
    out: [one],
    rules: ['S03'],
    facts: { waarde: waarde === '139 EUR' ? '[7 tekens]' : waarde, eenheid: true },
  })),
  {
    name: 'time stamps in UTC: 23:00 is the next day in the Netherlands',
    csv: {
      text: (csv) =>
        csv.replace(/\b(\d{2})-(\d{2})-(\d{4})\b/g, (_, d: string, m: string, y: string) => {
          const before = isoOfDay(dayOfIso(`${y}-${m}-${d}`) - 1);
          return `${before}T${/^\d{4}-0[4-9]|-10-(?:[0-2])/.test(before) ? '22' : '23'}:00:00Z`;
        }),
    },
    out: [],
    rules: [],
  },
  {
    name: 'errors of Excel that became text, in hours and in a column of texts',
    make: (draft) => {
      draft.set(one, 'verloondeUren', '#N/B');
      draft.set(two, 'regio', '#VERW!');
    },
    out: [one],
    rules: ['S04'],
  },
  {
    name: 'hours that Excel shows as a time',
    make: cell(one, 'verloondeUren', { date: 3.625 }),
    out: [one],
    rules: ['S03'],
    facts: { waarde: '87:00' },
  },
  {
    name: 'hours in hours and minutes',
    make: each('verloondeUren', () => '87:30'),
    out: all,
    rules: ['S06'],
    facts: { waarde: '87:30' },
  },
  {
    name: 'a title above the headings of a CSV',
    csv: { text: (csv) => `Meting, opgave; december\n\n${csv}` },
    out: [],
    rules: [],
  },
  { name: 'a CSV in UTF-16 without a mark', csv: { bytes: utf16 }, out: [], rules: [] },
  { name: 'a sep= line with quotes', csv: { text: (csv) => `"sep=;"\n${csv}` }, out: [], rules: [] },
  {
    name: 'a control sign far down',
    csv: { text: (csv) => csv.replace(/markt(?=[^\n]*\n?$)/, 'markt\u000b') },
    out: [],
    rules: [],
  },
  {
    name: 'BSNs of which Excel kept the first digits',
    make: each('bsn', (bsn) =>
      Number(bsn).toExponential(5).replace('.', ',').replace('e+8', 'E+08').replace('e+7', 'E+07'),
    ),
    out: all,
    rules: ['B01'],
    facts: { soort: 'afgerond' },
  },
  {
    name: 'a BSN as ="…"',
    make: (draft) => void draft.set(one, 'bsn', `="${String(draft.get(one, 'bsn'))}"`),
    out: [],
    rules: ['S09'],
    facts: { gebeurd: 'formula' },
  },
  {
    name: 'a BSN behind an apostrophe',
    make: (draft) => void draft.set(one, 'bsn', `'${String(draft.get(one, 'bsn'))}`),
    out: [],
    rules: ['S09'],
    facts: { gebeurd: 'apostrophe' },
  },
  {
    name: 'a BSN with a sign that nobody sees',
    make: (draft) => void draft.set(one, 'bsn', `\u200b${String(draft.get(one, 'bsn'))}`),
    out: [],
    rules: ['S09'],
    facts: { gebeurd: 'invisible' },
  },
  {
    name: 'a BSN without its zero',
    make: cell(one, 'bsn', 10_079_191),
    out: [],
    rules: ['S09'],
    facts: { gebeurd: 'zero' },
  },
  {
    name: 'a loonheffingennummer without its zero',
    make: cell(one, 'lhnr', '10079191L01'),
    out: [],
    rules: ['S09'],
    facts: { gebeurd: 'zero', kop: 'Loonheffingennummer' },
  },
  {
    name: 'a loonheffingennummer as ="…"',
    make: cell(one, 'lhnr', '="010079191L01"'),
    out: [],
    rules: ['S09'],
    facts: { gebeurd: 'formula' },
  },
  {
    name: 'a month called four weeks',
    make: cell(one, 'tijdvakType', '4WK'),
    out: [one],
    rules: ['B09'],
    facts: { type: '4WK' },
  },
  {
    name: 'a month of 5 December to 3 January',
    make: (draft) => {
      draft.set(one, 'datAanvTv', dayOfIso('2024-12-05'));
      draft.set(one, 'datEindTv', dayOfIso('2025-01-03'));
    },
    out: [one],
    rules: ['B09'],
  },
  {
    name: 'two months in one row',
    make: cell(one, 'datAanvTv', dayOfIso('2024-11-01')),
    out: [one],
    rules: ['B09'],
    facts: { dagen: 61 },
  },
  {
    name: 'one person with more hours than a month has',
    make: (draft) => {
      for (const i of [one, two]) {
        draft.set(i, 'bsn', '111222333');
        draft.set(i, 'verloondeUren', 500);
      }
    },
    out: [one, two],
    rules: ['B39'],
  },
  {
    name: 'a code with a zero before it',
    make: each('cdAard', (code) => (String(code).length === 1 ? `0${String(code)}` : code)),
    out: [],
    rules: [],
  },
  {
    name: 'a total without a label',
    make: (draft) => {
      draft.meting.cells.push(COLUMNS.map((id) => (id === 'verloondeUren' ? 4000 : null)));
    },
    out: [],
    rules: ['S13'],
    facts: { soort: 'los' },
  },
  {
    name: 'hours "139.000" as text',
    make: cell(one, 'verloondeUren', '139.000'),
    out: [one],
    rules: ['S21'],
    facts: { gelezen: 139_000, anders: 139 },
  },
  { name: 'registrations from 1900', make: each('datRegistratie', () => 1), out: all, rules: ['S06'] },
  {
    name: 'a period of the thirteenth month',
    make: (draft) => {
      for (const i of all) if (draft.get(i, 'tijdvakType') === '4WK') draft.set(i, 'tijdvak', '202413');
    },
    out: [],
    rules: [],
  },
];

/** The rows as a Dutch export writes them. */
function csvOf(draft: Draft): string {
  return draft.meting.cells
    .map((line) =>
      line
        .map((value) => {
          if (value === null) return '';
          if (typeof value === 'object' && 'date' in value) return dutch(value.date);
          return typeof value === 'number'
            ? String(value).replace('.', ',')
            : String(value as string | boolean);
        })
        .join(';'),
    )
    .join('\n');
}

async function check({ make, csv }: Kind): Promise<CheckResult> {
  const draft = bare();
  make?.(draft);
  if (!csv) return checkWorkbook(draftSource(draft));
  const text = (csv.text ?? String)(csvOf(draft));
  const bytes = (csv.bytes ?? ((given) => new TextEncoder().encode(given)))(text);
  return checkWorkbook(await openWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]), 'meting.csv'));
}

test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', async (_, kind) => {
  const { result, groups } = await check(kind);
  const said = groups.filter(
    ({ rule, severity }) => severity !== 'info' || (rule === 'S09' && kind.rules.includes('S09')),
  );
  expect([...new Set(said.map(({ rule }) => rule))]).toEqual(kind.rules);
  if (kind.facts)
    expect(said.find(({ rule }) => rule === kind.rules[0])?.examples[0]?.facts).toMatchObject(kind.facts);
  if (kind.out === null) {
    expect(result).toBeNull();
    return;
  }
  expect(result?.counted.jobs).toBeCloseTo(jobsWithout(kind.out), 4);
});

test('in a .csv all is text: only what happened to a cell is told, not that it is text', async () => {
  const plain = await check({ name: '', out: [], rules: [], csv: {} });
  expect(plain.groups.map(({ rule }) => rule)).not.toContain('S09');
  const spoilt = await check({
    name: '',
    out: [],
    rules: [],
    csv: {},
    make: cell(one, 'lhnr', '10079191L01'),
  });
  expect(spoilt.groups.filter(({ rule }) => rule === 'S09').map(({ count }) => count)).toEqual([1]);
});

test.each([
  // A zero in front is no group of thousands: it tells how the column is written.
  [['0.500', '1.105'], [0.5, 1.105], []],
  [['80.5', '0.500', '1.105'], [80.5, 0.5, 1.105], []],
  [['80.5', '1,105'], [80.5, 1105], []],
  [['80.5', '36.5', '86.667', '1.105'], [80.5, 36.5, 86.667, 1.105], []],
  [['80.5', '1105.5', '1.105'], [80.5, 1105.5, 1.105], []],
  [['80,5', '1.105'], [80.5, 1105], []],
  [['80.5', '1.105'], [80.5, 1.105], [1]],
  [['80.5', '90.25', '-1.105'], [80.5, 90.25, -1.105], [2]],
  [['80,5', '90.25', '1.105'], [80.5, 90.25, 1105], [2]],
] as const)('hours %j are read under one notation', async (texts, hours, doubted) => {
  const draft = cleanDraft({ rows: texts.length, seed: 77, columns: COLUMNS });
  draft.sheets.splice(0, Infinity, draft.meting);
  texts.forEach((text, i) => void draft.set(i, 'verloondeUren', text));
  const [source] = draftSource(draft).sheets;
  const read = source && (await readSheet(source, { answers: new Map() }));
  const column = read?.meting?.columns.get('verloondeUren');
  expect([...(column?.values ?? [])]).toEqual(hours);
  expect([...(column?.doubts?.records ?? [])]).toEqual(doubted);
});

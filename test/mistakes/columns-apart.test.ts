import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { TEMPLATES } from '../../src/meting/form/templates';
import { ALL_COLUMNS, cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import { seeded, type Random } from '../../src/meting/generate/random';
import type { CheckResult } from '../../src/meting/judge/check-result';
import { often } from '../support/long';

/**
 * Sheets as they come: each template, fewer columns, three to sixty rows, of one employer or of several, sorted by any column, with cells
 * that were left empty. On none of them a column stands apart from its rows; then one is moved.
 */
const BARE: readonly ColumnId[] = [
  ...(['jaar', 'tijdvak', 'tijdvakType', 'datAanvTv', 'datEindTv', 'bsn', 'lhnr', 'numIv'] as const),
  ...([
    'cdAard',
    'vorm',
    'grond',
    'datRegistratie',
    'datEindRegistratie',
    'verloondeUren',
    'sector',
  ] as const),
];
const KINDS: readonly (readonly ColumnId[])[] = [
  ALL_COLUMNS,
  BARE,
  TEMPLATES.schoolbestuur.columns,
  TEMPLATES.schoolbestuur.columns.slice(0, TEMPLATES.schoolbestuur.open),
  TEMPLATES.sectororganisatie.columns,
];
/** Columns that may be left out. */
const OPTIONAL: readonly ColumnId[] = [
  ...(['regio', 'contracturenPW', 'overheidssector', 'sectorcode', 'banen', 'datAanvIkv', 'lhnr'] as const),
  ...(['geboortedatum', 'divisor', 'inRegister', 'urenToegerekend', 'lhnrInlener', 'sectorInlener'] as const),
];
/** Columns of which cells may be empty. */
const LOOSE: readonly ColumnId[] = [
  'regio',
  'contracturenPW',
  'sectorcode',
  'banen',
  'datAanvIkv',
  'divisor',
];
const OF_EMPLOYER: readonly ColumnId[] = [
  ...(['lhnr', 'sector', 'overheidssector', 'sectorcode', 'regio', 'cdAard'] as const),
  ...(['tijdvakType', 'tijdvak', 'datAanvTv', 'datEindTv', 'divisor'] as const),
];

const keyOf = (cell: DraftCell): number | string | null =>
  cell === null || typeof cell === 'boolean'
    ? null
    : typeof cell === 'object'
      ? 'date' in cell
        ? cell.date
        : null
      : cell;

function inOrder(one: DraftCell, other: DraftCell, direction: number): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * direction;
}

function ofOneEmployer(draft: Draft): void {
  const records = Array.from({ length: draft.records }, (_, i) => i);
  const formal = records.filter((i) => draft.get(i, 'vorm') === 'formeel');
  const [first] = formal;
  for (const i of formal) for (const id of OF_EMPLOYER) draft.set(i, id, draft.get(first ?? i, id));
  for (const i of records) draft.set(i, 'banen', null);
}

function sorted(draft: Draft, id: ColumnId, direction: number): void {
  const at = draft.columns.indexOf(id);
  const [headings = [], ...rows] = draft.meting.cells;
  rows.sort((a, b) => inOrder(a[at] ?? null, b[at] ?? null, direction));
  draft.meting.cells.splice(0, Infinity, headings, ...rows);
}

function keep(draft: Draft, ids: readonly ColumnId[]): void {
  const places = ids.map((id) => draft.columns.indexOf(id));
  draft.meting.cells.splice(
    0,
    Infinity,
    ...draft.meting.cells.map((line) => places.map((at) => line[at] ?? null)),
  );
  draft.columns.splice(0, Infinity, ...ids);
}

function sheetOf(seed: number, random: Random, emptyCells = true): Draft {
  const draft = cleanDraft({ rows: random.between(3, 60), seed });
  if (random.next() < 0.4) ofOneEmployer(draft);
  if (emptyCells)
    for (let i = random.between(0, 3); i > 0; i--) {
      const [id, cells] = [random.pick(LOOSE), random.between(1, 3)];
      const last = draft.records - cells;
      const from = random.next() < 0.5 ? last : random.between(0, last);
      for (let record = from; record < from + cells; record++) draft.set(record, id, null);
    }
  draft.recountTabel1();
  const left = new Set(Array.from({ length: random.between(0, 3) }, () => random.pick(OPTIONAL)));
  const columns = random.pick(KINDS).filter((id) => !left.has(id));
  if (random.next() < 0.6) sorted(draft, random.pick(columns), random.next() < 0.5 ? 1 : -1);
  keep(draft, columns);
  if (draft.has('sector') && draft.has('tijdvakType') && random.next() < 0.5)
    draft.sheets.splice(0, Infinity, draft.meting);
  return draft;
}

const check = (draft: Draft): Promise<CheckResult> => checkWorkbook(draftSource(draft));

test('of rows that stand as they should no column is out of step, and no hours are asked about', async () => {
  const told: string[] = [];
  for (let seed = 1; seed <= often(100, 4000); seed++) {
    const { groups } = await check(sheetOf(seed, seeded(seed * 31 + 7)));
    for (const { rule, cause } of groups)
      if (rule === 'S29' || rule === 'S30') told.push(`${String(seed)}: ${rule} ${cause}`);
  }
  expect(told).toEqual([]);
});

test('nor is one where people worked more or less than agreed and hours are missing, sorted by hours or not', async () => {
  const told: string[] = [];
  for (let seed = 1; seed <= often(150, 4000); seed++) {
    const random = seeded(seed * 13 + 5);
    const draft = cleanDraft({ rows: random.between(20, 60), seed });
    const others = random.pick([0.02, 0.05, 0.15, 0.4, 0.8]);
    for (let i = 0; i < draft.records; i++) {
      const hours = Number(draft.get(i, 'verloondeUren'));
      const part = random.next() < others ? 0.2 + 1.2 * random.next() : 0.96 + 0.08 * random.next();
      draft.set(i, 'verloondeUren', Math.round(hours * part * 10) / 10);
      if (random.next() < 0.1) draft.set(i, 'contracturenPW', null);
      if (random.next() < others / 4)
        draft.set(i, 'sector', draft.get(i, 'sector') === 'markt' ? 'overheid' : 'markt');
    }
    const cells = random.between(0, 3);
    const from = random.next() < 0.5 ? draft.records - cells : random.between(0, draft.records - cells);
    if (random.next() < 0.7)
      sorted(draft, random.pick(['verloondeUren', 'contracturenPW']), random.pick([1, -1]));
    for (let record = from; record < from + cells; record++) draft.set(record, 'verloondeUren', null);
    const left: readonly ColumnId[] = ['banen', 'divisor', 'urenToegerekend'];
    keep(
      draft,
      draft.columns.filter((id) => !left.includes(id)),
    );
    draft.sheets.splice(0, Infinity, draft.meting);
    const { groups } = await check(draft);
    for (const { rule, cause } of groups) if (rule === 'S29') told.push(`${String(seed)}: ${rule} ${cause}`);
  }
  expect(told).toEqual([]);
});

test('a workbook in which rows were pasted twice stays out of the sums while its Tabel 1 says otherwise', async () => {
  const draft = cleanDraft({ rows: 30, seed: 6 });
  for (let i = 0; i < 8; i++) draft.set(draft.copyRecord(i), 'numIv', 7);
  const { groups, counts } = await check(draft);
  expect(groups.map(({ rule }) => rule)).toEqual(['B50']);
  expect(counts.fout).toBeGreaterThan(0);
});

interface Moved {
  readonly draft: Draft;
  readonly kind: 'ingevoegd' | 'verwijderd' | 'volgorde';
  /** The first record that has a cell of another; `null`: it came out as it was. */
  readonly first: number | null;
}

/** One column moved apart from the others. */
function moved(draft: Draft, id: ColumnId, random: Random): Moved {
  const at = draft.columns.indexOf(id);
  const cells = draft.meting.cells.slice(1).map((line) => line[at] ?? null);
  const by = random.pick([1, 1, 1, 2, 3]);
  const from = random.between(0, cells.length - by - 1);
  const gap = Array<null>(by).fill(null);
  const kind = random.pick(['ingevoegd', 'verwijderd', 'volgorde'] as const);
  const direction = random.next() < 0.5 ? 1 : -1;
  const now =
    kind === 'volgorde'
      ? [...cells].sort((a, b) => inOrder(a, b, direction))
      : kind === 'ingevoegd'
        ? [...cells.slice(0, from), ...gap, ...cells.slice(from)].slice(0, cells.length)
        : [...cells.slice(0, from), ...cells.slice(from + by), ...gap];
  now.forEach((cell, i) => {
    (draft.meting.cells[i + 1] ?? [])[at] = cell;
  });
  const first = now.findIndex((cell, i) => keyOf(cell) !== keyOf(cells[i] ?? null));
  return { draft, kind, first: first < 0 ? null : first };
}

test.each([
  ['verloondeUren', 0.75],
  ['vorm', 0.55],
  ['cdAard', 0.55],
  ['sector', 0.4],
] as const)('of %s that moved no other column is told, and no row of it is counted', async (id, part) => {
  const told: string[] = [];
  let [made, found] = [0, 0];
  for (let seed = 1; seed <= often(60, 2000); seed++) {
    const random = seeded(seed * 77 + 3);
    const draft = sheetOf(seed, random);
    // Without what stands beside it nothing tells of it.
    const beside: readonly ColumnId[] =
      id === 'verloondeUren' ? ['contracturenPW', 'tijdvakType'] : ['cdAard', 'vorm', 'sector', 'lhnr'];
    if (draft.records < 12 || !beside.every((each) => draft.has(each)) || !draft.has(id)) continue;
    const { kind, first } = moved(draft, id, random);
    if (first === null) continue;
    made += 1;
    const group = (await check(draft)).groups.find(({ rule }) => rule === 'S29');
    if (!group) continue;
    found += 1;
    const { soort, koppen } = group.examples[0]?.facts ?? {};
    // Of a form and a code that each lie together after sorting, either may be the one that was sorted.
    const names: readonly ColumnId[] = kind === 'volgorde' && id === 'cdAard' ? [id, 'vorm'] : [id];
    const headings = names.map((each) => columnById(each).nl);
    // Rows are told to the last one.
    const isWhole = draft.records - group.count <= first;
    if (soort !== kind || !headings.includes(String(koppen)) || !isWhole)
      told.push(
        `${String(seed)}: ${kind} from ${String(first)}, told ${String(soort)} of ${String(koppen)}, ${String(group.count)} rows`,
      );
  }
  expect(told).toEqual([]);
  expect(found).toBeGreaterThanOrEqual(made * part);
});

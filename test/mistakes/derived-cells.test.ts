import { A_DAY } from '../support/a-day';
import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { ColumnId } from '../../src/meting/form/columns';
import { cleanDraft, type DraftCell } from '../../src/meting/generate/draft';
import { seeded } from '../../src/meting/generate/random';
import { RULES } from '../../src/meting/rules';
import { RULE_EXAMPLES } from '../../src/meting/rules/examples';

const COLUMNS: readonly ColumnId[] = [
  'jaar',
  'tijdvak',
  'bsn',
  'lhnr',
  'cdAard',
  'inRegister',
  'verloondeUren',
  'sector',
];

/** Of a sheet of which these columns are all that someone filled: what is said, with the cell. */
async function told(
  columns: readonly ColumnId[],
  cells: readonly (readonly [number, ColumnId, DraftCell])[],
) {
  const draft = cleanDraft({ rows: 12, seed: 5 });
  const places = columns.map((id) => draft.columns.indexOf(id));
  draft.meting.cells.forEach((line, i) => {
    draft.meting.cells[i] = places.map((at) => line[at] ?? null);
  });
  draft.columns.splice(0, Infinity, ...columns);
  draft.sheets.splice(0, Infinity, draft.meting);
  for (let i = 0; i < draft.records; i++) if (draft.has('tijdvak')) draft.set(i, 'tijdvak', '2024-12');
  for (const [record, id, value] of cells) draft.set(record, id, value);
  const { groups } = await checkWorkbook(draftSource(draft), { today: A_DAY });
  return groups
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, cause, ranges, count }) => `${rule} ${cause} ${ranges.join(',')} ${String(count)}`);
}

test('nothing is said of what follows from the label and the code', async () => {
  expect(await told(COLUMNS, [])).toEqual([]);
});

test('a label that tells no days is one finding, on the label', async () => {
  expect(await told(COLUMNS, [[3, 'tijdvak', 'vierde kwartaal']])).toEqual(['S03 tijdvak B5 1']);
  expect(await told(COLUMNS, [[3, 'tijdvak', '2024-P13']])).toEqual(['S03 tijdvak B5 1']);
});

test('of a label without a year the year is asked for, where it is missing', async () => {
  const months = Array.from({ length: 12 }, (_, i) => [i, 'tijdvak', '12'] as const);
  expect(await told(COLUMNS, months)).toEqual([]);
  expect(await told(COLUMNS, [...months, [3, 'jaar', null]])).toEqual(['S02 jaar A5 1']);
  expect(await told(COLUMNS, [...months, [3, 'jaar', 'xx']])).toEqual(['S03 jaar A5 1']);
});

test('a label that is an error is no label that is missing', async () => {
  expect(await told(COLUMNS, [[3, 'tijdvak', { error: '#REF!' }]])).toEqual(['S04 tijdvak B5 1']);
});

test('a label that is missing is asked for, and not the days, the kind and the year that follow from it', async () => {
  expect(await told(COLUMNS, [[3, 'tijdvak', null]])).toEqual(['S02 tijdvak B5 1']);
});

test.each([
  ['cdAard', null, 'S02 cdAard E5 1'],
  ['cdAard', 'vast', 'B11 cdAard E5 1'],
] as const)('of the code %s %s the form is not asked for as well', async (id, value, expected) => {
  const [first, ...rest] = await told(COLUMNS, [[3, id, value]]);
  expect(rest).toEqual([]);
  expect(first).toBe(expected);
});

test('a form that is missing is asked for, and not the code that follows from it', async () => {
  const columns = COLUMNS.map((id) => (id === 'cdAard' ? 'vorm' : id));
  expect(await told(columns, [[3, 'vorm', null]])).toEqual(['S02 vorm E5 1']);
});

test('a day that is missing is asked for, and not the kind that follows from it', async () => {
  const columns: readonly ColumnId[] = ['datAanvTv', 'datEindTv', ...COLUMNS.slice(2)];
  const december: (readonly [number, ColumnId, DraftCell])[] = Array.from(
    { length: 12 },
    (_, i) => [i, 'datAanvTv', 45_627] as const,
  );
  expect(await told(columns, [...december, [3, 'datEindTv', null]])).toEqual(['S02 datEindTv B5 1']);
});

/** What follows from the other columns. */
const DERIVED: readonly ColumnId[] = ['jaar', 'tijdvak', 'tijdvakType', 'vorm', 'cdAard', 'numIv'];

test.each(RULES.map(({ id }) => id))(
  'of a sheet without the columns that follow, what breaks %s names no cell as one of a column that is not there',
  async (id) => {
    const draft = cleanDraft({ rows: 20, seed: 11 });
    const { meting } = draft;
    RULE_EXAMPLES[id].seed(draft, seeded(3));
    const places = draft.columns.flatMap((column, at) => (DERIVED.includes(column) ? [] : [at]));
    meting.cells.forEach((line, i) => {
      meting.cells[i] = places.map((at) => line[at] ?? null);
    });
    const { groups, sheets } = await checkWorkbook(draftSource(draft), { today: A_DAY });
    const seen = sheets.find(({ name }) => name === meting.name);
    const headings = new Map(seen?.mapped.map(({ index, heading }) => [index, heading]));
    for (const { cells, facts } of groups.flatMap(({ examples }) => examples)) {
      const [cell] = cells;
      for (const { column } of cells) expect(column).toBeGreaterThan(0);
      if (cell?.sheet !== meting.name || cell.row <= (seen?.headerRow ?? 0)) continue;
      if (typeof facts['kop'] === 'string' && headings.has(cell.column))
        expect(cells.map(({ column }) => headings.get(column))).toContain(facts['kop']);
    }
  },
);

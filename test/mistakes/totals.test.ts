import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { dayOfIso } from '../../src/meting/form/days';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import type { ColumnId } from '../../src/meting/form/columns';

const check = (draft: Draft) => checkWorkbook(draftSource(draft));

const BARE: readonly ColumnId[] = [
  'bsn',
  'inRegister',
  'verloondeUren',
  'datAanvTv',
  'datEindTv',
  'lhnr',
  'numIv',
  'sector',
];

/** A workbook of one kind of period, so that no column says which. */
function monthly(columns?: readonly ColumnId[]): Draft {
  const draft = cleanDraft({ rows: 60, seed: 5 });
  const kind = draft.columns.indexOf('tijdvakType');
  const rows = draft.meting.cells;
  const kept = [rows[0] ?? [], ...rows.slice(1).filter((row) => row[kind] === 'MND')];
  rows.splice(0, Infinity, ...kept);
  draft.recountTabel1();
  if (columns === undefined) return draft;
  const places = columns.map((id) => draft.columns.indexOf(id));
  rows.splice(0, Infinity, ...rows.map((row) => places.map((place) => row[place] ?? null)));
  draft.columns.splice(0, Infinity, ...columns);
  draft.sheets.splice(0, Infinity, draft.meting);
  return draft;
}

/** A row of a total with its label in a column. */
function subtotal(draft: Draft, after: number, label: ColumnId, text: string): void {
  const row: DraftCell[] = draft.columns.map(() => null);
  row[draft.columns.indexOf('verloondeUren')] = 518;
  row[draft.columns.indexOf(label)] = text;
  draft.meting.cells.splice(after + 1, 0, row);
}

describe.each([
  ['the full template', undefined],
  ['a bare sheet', BARE],
] as const)('a row of a total in %s', (_, columns) => {
  test.each([
    ['lhnr', '131860914L01 Totaal'],
    ['lhnr', '131860914L01 Total'],
    ['lhnr', 'Subtotaal L01'],
    ['lhnr', '131860914L01 subtotaal:'],
    ['bsn', '123456782 Totaal'],
    ['bsn', 'Tot.'],
    ['sector', 'overheid Totaal'],
    ['lhnr', 'Tot:'],
  ] as const)('is known by its label in %s: %s', async (label, text) => {
    const clean = await check(monthly(columns));
    const draft = monthly(columns);
    subtotal(draft, 8, label, text);
    const { counts, result, notRead } = await check(draft);
    expect(counts).toEqual(clean.counts);
    expect(result?.counted).toEqual(clean.result?.counted);
    expect(notRead.find(({ code }) => code === 'totals-rows')?.ranges).toEqual(['10:10']);
  });

  test('a person without a number is no total, whatever the name of an employer ends with', async () => {
    const draft = monthly(columns);
    draft.set(3, 'bsn', null);
    draft.set(3, 'lhnr', 'Bouw Totaal');
    const { counts } = await check(draft);
    expect(counts.fout).toBeGreaterThan(0);
  });
});

describe('a row whose days contradict what else says over which period it is', () => {
  const november = { datAanvTv: dayOfIso('2024-11-01'), datEindTv: dayOfIso('2024-11-30') };

  test.each([
    ['November under the label of December', november, 'S16'],
    ['a year too early', { datAanvTv: dayOfIso('2023-12-01'), datEindTv: dayOfIso('2023-12-31') }, 'S16'],
    ['one day', { datAanvTv: dayOfIso('2024-12-31'), datEindTv: dayOfIso('2024-12-31') }, 'B09'],
  ] as const)('may still count: %s', async (_, cells, rule) => {
    const draft = monthly();
    for (const [id, value] of Object.entries(cells)) draft.set(2, id as ColumnId, value);
    const { groups, result } = await check(draft);
    expect(groups.map((group) => group.rule)).toContain(rule);
    expect(result?.leftOut.rows).toBe(1);
    expect(result?.notCounted).toContainEqual(expect.objectContaining({ reason: 'under-error', rows: 1 }));
  });

  test('a row that is November in all it says is one of another period', async () => {
    const draft = monthly();
    for (const [id, value] of Object.entries({ ...november, tijdvak: '2024-11' }))
      draft.set(2, id as ColumnId, value);
    const { result } = await check(draft);
    expect(result?.leftOut.rows).toBe(0);
    expect(result?.notCounted).toContainEqual(expect.objectContaining({ reason: 'other-period', rows: 1 }));
  });
});

describe('a Tabel 1 of which not all is filled in', () => {
  const filled = (
    cells: readonly (readonly ['formeel' | 'inleen' | 'totaal', 'markt' | 'overheid' | 'totaal', number])[],
  ) => {
    const draft = monthly();
    for (const row of ['formeel', 'inleen', 'totaal'] as const)
      for (const column of ['markt', 'overheid', 'totaal'] as const) draft.setTabel1(row, column, null);
    for (const [row, column, value] of cells) draft.setTabel1(row, column, value);
    return draft;
  };
  const c01 = async (draft: Draft) => {
    const { groups, ledger } = await check(draft);
    return {
      found: groups.map(({ rule, count, examples }) => [
        rule,
        count,
        examples[0]?.facts['vorm'],
        examples[0]?.facts['sector'],
      ]),
      outcome: ledger.find(({ rule }) => rule === 'C01'),
    };
  };

  test('one finding for a total and what it is a part of', async () => {
    const { found } = await c01(
      filled([
        ['totaal', 'overheid', 400],
        ['totaal', 'totaal', 400],
      ]),
    );
    expect(found).toEqual([['C01', 1, 'totaal', 'overheid']]);
  });

  test('an empty table is not said to be in order', async () => {
    const { found, outcome } = await c01(filled([]));
    expect(found).toEqual([]);
    expect(outcome).toMatchObject({ outcome: 'not-applicable', why: 'field-empty' });
  });
});

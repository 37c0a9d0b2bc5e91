import { cleanDraft, type Draft, type DraftCell } from '../meting/generate/draft';
import { SHEETS } from '../meting/form/templates';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

/** A clean workbook with a sheet `BA_Parameters` of these rows, and without a Tabel 1 of its own. */
function withParameters(headings: readonly string[], ...rows: readonly DraftCell[][]): Draft {
  const draft = cleanDraft({ rows: 30, seed: 5 });
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  draft.sheets.push({ name: 'BA_Parameters', cells: [['Eigen waarden'], [...headings], ...rows] });
  return draft;
}

const headings = ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'];

test('a value of the workbook changes the jobs and is named in the result', async () => {
  const plain = await checkWorkbook(draftSource(cleanDraft({ rows: 30, seed: 5 })));
  const draft = withParameters(headings, [
    'uren.baan.jaar',
    { date: 45292 },
    { date: 45657 },
    2662,
    'eigen regeling',
  ]);
  const { result, parameters } = await checkWorkbook(draftSource(draft));
  expect(parameters.filter(({ name }) => name === 'uren.baan.jaar')).toEqual([
    { name: 'uren.baan.jaar', value: '2662', status: 'published', supplied: true },
  ]);
  const monthly = (of: typeof plain) => of.result?.counted.jobs ?? 0;
  expect(monthly({ ...plain, result })).toBeLessThan(monthly(plain) * 0.7);
});

test('a value for another year changes nothing but is named', async () => {
  const draft = withParameters(headings, [
    'uren.baan.jaar',
    '2020-01-01',
    '2020-12-31',
    '2.662',
    'eigen regeling',
  ]);
  const plain = await checkWorkbook(draftSource(cleanDraft({ rows: 30, seed: 5 })));
  const { result, parameters, groups } = await checkWorkbook(draftSource(draft));
  expect(groups).toEqual([]);
  expect(result?.counted.jobs).toBe(plain.result?.counted.jobs);
  expect(parameters).toContainEqual({
    name: 'uren.baan.jaar',
    value: '2662',
    status: 'published',
    supplied: true,
  });
});

test('a refused value is not used, and said to be wrong', async () => {
  const draft = withParameters(headings, ['uren.baan.jaar', '2024-01-01', null, 2662, null]);
  const plain = await checkWorkbook(draftSource(cleanDraft({ rows: 30, seed: 5 })));
  const { result, parameters, groups } = await checkWorkbook(draftSource(draft));
  expect(groups.map(({ rule, cause }) => [rule, cause])).toEqual([['S20', 'source']]);
  expect(groups[0]?.examples[0]?.cells[0]).toEqual({ sheet: 'BA_Parameters', row: 3, column: 5 });
  expect(parameters.some(({ supplied }) => supplied)).toBe(false);
  expect(result?.counted.jobs).toBe(plain.result?.counted.jobs);
});

test('a sheet of that name without headings gives nothing', async () => {
  const { groups, parameters } = await checkWorkbook(
    draftSource(withParameters(['iets', 'anders'], ['x', 1])),
  );
  expect(groups).toEqual([]);
  expect(parameters.some(({ supplied }) => supplied)).toBe(false);
});

test('a sector is asked for until the workbook says, with its source, that the split was lifted', async () => {
  const lifted: DraftCell[] = ['sectorsplitsing', '2024-07-01', '', 0, 'Stb. 2024, 1'];
  const without = async (...rows: readonly DraftCell[][]) => {
    const draft = withParameters(headings, ...rows);
    draft.set(3, 'sector', null);
    const { groups } = await checkWorkbook(draftSource(draft));
    return groups.map(({ rule }) => rule);
  };
  expect(await without()).toContain('S02');
  // It goes by calendar year: lifted in July is lifted for that year.
  expect(await without(lifted)).not.toContain('S02');
});

/** A meting without sectors: no column, and nothing in the Opgave that would fill it. */
function withoutSector(...rows: readonly DraftCell[][]): Draft {
  const draft = withParameters(headings, ...rows);
  // A letter that means the same under both acts.
  for (let i = 0; i < draft.records; i++) draft.set(i, 'grond', 'a');
  const [head = [], ...body] = draft.meting.cells;
  const dropped = new Set(head.flatMap((name, i) => (/sector/i.test(String(name)) ? [i] : [])));
  const kept = (cells: readonly DraftCell[]) => cells.filter((_, i) => !dropped.has(i));
  draft.meting.cells.splice(0, draft.meting.cells.length, kept(head), ...body.map(kept));
  return draft;
}
const splitLifted = ['sectorsplitsing', { date: 44927 }, '', 0, 'Stb. 2022, 1'] satisfies DraftCell[];

test('where the workbook says that the split is lifted, no sector is asked and the rows are in the total', async () => {
  const plain = await checkWorkbook(draftSource(cleanDraft({ rows: 30, seed: 5 })));
  const asked = await checkWorkbook(draftSource(withoutSector()));
  expect(asked.groups.map(({ rule }) => rule)).toContain('S01');
  expect(asked.result?.counted.rows ?? 0).toBe(0);

  const { groups, result } = await checkWorkbook(draftSource(withoutSector(splitLifted)));
  expect(groups.map(({ rule }) => rule)).toEqual([]);
  expect(result?.counted).toEqual(plain.result?.counted);
  const cells = result?.tabel1.cells.totaal;
  expect(cells?.totaal.jobs).toBe(plain.result?.counted.jobs);
  expect([cells?.markt.jobs, cells?.overheid.jobs]).toEqual([0, 0]);
  expect(result?.leftOut.rows).toBe(0);
});

test('under the later act the letters of the grounds mean what that act says', async () => {
  const draft = withParameters(headings, splitLifted);
  draft.set(0, 'grond', 'g');
  const { result } = await checkWorkbook(draftSource(draft));
  const plain = await checkWorkbook(draftSource(cleanDraft({ rows: 30, seed: 5 })));
  // Letter g is an ID- or Wiw-baan there, and no IVA that counts from 2026 on.
  expect(result?.counted.rows).toBe(plain.result?.counted.rows);
});

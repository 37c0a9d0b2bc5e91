import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { controle } from '../../src/functions/catalogue/controle/function';
import { meting } from '../../src/functions/catalogue/meting/function';
import { run } from '../../src/functions/run';
import { suppliedFromRange } from '../../src/meting/read/forms/supplied-from-range';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import { SHEETS } from '../../src/meting/form/templates';

/** A cell of a sheet as Excel hands it to a formula: a date is its serial number. */
function handedOver(cell: DraftCell): unknown {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return cell.date;
  return cell;
}

function metingOnly(draft: Draft): Draft {
  draft.sheets.splice(0, draft.sheets.length, draft.sheet(SHEETS.meting));
  return draft;
}

const address = (draft: Draft) => `${SHEETS.meting}!A1:AZ${String(draft.meting.cells.length)}`;
const rangeOf = (draft: Draft) => {
  const width = Math.max(...draft.meting.cells.map((line) => line.length));
  return draft.meting.cells.map((line) =>
    Array.from({ length: width }, (_, c) => handedOver(line[c] ?? null)),
  );
};

/** A clean meting with mistakes of several kinds in it. */
function faulty(seed: number): Draft {
  const draft = metingOnly(cleanDraft({ rows: 120, seed }));
  draft.set(3, 'bsn', '123456789');
  draft.set(9, 'verloondeUren', -4);
  draft.set(14, 'cdAard', 24);
  draft.set(21, 'sector', null);
  draft.set(30, 'grond', 'z');
  draft.set(41, 'datRegistratie', 99_999);
  return draft;
}

it.each([1, 2, 3])('METING gives the table that the pane gives for the same sheet (%i)', async (seed) => {
  const draft = faulty(seed);
  const { result } = await checkWorkbook(draftSource(draft));
  const [, ...rows] = run(meting, [rangeOf(draft), result?.year, null]);
  const cells = result?.tabel1.cells;
  expect(rows.slice(0, 3)).toEqual(
    (['formeel', 'inleen', 'totaal'] as const).map((form) => [
      expect.anything(),
      cells?.[form].markt.jobs,
      cells?.[form].overheid.jobs,
      cells?.[form].totaal.jobs,
    ]),
  );
  expect(rows[3]?.[3]).toBe(result?.counted.rows);
  expect(rows[4]?.[3]).toBe(result?.notCounted.reduce((sum, each) => sum + each.rows, 0));
  expect(rows[4]?.[3]).toBeGreaterThan(0);
});

it.each([1, 2, 3])(
  'CONTROLE gives the findings that the pane gives for the same sheet (%i)',
  async (seed) => {
    const draft = faulty(seed);
    const { groups } = await checkWorkbook(draftSource(draft));
    const [, ...rows] = run(controle, [rangeOf(draft), null], [address(draft)]);
    expect(rows.map(([severity, rule, cells, count]) => [severity, rule, cells, count])).toEqual(
      groups.map(({ severity, rule, ranges, count }) => [severity, rule, ranges.join(', '), count]),
    );
    expect(groups.length).toBeGreaterThan(4);
  },
);

it('METING and CONTROLE take values of the workbook itself as the pane takes them', async () => {
  const draft = metingOnly(cleanDraft({ rows: 60, seed: 4 }));
  const values = [
    ['Naam', 'Van', 'Tot en met', 'Waarde', 'Bron'],
    ['uren.baan.jaar', 41_275, null, 1000, 'proef'],
    ['uren.baan.week', 41_275, null, 20, 'proef'],
  ];
  const { law } = suppliedFromRange(values);
  const { result, groups } = await checkWorkbook(draftSource(draft), { law });
  const [[heading] = [], ...rows] = run(meting, [rangeOf(draft), result?.year, null, values]);
  expect(heading).toBe(`Banen ${String(result?.year)}, met eigen waarden`);
  expect(rows[2]?.[3]).toBe(result?.tabel1.cells.totaal.totaal.jobs);
  expect(rows[2]?.[3]).not.toBe(run(meting, [rangeOf(draft), result?.year])[3]?.[3]);
  const [, ...found] = run(controle, [rangeOf(draft), null, values], [address(draft)]);
  expect(found.map(([, rule]) => rule)).toEqual(groups.map(({ rule }) => rule));
  // Jobs in the sheet were computed with the published norm: the rules that recompute them must notice.
  expect(found.length).toBeGreaterThan(0);
});

import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { ColumnId } from '../../src/meting/form/columns';
import { cleanDraft } from '../../src/meting/generate/draft';
import { seeded } from '../../src/meting/generate/random';

/** A clean sheet of many people, with days as the register and the payroll have them, in the order of one column. */
async function inOrderOf(column: ColumnId, rows: number, seed: number) {
  const draft = cleanDraft({ rows, seed });
  const random = seeded(seed * 7);
  for (let i = 0; i < draft.records; i++) {
    draft.set(i, 'datRegistratie', draft.dayOf('2015-01-01') + random.between(0, 3000));
    draft.set(i, 'geboortedatum', draft.dayOf('1962-01-01') + random.between(0, 12_000));
    // A few work more or fewer hours than their contracts say.
    if (random.next() < 0.1 && draft.get(i, 'vorm') === 'formeel') {
      draft.set(
        i,
        'verloondeUren',
        Math.round(Number(draft.get(i, 'verloondeUren')) * (random.next() < 0.5 ? 0.7 : 1.3)),
      );
      draft.set(i, 'banen', null);
      draft.set(i, 'urenToegerekend', null);
    }
  }
  draft.recountTabel1();
  const at = draft.columns.indexOf(column);
  const [headings = [], ...lines] = draft.meting.cells;
  const value = (cell: unknown) =>
    typeof cell === 'object' && cell !== null && 'date' in cell ? Number(cell.date) : Number(cell);
  lines.sort((one, other) => value(one[at]) - value(other[at]));
  draft.meting.cells.splice(0, Infinity, headings, ...lines);
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.filter(({ severity }) => severity !== 'info').map(({ rule, cause }) => `${rule} ${cause}`);
}

test.each(
  (['datRegistratie', 'geboortedatum', 'datAanvIkv', 'verloondeUren'] as const).flatMap((column) =>
    [1, 2].map((seed) => [column, seed] as const),
  ),
)('a sheet in the order of %s is nothing that was filled down (%d)', async (column, seed) => {
  expect(await inOrderOf(column, 1500, seed)).toEqual([]);
});

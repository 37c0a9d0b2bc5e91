import { checkWorkbook } from '.';
import { isNotYetKnown, mostToCome } from '../meting/count/left-out';
import { cleanDraft, type Draft } from '../meting/generate/draft';
import { draftSource } from './draft-source';

/** All rows stand there twice: where two are the same, whichever is kept, one counts at most. */
const clean = () => {
  const draft = cleanDraft({ rows: 6, seed: 5 });
  draft.sheets.splice(2);
  return draft;
};

async function resultOf(draft: Draft) {
  const { result } = await checkWorkbook(draftSource(draft));
  if (result === null) throw new Error('no result');
  return result;
}

/** Every row once more, changed. */
function doubled(change: (draft: Draft, record: number) => void): Draft {
  const draft = clean();
  for (let i = 0, rows = draft.records; i < rows; i++) change(draft, draft.copyRecord(i));
  return draft;
}

test('what rows that are the same can add is nothing, since one of each counts', async () => {
  const { counted } = await resultOf(clean());
  const result = await resultOf(doubled(() => undefined));
  expect(result.counted.jobs).toBe(counted.jobs);
  expect(mostToCome(result)).toEqual({ rows: 6, jobs: 0, unknown: 0, twice: 6 });
  expect(isNotYetKnown(result)).toBe(false);
});

test('of rows on another sheet none counts, and they can add no more than once', async () => {
  const { counted } = await resultOf(clean());
  const draft = clean();
  draft.sheets.push({ name: 'Meting (2)', cells: draft.meting.cells.map((cells) => [...cells]) });
  const result = await resultOf(draft);
  expect(result.counted.rows).toBe(0);
  expect(isNotYetKnown(result)).toBe(true);
  expect(mostToCome(result)).toEqual({ rows: 12, jobs: counted.jobs, unknown: 0, twice: 6 });
});

test('rows that differ in any column may be those of two persons, and can add twice', async () => {
  const { counted } = await resultOf(clean());
  const result = await resultOf(
    doubled((draft, record) => {
      draft.set(record, 'datRegistratie', Number(draft.get(record, 'datRegistratie')) + 1);
    }),
  );
  expect(result.counted.rows).toBe(0);
  expect(mostToCome(result)).toEqual({ rows: 12, jobs: 2 * counted.jobs, unknown: 0, twice: 0 });
});

test('rows of one relation with other hours may be added up', async () => {
  const draft = clean();
  draft.set(draft.copyRecord(0), 'verloondeUren', 20);
  const { twice, leftOut } = await resultOf(draft);
  expect([leftOut.rows, twice]).toEqual([2, { rows: 0, jobs: 0 }]);
});

import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { cleanDraft, type DraftCell } from '../../generate/draft';

async function found(cells: readonly DraftCell[]) {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  cells.forEach((cell, i) => draft.put(draft.cell(4 + i, 'cdAard'), cell));
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.find(({ rule }) => rule === 'B11')?.examples[0]?.facts;
}

test('a code of which Excel made a day is named as one', async () => {
  expect(await found([{ date: 46_054 }])).toMatchObject({ datum: '2026-02-01', reeks: false });
});

test('a code that was filled down as a series is named as one, also over codes that are known', async () => {
  expect(await found([1, 2, 3, 4])).toMatchObject({ waarde: '2', datum: '', reeks: true });
  expect(await found([1, 2, 3, 1])).toMatchObject({ reeks: false });
});

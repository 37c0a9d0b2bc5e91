import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { cleanDraft } from '../../generate/draft';

test.each([
  [3, true],
  [4, false],
])('an empty cell in record %d: it is told whether a merged area covers it', async (record, samengevoegd) => {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  const { row, column } = draft.cell(record, 'verloondeUren');
  draft.set(record, 'verloondeUren', null);
  const letters = String.fromCharCode(64 + column);
  draft.meting.merges = [`${letters}4:${letters}5`];
  expect([row, letters]).toEqual([record + 2, 'Q']);
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.find(({ rule }) => rule === 'S02')?.examples[0]?.facts).toMatchObject({ samengevoegd });
});

import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { cleanDraft } from '../../generate/draft';

test.each([
  ['01-12-24', true],
  ['01/12/24', true],
  ['week 49', false],
])('a column of days such as %s: it is told whether the year has two digits', async (text, kortJaar) => {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  for (let i = 0; i < draft.records; i++) draft.set(i, 'datAanvTv', text);
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.find(({ rule }) => rule === 'S06')?.examples[0]?.facts).toMatchObject({ kortJaar });
});

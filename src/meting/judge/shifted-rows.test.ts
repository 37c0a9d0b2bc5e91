import { checkWorkbook } from '../../check';
import { draftSource } from '../../check/draft-source';
import { cleanDraft, type Draft } from '../generate/draft';

async function roots(change: (draft: Draft) => void): Promise<string[]> {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  draft.sheets.splice(0, Infinity, draft.meting);
  change(draft);
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.filter(({ severity }) => severity === 'fout').map(({ rule, cause }) => `${rule} ${cause}`);
}

const at = (draft: Draft, id: 'verloondeUren' | 'contracturenPW' | 'cdAard' | 'vorm') =>
  draft.columns.indexOf(id);

test('a row whose cells stand one column to the right, or to the left, is one mistake', async () => {
  expect(
    await roots((draft) => {
      draft.meting.cells[5]?.splice(at(draft, 'cdAard'), 0, null);
    }),
  ).toEqual(['S13 verschoven']);
  expect(
    await roots((draft) => {
      draft.meting.cells[5]?.splice(at(draft, 'vorm'), 1);
    }),
  ).toEqual(['S13 verschoven']);
});

test('two cells that are odd and would be under no other heading are two mistakes', async () => {
  const found = await roots((draft) => {
    draft.put(draft.cell(4, 'vorm'), 'x');
    draft.put(draft.cell(4, 'verloondeUren'), 'veel');
  });
  expect(found).toEqual(['S03 verloondeUren', 'S15 vorm']);
});

test('an odd cell behind an empty one that holds something else than that asks is no moved row', async () => {
  const found = await roots((draft) => {
    draft.set(4, 'cdAard', null);
    draft.put(draft.cell(4, 'vorm'), 'vast');
  });
  expect(found).toEqual(['S02 cdAard', 'S15 vorm']);
});

test('where most rows are so, the column is', async () => {
  const found = await roots((draft) => {
    for (let i = 0; i < draft.records; i++) {
      draft.set(i, 'cdAard', null);
      draft.put(draft.cell(i, 'vorm'), '1');
    }
  });
  expect(found.filter((root) => root.startsWith('S13'))).toEqual([]);
});

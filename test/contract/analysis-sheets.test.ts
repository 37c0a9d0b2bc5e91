import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { exampleSheets } from '../../src/functions/example-sheets';
import { functions } from '../../src/locales/nl/functions';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';

const check = (draft: Draft) => checkWorkbook(draftSource(draft));

test('the example sheets of the functions change nothing in a check', async () => {
  const draft = cleanDraft({ rows: 20, seed: 36 });
  const plain = await check(draft);
  for (const { name, cells } of exampleSheets(functions, 'nl')) {
    const lines: DraftCell[][] = [];
    for (const { row, column, value } of cells) {
      const line = (lines[row - 1] ??= []);
      while (line.length < column) line.push(null);
      line[column - 1] = value ?? null;
    }
    draft.sheets.unshift({ name, cells: Array.from(lines, (line: DraftCell[] | undefined) => line ?? []) });
  }
  const { groups, result } = await check(draft);
  expect(groups).toEqual(plain.groups);
  expect(result?.counted).toEqual(plain.result?.counted);
});

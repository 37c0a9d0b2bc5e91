import { checkWorkbook } from '../../check';
import { draftSource } from '../../check/draft-source';
import { TABEL1_COLUMNS } from '../form/tabel1';
import { cleanDraft } from './draft';

test.each([3, 5, 7, 9])(
  'the Tabel 1 of a generated workbook shows what its check shows: seed %i',
  async (seed) => {
    const draft = cleanDraft({ rows: 300, seed });
    const { result, groups } = await checkWorkbook(draftSource(draft));
    for (const row of ['formeel', 'inleen', 'totaal'] as const)
      for (const column of TABEL1_COLUMNS)
        expect([row, column, Number(draft.getTabel1(row, column)).toFixed(2)]).toEqual([
          row,
          column,
          result?.tabel1.cells[row][column].jobs.toFixed(2),
        ]);
    expect(groups).toEqual([]);
  },
);

import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import type { ColumnId } from '../../form/columns';
import { cleanDraft, type DraftCell } from '../../generate/draft';

test.each<[ColumnId, DraftCell, string]>([
  ['datAanvTv', '01-12-24', 'kort-jaar'],
  ['datAanvTv', '01/12/24', 'kort-jaar'],
  ['datAanvTv', 'week 49', ''],
  ['datRegistratie', 2019, 'alleen-jaar'],
  ['datRegistratie', '2019', 'alleen-jaar'],
  ['verloondeUren', '104:00', 'tijd'],
  ['verloondeUren', '***', ''],
  ['verloondeUren', { money: 104 }, 'eenheid'],
  ['bsn', '******093', 'afgeschermd'],
  ['bsn', 'XXXXXX093', 'afgeschermd'],
  ['bsn', '123......', 'afgeschermd'],
  ['bsn', '*********', 'afgeschermd'],
  // The program covers these itself where it tells of them.
  ['bsn', 'Jansen', ''],
  ['bsn', 'onbekend', ''],
  ['bsn', 'EMP-00123', ''],
  ['bsn', 'P1234567', ''],
  ['bsn', '123456', ''],
  ['bsn', 123456, ''],
  ['bsn', 'xxx', ''],
])('a column %s full of %j: what its notation tells is "%s"', async (id, cell, soort) => {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  for (let i = 0; i < draft.records; i++) draft.set(i, id, cell);
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.find(({ rule }) => rule === 'S06')?.examples[0]?.facts).toMatchObject({ soort });
});

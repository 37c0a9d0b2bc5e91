import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import type { ColumnId } from '../../src/meting/form/columns';
import type { OpgaveField } from '../../src/meting/form/opgave';
import { TEMPLATES } from '../../src/meting/form/templates';
import { ALL_COLUMNS, cleanDraft, type DraftCell } from '../../src/meting/generate/draft';
import { A_DAY } from '../support/a-day';

/** What stands on the Opgave for all rows is told of its cell there, once, and not of the empty cells of the rows. */
const PERIOD: readonly ColumnId[] = ['jaar', 'tijdvak', 'tijdvakType', 'datAanvTv', 'datEindTv'];

async function told(
  columns: readonly ColumnId[],
  emptied: readonly ColumnId[],
  field: OpgaveField,
  value: DraftCell,
) {
  const draft = cleanDraft({ rows: 12, seed: 11, columns });
  draft.sheets.splice(2);
  for (const id of emptied) if (draft.has(id)) for (let i = 0; i < draft.records; i++) draft.set(i, id, null);
  if (draft.has('sectorcode')) for (let i = 0; i < draft.records; i++) draft.set(i, 'sectorcode', null);
  draft.setOpgave(field, value);
  const { groups, result } = await checkWorkbook(draftSource(draft), { today: A_DAY });
  const said = groups
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, cause, count, sheet, ranges }) => `${rule} ${cause} ${count} ${sheet}!${ranges.join()}`);
  return { said, jobs: result?.counted.jobs };
}

describe.each([
  ['all columns', ALL_COLUMNS],
  ['those of the boards', TEMPLATES.schoolbestuur.columns],
] as const)('%s', (_, columns) => {
  test.each<[readonly ColumnId[], OpgaveField, DraftCell, string]>([
    [['lhnr'], 'lhnr', '12345678', 'S18 lhnr 1 Opgave!B10'],
    [['regio'], 'regio', 'Groot Amsterdm', 'S22 naam 1 1 Opgave!B9'],
    [['sector', 'sectorInlener'], 'sector', 'onderwijs', 'S18 sector 1 Opgave!B7'],
    [['overheidssector'], 'overheidssector', 'scholen', 'B31 onbekend 1 Opgave!B8'],
    [PERIOD, 'jaar', '24', 'S18 jaar 1 Opgave!B5'],
    [PERIOD, 'jaar', null, 'S18 jaar 1 Opgave!B5'],
    [PERIOD, 'jaar', 2028, 'S38 toekomst 1 Opgave!B5'],
  ])('without %j on the sheet, %s "%s" is one finding on it', async (emptied, field, value, root) => {
    expect((await told(columns, emptied, field, value)).said).toEqual([root]);
  });

  test('a number that fails the elfproef is told there, and no row counts for an employer of that number', async () => {
    const { said } = await told(columns, ['lhnr', 'sector', 'sectorInlener'], 'lhnr', '123456789L01');
    expect(said).toContain('B03 lhnr 1 Opgave!B10');
    expect(said.filter((each) => each.startsWith('B03'))).toHaveLength(1);
  });

  test('rows are left out as they were: by a sector that cannot be', async () => {
    expect((await told(columns, ['sector', 'sectorInlener'], 'sector', 'onderwijs')).jobs).toBe(0);
  });

  test('what is filled in on the sheet is told there', async () => {
    expect((await told(columns, [], 'sector', 'onderwijs')).said).toEqual(['S18 sector 1 Opgave!B7']);
    const { said } = await told(columns, ['overheidssector'], 'regio', null);
    expect(said).toEqual([expect.stringMatching(/^B31 leeg \d+ Meting!/)]);
  });
});

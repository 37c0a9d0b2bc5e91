import { ALL_COLUMNS, cleanDraft } from '../meting/generate/draft';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';

test('jobs of the market are no government sector that was not filled in', async () => {
  const draft = cleanDraft({ rows: 60, seed: 3, columns: ALL_COLUMNS });
  const of = (sector: string) =>
    Array.from({ length: draft.records }, (_, record) => record).filter(
      (record) => draft.get(record, 'sector') === sector,
    );
  const [forgotten] = of('overheid');
  draft.set(forgotten ?? 0, 'overheidssector', null);
  const { result } = await checkWorkbook(draftSource(draft));
  const { markt, overheid } = result?.tabel1.cells.totaal ?? {};
  expect(markt?.rows).toBeGreaterThan(0);
  const lines = result?.perOverheidssector ?? [];
  expect(lines.find(({ key }) => key === '')?.rows).toBe(1);
  expect(lines.reduce((sum, { rows }) => sum + rows, 0)).toBe(overheid?.rows);
  expect(lines.map(({ key }) => key)).not.toContain('markt');
});

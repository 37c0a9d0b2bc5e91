import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import { dayOfIso } from '../../form/days';
import { cleanDraft } from '../../generate/draft';

async function likely(type: string, first: string, last: string) {
  const draft = cleanDraft({ rows: 20, seed: 5 });
  draft.set(3, 'tijdvakType', type);
  draft.set(3, 'datAanvTv', { date: dayOfIso(first) });
  draft.set(3, 'datEindTv', { date: dayOfIso(last) });
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.find(({ rule }) => rule === 'B09')?.examples[0]?.facts['lijkt'];
}

test.each([
  ['MND', '2024-11-30', '2024-12-30', 'vroeg'],
  ['MND', '2024-12-02', '2025-01-01', 'laat'],
  ['MND', '2020-11-30', '2020-12-30', 'stelsel'],
  ['HJR', '2020-06-30', '2020-12-30', 'stelsel'],
  ['MND', '2028-12-02', '2029-01-01', 'stelsel'],
  ['MND', '2023-11-30', '2023-12-30', 'vroeg'],
  ['MND', '2024-01-12', '2024-12-31', 'omgedraaid'],
  ['MND', '2024-12-31', '2024-01-12', ''],
  ['MND', '2024-12-01', '2024-12-20', ''],
])('%s from %s to %s: what was done to the days is named', async (type, first, last, lijkt) => {
  expect(await likely(type, first, last)).toBe(lijkt);
});

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
  ['MND', '2024-12-31', '2024-12-31', 'dag'],
])('%s from %s to %s: what was done to the days is named', async (type, first, last, lijkt) => {
  expect(await likely(type, first, last)).toBe(lijkt);
});

const DECEMBER = ['2024-12-01', '2024-12-31'] as const;

/** What is said of a sheet without a column for the kind of period, of which these rows have other days than December. */
async function withoutKind(days: Readonly<Record<number, readonly [first: string, last: string]>>) {
  const columns = ['bsn', 'datAanvTv', 'datEindTv', 'verloondeUren', 'inRegister', 'sector'] as const;
  const draft = cleanDraft({ rows: 8, seed: 5 });
  const places = columns.map((id) => draft.columns.indexOf(id));
  draft.meting.cells.forEach((line, i) => {
    draft.meting.cells[i] = places.map((at) => line[at] ?? null);
  });
  draft.columns.splice(0, Infinity, ...columns);
  draft.sheets.splice(0, Infinity, draft.meting);
  for (let i = 0; i < draft.records; i++) {
    const [first, last] = days[i] ?? DECEMBER;
    draft.set(i, 'datAanvTv', { date: dayOfIso(first) });
    draft.set(i, 'datEindTv', { date: dayOfIso(last) });
    draft.set(i, 'verloondeUren', 100);
    draft.set(i, 'inRegister', 'ja');
  }
  const { groups, result } = await checkWorkbook(draftSource(draft));
  return {
    told: groups
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, cause, ranges }) => `${rule} ${cause} ${ranges.join(',')}`),
    lijkt: groups.find(({ rule }) => rule === 'B09')?.examples[0]?.facts['lijkt'],
    rows: result?.counted.rows,
  };
}

const all = (days: readonly [first: string, last: string]) =>
  Object.fromEntries(Array.from({ length: 8 }, (_, i) => [i, days]));

test.each([
  [{ 3: ['2024-12-01', '2024-12-30'] }, 'B09 lengte C5', '', 7],
  [{ 3: ['2024-12-31', '2024-12-01'] }, 'B09 volgorde C5', '', 7],
  [{ 3: ['2024-12-31', '2024-12-31'] }, 'B09 dag C5', 'dag', 7],
  [all(['2024-11-30', '2024-12-30']), 'B09 lengte C2:C9', 'vroeg-of-stelsel', 0],
  [all(['2024-10-01', '2024-12-31']), 'B09 lengte C2:C9', '', 0],
  [all(['2024-12-31', '2024-12-31']), 'B09 dag C2:C9', 'dag', 0],
] as const)('days of no kind, without a column for it: %j', async (days, told, lijkt, rows) => {
  expect(await withoutKind(days as Parameters<typeof withoutKind>[0])).toEqual({ told: [told], lijkt, rows });
});

test('days that are no period say nothing of the hours beside the others', async () => {
  const days = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [i, ['2024-12-31', '2024-12-31'] as const]));
  expect((await withoutKind(days)).told).toEqual(['B09 dag C2:C6']);
});

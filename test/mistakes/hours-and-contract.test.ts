import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { ALL_COLUMNS, cleanDraft, type Draft } from '../../src/meting/generate/draft';

/** Hours that contradict the contract hours beside them, with nothing else on the sheet that would. */
const ROWS = 40;
const COLUMNS = ALL_COLUMNS.filter((id) => !['banen', 'divisor', 'urenToegerekend'].includes(id));
const all = Array.from({ length: ROWS }, (_, i) => i);

function sheet(): Draft {
  const draft = cleanDraft({ rows: ROWS, seed: 5, columns: COLUMNS });
  draft.sheets.splice(0, Infinity, draft.meting);
  return draft;
}

const hours = (draft: Draft, change: (hours: number, record: number) => number, records = all) => {
  for (const i of records)
    draft.set(i, 'verloondeUren', Math.round(change(Number(draft.get(i, 'verloondeUren')), i)));
};

async function asked(make: (draft: Draft) => void): Promise<readonly (readonly [string, string, number])[]> {
  const draft = sheet();
  make(draft);
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, cause, count }) => [rule, cause, count] as const);
}

test.each([
  ['a percentage of a full week', (n: number) => n / 1.73],
  ['a third of the hours', (n: number) => n / 3],
  ['hours with a third on top', (n: number) => n * 1.3],
  ['hours with half as much on top', (n: number) => n * 1.55],
  ['hours of two months', (n: number) => n * 2],
])('%s in every row is one thing', async (_, change) => {
  expect(await asked((draft) => hours(draft, change))).toEqual([['S26', 'contract', ROWS]]);
});

test('so it is in every row of one part of the sheet', async () => {
  expect(await asked((draft) => hours(draft, (n) => n / 1.73, all.slice(20)))).toEqual([
    ['S26', 'groep', 20],
  ]);
});

test('zeroes that were replaced by nothing are found in each row that had one', async () => {
  const without = (n: number) => Number(String(n).replaceAll('0', '') || 0);
  const draft = sheet();
  const changed = all.filter((i) => without(Number(draft.get(i, 'verloondeUren'))) < 20).length;
  const found = await asked((each) => hours(each, without));
  expect(new Set(found.map(([rule]) => rule))).toEqual(new Set(['B08', 'S26']));
  expect(found.reduce((sum, [, , count]) => sum + count, 0)).toBeGreaterThanOrEqual(changed);
  expect(changed).toBeGreaterThan(5);
});

test('three rows with less than the hours of one week are asked about', async () => {
  expect(await asked((draft) => hours(draft, (n) => n * 0.15, [4, 10, 18]))).toEqual([['B08', 'weinig', 3]]);
});

test('just a tenth of the hours is a digit that was lost, also in one row', async () => {
  expect(await asked((draft) => hours(draft, (n) => n / 10, [4]))).toEqual([['B08', 'tiende', 1]]);
});

test.each([
  ['two people on unpaid leave', (draft: Draft) => hours(draft, (n) => n * 0.14, [4, 10])],
  ['three people who are paid for 70%', (draft: Draft) => hours(draft, (n) => n * 0.7, [4, 10, 18])],
  [
    'hours of all kinds in a quarter of the rows',
    (draft: Draft) => hours(draft, (n, i) => n * (0.4 + 0.035 * i), all.slice(0, 10)),
  ],
  [
    'people who came in the course of the month',
    (draft: Draft) => {
      for (const i of all.slice(0, 12)) draft.set(i, 'datAanvIkv', draft.dayOf('2024-12-27'));
      hours(draft, (n) => n * 0.15, all.slice(0, 12));
    },
  ],
  ['some who work a little more or less', (draft: Draft) => hours(draft, (n, i) => n * (0.9 + 0.005 * i))],
])('%s are no finding', async (_, make) => {
  expect(await asked((draft) => void make(draft))).toEqual([]);
});

import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { ALL_COLUMNS, cleanDraft, type Draft } from '../../src/meting/generate/draft';

/** Hours of another unit make two jobs of one person as long as a copied row would be: what is wrong is the unit alone. */
const COLUMNS = ALL_COLUMNS.filter((id) => !['banen', 'divisor', 'urenToegerekend'].includes(id));

/** A sheet on which some people have two jobs, and of some of them both are for the same hours. */
function sheet(): Draft {
  const draft = cleanDraft({ rows: 40, seed: 5, columns: COLUMNS });
  draft.sheets.splice(0, Infinity, draft.meting);
  for (const record of [2, 9, 21]) {
    for (const each of [record, draft.copyRecord(record)]) {
      draft.set(each, 'numIv', each === record ? 1 : 2);
      draft.set(each, 'datAanvIkv', draft.dayOf(each === record ? '2022-01-01' : '2023-01-01'));
      draft.set(each, 'contracturenPW', 14);
      draft.set(each, 'verloondeUren', record === 21 ? 60 + (each % 2) : 61);
    }
  }
  return draft;
}

async function roots(change: (draft: Draft, record: number) => number | null) {
  const draft = sheet();
  for (let record = 0; record < draft.records; record++) {
    const hours = change(draft, record);
    if (hours !== null) draft.set(record, 'verloondeUren', hours);
  }
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups.filter(({ severity }) => severity !== 'info').map(({ rule, cause }) => `${rule} ${cause}`);
}

const hoursOf = (draft: Draft, record: number) => Number(draft.get(record, 'verloondeUren'));

test('two small jobs of the same hours are nothing to ask about', async () => {
  expect(await roots(() => null)).toEqual([]);
});

test.each([
  ['minutes', 60],
  ['hundredths', 100],
  ['hours of a year', 12],
  ['hours of a quarter', 3],
])('%s are one mistake, and no rows to delete', async (_, times) => {
  expect(await roots((draft, record) => times * hoursOf(draft, record))).toEqual(['S25 kolom']);
});

test('hours of two months are one mistake', async () => {
  expect(await roots((draft, record) => 2 * hoursOf(draft, record))).toEqual(['S26 contract']);
});

test('so are those of four weeks in months, which make two jobs equal', async () => {
  expect(await roots((draft, record) => 4 * Number(draft.get(record, 'contracturenPW')))).toEqual([
    'S26 vierweken',
  ]);
});

test('a block that stands there twice is asked about beside hours of another unit', async () => {
  const draft = sheet();
  for (const record of [12, 13, 14, 15]) draft.set(draft.copyRecord(record), 'numIv', 2);
  for (let record = 0; record < draft.records; record++)
    draft.set(record, 'verloondeUren', 2 * hoursOf(draft, record));
  const { groups } = await checkWorkbook(draftSource(draft));
  expect(groups.map(({ rule, cause }) => `${rule} ${cause}`)).toEqual(['B48 blok', 'S26 contract']);
});

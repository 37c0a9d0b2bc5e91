import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { ALL_COLUMNS, cleanDraft, type Draft } from '../../src/meting/generate/draft';

/** Who comes in the course of a period has no more hours than fit in the days that are left; who leaves can be paid for leave. */
const COLUMNS = ALL_COLUMNS.filter((id) => !['banen', 'divisor', 'urenToegerekend'].includes(id));
const RECORD = 3;

async function asked(make: (draft: Draft) => void): Promise<readonly string[]> {
  const draft = cleanDraft({ rows: 30, seed: 5, columns: COLUMNS });
  draft.sheets.splice(0, Infinity, draft.meting);
  make(draft);
  const { groups } = await checkWorkbook(draftSource(draft));
  return groups
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, cause, count }) => `${rule} ${severity} ${cause} ${String(count)}`);
}

const starts = (day: string, hours: number, weekly: number) => (draft: Draft) => {
  draft.set(RECORD, 'datAanvIkv', draft.dayOf(day));
  draft.set(RECORD, 'verloondeUren', hours);
  draft.set(RECORD, 'contracturenPW', weekly);
};
const leaves = (day: string, hours: number, weekly: number) => (draft: Draft) => {
  draft.set(RECORD, 'datEindIkv', draft.dayOf(day));
  draft.set(RECORD, 'verloondeUren', hours);
  draft.set(RECORD, 'contracturenPW', weekly);
};

test.each([
  ['the hours of a month in two days', starts('2024-12-30', 157, 36), ['B51 fout verloondeUren 1']],
  ['the hours of a month in eleven days', starts('2024-12-21', 157, 36), ['B08 waarschuwing begin 1']],
  ['the hours that two days have', starts('2024-12-30', 16, 36), []],
  ['the hours of three weeks in three weeks', starts('2024-12-11', 110, 36), []],
  ['all hours from the first day of the period', starts('2024-12-01', 157, 36), []],
  ['leave that is paid out', leaves('2024-12-02', 157, 36), []],
])('%s', async (_, make, found) => {
  expect(await asked(make)).toEqual(found);
});

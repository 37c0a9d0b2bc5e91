import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import type { CheckResult } from '../../judge/check-result';
import { columnById, type ColumnId } from '../../form/columns';
import { dayOfIso } from '../../form/days';
import { isFourWeeksAtTurn } from '../../form/tijdvak';
import { fits } from '../../rules/shared/period-fits';
import { SHEETS } from '../../form/templates';
import { cleanDraft, type Draft } from '../../generate/draft';

const ROWS = 24;

/** A draft of one government organisation with only these columns. */
function draftWith(columns: readonly ColumnId[], fill: (draft: Draft) => void = () => undefined): Draft {
  const draft = cleanDraft({ rows: ROWS, seed: 7 });
  // Without days of its own a row is of the month of the Opgave.
  if (!columns.includes('datAanvTv'))
    for (let i = 0; i < ROWS; i++)
      draft.set(i, 'verloondeUren', Math.round((Number(draft.get(i, 'contracturenPW')) * 52) / 12));
  const places = columns.map((id) => draft.columns.indexOf(id));
  const lines = draft.meting.cells.map((line) => places.map((place) => line[place] ?? null));
  draft.meting.cells.splice(0, lines.length, ...lines);
  draft.columns.splice(0, draft.columns.length, ...columns);
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  fill(draft);
  return draft;
}

const check = (draft: Draft): Promise<CheckResult> => checkWorkbook(draftSource(draft));
const wrong = ({ groups }: CheckResult) =>
  groups.filter(({ severity }) => severity !== 'info').map(({ rule, ranges }) => [rule, ...ranges]);

const government = (draft: Draft): void => {
  draft.setOpgave('sector', 'overheid');
  draft.setOpgave('overheidssector', 'po');
  draft.setOpgave('lhnr', '123456782L01');
  draft.setOpgave('regio', 'Twente');
};

test('four columns and the Opgave are enough: who, hours, registered', async () => {
  const result = await check(draftWith(['bsn', 'inRegister', 'verloondeUren', 'contracturenPW'], government));
  expect(wrong(result)).toEqual([]);
  expect(result.result?.counted.rows).toBe(ROWS);
  expect(result.result?.tabel1.cells.formeel.overheid.rows).toBe(ROWS);
});

test('who is not registered does not count, in any spelling', async () => {
  const draft = draftWith(['bsn', 'inRegister', 'verloondeUren', 'contracturenPW'], government);
  ['nee', 'Nee', 'N', 'no', 0, false].forEach((said, i) => draft.set(i, 'inRegister', said));
  ['ja', 'J', 'yes', 'x', 1, true].forEach((said, i) => draft.set(i + 6, 'inRegister', said));
  const result = await check(draft);
  expect(result.result?.counted.rows).toBe(ROWS - 6);
  expect(result.result?.notCounted).toEqual([expect.objectContaining({ reason: 'not-registered', rows: 6 })]);
});

test('year, label and type follow from the dates, and the dates from the label', async () => {
  const full = await check(
    draftWith(['bsn', 'inRegister', 'verloondeUren', 'datAanvTv', 'datEindTv', 'cdAard', 'sector']),
  );
  const labelled = await check(
    draftWith(['bsn', 'inRegister', 'verloondeUren', 'jaar', 'tijdvak', 'cdAard', 'sector'], (draft) => {
      for (let i = 0; i < draft.records; i++) draft.set(i, 'tijdvak', '2024-12');
    }),
  );
  expect(labelled.result?.counted.rows).toBe(ROWS);
  // Rows of four weeks in the draft are no whole weeks: what they are is not guessed.
  expect(wrong(full).map(([rule]) => rule)).toEqual(['B09']);
});

test.each(['2024-P13', null])(
  'a label from which no day follows is no row that is half empty: %s',
  async (label) => {
    const columns = ['bsn', 'inRegister', 'verloondeUren', 'jaar', 'tijdvak', 'cdAard', 'sector'] as const;
    const draft = draftWith(columns, (each) => {
      for (let i = 0; i < each.records; i++) each.set(i, 'tijdvak', i === 3 ? label : '2024-12');
    });
    const found = (await check(draft)).groups.filter(({ severity }) => severity !== 'info');
    // Of the label that was filled in, and not of the three columns that follow from it.
    expect(
      found.map(({ rule, examples }) => [rule, examples[0]?.cells.map(({ row, column }) => [row, column])]),
    ).toEqual([[label === null ? 'S02' : 'S03', [[5, 5]]]]);
  },
);

test('a gap in a column that is otherwise filled stays a gap', async () => {
  const draft = draftWith(['bsn', 'inRegister', 'verloondeUren', 'sector', 'vorm'], government);
  for (let i = 0; i < draft.records; i++) {
    draft.set(i, 'sector', 'overheid');
    draft.set(i, 'vorm', 'formeel');
  }
  draft.set(3, 'sector', null);
  expect(wrong(await check(draft))).toEqual([['S02', 'D5']]);
});

test('without a sector in the Opgave the column is missed', async () => {
  const result = await check(draftWith(['bsn', 'inRegister', 'verloondeUren', 'contracturenPW']));
  expect(wrong(result)).toEqual([['S01', 'A1']]);
  expect(result.groups[0]?.examples[0]?.facts['kop']).toBe(columnById('sector').nl);
});

test('a column that a heading may mean is asked about, not derived', async () => {
  const draft = draftWith(['bsn', 'inRegister', 'verloondeUren', 'lhnr'], government);
  draft.setHeading('lhnr', 'Loonhefingennummer');
  expect(wrong(await check(draft))).toEqual([['S08', 'D1']]);
});

/** Rows of these days, without a column for their type. */
const withDays = (days: (row: number) => readonly [string, string]): Promise<CheckResult> =>
  check(
    draftWith(['bsn', 'inRegister', 'verloondeUren', 'datAanvTv', 'datEindTv', 'cdAard'], (draft) => {
      government(draft);
      draft.setOpgave('jaar', Number(days(0)[1].slice(0, 4)));
      for (let i = 0; i < draft.records; i++) {
        const [first, last] = days(i);
        draft.set(i, 'datAanvTv', dayOfIso(first));
        draft.set(i, 'datEindTv', dayOfIso(last));
        draft.set(i, 'verloondeUren', 100);
      }
    }),
  );

test('four weeks that the end of the year stretches are told by their days', async () => {
  const result = await withDays(() => ['2024-12-02', '2024-12-31']);
  expect(wrong(result)).toEqual([]);
  expect(result.result?.counted.rows).toBe(ROWS);
});

test('the first and the last four weeks of one year are two periods', async () => {
  const result = await check(
    draftWith(['bsn', 'inRegister', 'verloondeUren', 'datAanvTv', 'datEindTv', 'cdAard'], (draft) => {
      government(draft);
      draft.setOpgave('jaar', 2026);
      for (let i = 0; i < draft.records; i++) {
        draft.set(i, 'datAanvTv', dayOfIso('2026-11-30'));
        draft.set(i, 'datEindTv', dayOfIso('2026-12-31'));
        draft.set(i, 'verloondeUren', 100);
      }
      const again = draft.copyRecord(0);
      draft.set(again, 'datAanvTv', dayOfIso('2026-01-01'));
      draft.set(again, 'datEindTv', dayOfIso('2026-01-25'));
    }),
  );
  expect(wrong(result).map(([rule]) => rule)).toEqual(['B32']);
  expect(result.result?.counted.rows).toBe(ROWS);
});

test('among months the same days are no four weeks', async () => {
  const result = await withDays((row) => [row === 3 ? '2024-12-02' : '2024-12-01', '2024-12-31']);
  expect(wrong(result).map(([rule]) => rule)).toEqual(['B09']);
});

test.each([
  ['2024-12-03', '2024-12-31'],
  ['2025-12-08', '2025-12-31'],
  ['2026-12-07', '2026-12-31'],
])('days from %s to %s are no four weeks of the pay calendar', async (first, last) => {
  expect(wrong(await withDays(() => [first, last])).map(([rule]) => rule)).toContain('B09');
});

test.each([
  ['2024-12-02', '2024-12-31', true],
  ['2026-11-30', '2026-12-31', true],
  ['2027-12-06', '2027-12-31', true],
  ['2025-01-01', '2025-01-26', true],
  ['2026-01-01', '2026-01-25', true],
  ['2025-01-01', '2025-01-24', false],
  ['2024-12-09', '2024-12-31', false],
  ['2024-11-04', '2024-12-01', false],
])('whether four weeks from %s to %s end or begin with the year: %s', (from, until, isIt) => {
  const [first, last] = [dayOfIso(from), dayOfIso(until)];
  expect(isFourWeeksAtTurn({ first, last })).toBe(isIt);
  if (isIt) expect(fits('4WK', first, last)).toBe(true);
});

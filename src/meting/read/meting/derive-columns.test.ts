import { checkWorkbook } from '../../../check';
import { draftSource } from '../../../check/draft-source';
import type { CheckResult } from '../../judge/check-result';
import { columnById, type ColumnId } from '../../form/columns';
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

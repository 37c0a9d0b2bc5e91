import type { ColumnId } from '../meting/form/columns';
import type { FindingGroup } from '../meting/judge/finding';
import { cleanDraft, type Draft } from '../meting/generate/draft';
import { cellAddress } from '../meting/form/ranges';
import { checkWorkbook } from '.';
import { draftSource } from './draft-source';
import { often } from '../../test/support/long';

const ROWS = often(2_000, 20_000);
const LAST = ROWS + 1;
/** Letters in the groups, however many rows are wrong: three examples and a few ranges each. */
const FEW = 2_000;

/** A clean sheet of many rows, every one of which is broken. */
async function checkBroken(breakRow: (draft: Draft, record: number) => void) {
  const draft = cleanDraft({ rows: ROWS, seed: 3 });
  for (let record = 0; record < ROWS; record++) breakRow(draft, record);
  const result = await checkWorkbook(draftSource(draft));
  const of = (rule: string) => result.groups.filter((group) => group.rule === rule);
  return { draft, result, of };
}

const brief = ({ rule, cause, count, ranges, examples }: FindingGroup) => ({
  rule,
  cause,
  count,
  ranges,
  first: examples.map(({ cells: [cell] }) => cell && cellAddress(cell.row, cell.column)),
});

/** The group of a finding in every row of a column. */
function everyRow(draft: Draft, rule: string, column: ColumnId, cause: string = column) {
  const at = (row: number) => cellAddress(row, draft.cell(0, column).column);
  return {
    rule,
    cause,
    count: ROWS,
    ranges: [`${at(2)}:${at(LAST)}`],
    first: [at(2), at(3), at(4)],
  };
}

test('one cause in every row is one group with every row in it', async () => {
  const { draft, result, of } = await checkBroken((each, record) => {
    each.set(record, 'verloondeUren', -1 - (record % 100));
  });
  expect(of('B05').map(brief)).toEqual([everyRow(draft, 'B05', 'verloondeUren')]);
  expect(result.result?.counted.rows).toBe(0);
  expect(result.ledger).toContainEqual({ rule: 'B05', outcome: 'findings', count: ROWS });
  for (const group of result.groups)
    expect([group.rule, JSON.stringify(group).length < FEW]).toEqual([group.rule, true]);
});

test('several causes in every row are a group each', async () => {
  const { draft, result } = await checkBroken((each, record) => {
    const bsn = Number(each.get(record, 'bsn'));
    // The last digit decides: any other one fails the elfproef.
    each.set(record, 'bsn', String(bsn % 10 === 9 ? bsn - 1 : bsn + 1).padStart(9, '0'));
    each.set(record, 'verloondeUren', Number(each.get(record, 'verloondeUren')) + 0.5);
    each.set(record, 'contracturenPW', { error: '#N/A' });
    each.set(record, 'datRegistratie', { error: '#REF!' });
    each.set(record, 'sector', null);
  });
  expect(result.groups.map(brief)).toEqual([
    everyRow(draft, 'B01', 'bsn', 'nummer'),
    everyRow(draft, 'B34', 'banen', 'anders'),
    everyRow(draft, 'S02', 'sector'),
    everyRow(draft, 'S04', 'contracturenPW'),
    everyRow(draft, 'S04', 'datRegistratie'),
  ]);
  expect(result.counts).toMatchObject({ fout: 5 * ROWS, waarschuwing: 0, explained: 0 });
  expect(JSON.stringify(result.groups).length).toBeLessThan(6 * FEW);
});

test('a finding on loose cells, in every row, is one group too', async () => {
  const { draft, of } = await checkBroken((each, record) => {
    if (record === 0) each.setHeading('bonusaandeel', 'Opmerking');
    each.set(record, 'bonusaandeel', `zie ${String(each.get(record, 'bsn'))}`);
  });
  const { column } = draft.cell(0, 'bonusaandeel');
  const groups = of('P01');
  expect(groups.map(brief)).toEqual([everyRow(draft, 'P01', 'bonusaandeel', String(column))]);
  expect(JSON.stringify(groups).length).toBeLessThan(FEW);
});

test('wrong rows that lie apart keep every address of their own', async () => {
  const { draft, of } = await checkBroken((each, record) => {
    if (record % 2 === 1) each.set(record, 'contracturenPW', { error: '#N/A' });
  });
  const { column } = draft.cell(0, 'contracturenPW');
  const rows = Array.from({ length: ROWS / 2 }, (_, i) => 2 * i + 3);
  expect(of('S04').map(({ count, ranges, examples }) => [count, examples.length, ranges])).toEqual([
    [ROWS / 2, 3, rows.map((row) => cellAddress(row, column))],
  ]);
});

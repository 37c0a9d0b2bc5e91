import { COLUMNS, columnById, type ColumnId } from '../../src/meting/form/columns';
import { dayFilledIn } from '../../src/meting/form/days';
import { OPGAVE_FIELDS } from '../../src/meting/form/opgave';
import { OPGAVE_FIRST_ROW, SHEETS } from '../../src/meting/form/templates';
import { Draft } from '../../src/meting/generate/draft';
import { USUAL, type CountingExample, type ExampleCell, type ExampleRow } from './examples';

const YEAR = 2024;
const ONE_ROW: readonly ExampleRow[] = [{}];

/** Rows of an example whole: the usual row with the changes of each. */
export function rowsOf({ rows = ONE_ROW }: CountingExample): readonly ExampleRow[] {
  return rows.map((row) => ({ ...USUAL, ...row }));
}

/** The columns that the sheet of an example has, in the order of the template. */
export function columnsOf({ rows = ONE_ROW, without = [] }: CountingExample): readonly ColumnId[] {
  const named = new Set([USUAL, ...rows].flatMap((row) => Object.keys(row)));
  return COLUMNS.map(({ id }) => id).filter((id) => named.has(id) && !without.includes(id));
}

/** An example as a workbook. */
export function workbookOf(example: CountingExample): Draft {
  const columns = columnsOf(example);
  const draft = new Draft('voorbeeld.xlsx', YEAR, 1, columns);
  if (example.opgave) {
    const cells: (string | number | null)[][] = [['Opgave']];
    OPGAVE_FIELDS.forEach(({ id, nl }, i) => {
      cells[OPGAVE_FIRST_ROW - 1 + i] = [nl, example.opgave?.[id] ?? null];
    });
    draft.sheets.push({ name: SHEETS.opgave, cells: Array.from(cells, (line) => line ?? []) });
  }
  draft.sheets.push({ name: SHEETS.meting, cells: [columns.map((id) => columnById(id).nl)] });
  rowsOf(example).forEach((row, record) => {
    for (const id of columns) draft.set(record, id, cellOf(id, row[id] ?? null));
  });
  return draft;
}

function cellOf(id: ColumnId, value: ExampleCell): ExampleCell {
  const isDay = columnById(id).type === 'date' && typeof value === 'string';
  // What is no day that Excel keeps as one stays a text.
  return (isDay ? dayFilledIn(value) : null) ?? value;
}

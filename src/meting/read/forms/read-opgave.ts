import { isBsnNumber, maskedBsn } from '../../../privacy/bsn';
import {
  OPGAVE_FIELDS,
  type FormCell,
  type Opgave,
  type OpgaveField,
  type OpgaveFieldSpec,
  type OpgaveType,
} from '../../form/opgave';
import { formCell } from '../values/form-cell';
import { monthOf } from '../values/parse-date';
import { isBlank, isText, type GridCell, type GridRow } from '../values/grid';
import { normalHeading } from '../values/normal-text';
import { readDecimalsOfFiles, readMadeWithout } from './read-made-without';

/** How far right of its label a value may stand. */
const REACH = 3;

const fieldByLabel = new Map(
  OPGAVE_FIELDS.flatMap((spec) =>
    [...spec.aliases, spec.nl, spec.en].map((label) => [normalHeading(label), spec] as const),
  ),
);

/** Labels of the Opgave among the cells of these rows. */
export function opgaveLabels(rows: readonly GridRow[]): number {
  let found = 0;
  for (const { cells } of rows) {
    if (cells.some((cell) => isText(cell) && fieldByLabel.has(normalHeading(cell)))) found += 1;
  }
  return found;
}

/** The sheet `Opgave`: each label with the first filled cell to its right. Of two of the same label the first is taken. */
export function readOpgave(sheet: string, rows: readonly GridRow[], date1904: boolean): Opgave {
  const fields = new Map<OpgaveField, FormCell<string | number>>();
  for (const { row, cells } of rows) {
    cells.forEach((cell, column) => {
      const spec = isText(cell) ? fieldByLabel.get(normalHeading(cell)) : undefined;
      if (!spec || fields.has(spec.id)) return;
      fields.set(spec.id, valueBeside(sheet, row, cells, column, spec, date1904));
    });
  }
  return { sheet, fields, madeWithout: readMadeWithout(rows), decimalsOfFiles: readDecimalsOfFiles(rows) };
}

function valueBeside(
  sheet: string,
  row: number,
  cells: GridRow['cells'],
  labelColumn: number,
  spec: OpgaveFieldSpec,
  date1904: boolean,
): FormCell<string | number> {
  let column = labelColumn + 1;
  while (column < labelColumn + REACH && isBlank(cells[column])) column += 1;
  if (isBlank(cells[column])) column = labelColumn + 1;
  const at = { sheet, row, column: column + 1 };
  const cell = cells[column];
  const read = formCell(spec.id === 'peilmaand' ? numberOfMonth(cell) : cell, spec.type, at, {
    date1904,
    ...(spec.codes ? { codes: spec.codes } : {}),
  });
  const bsn = spec.large ? null : bsnIn(read.value, spec.type);
  return bsn === null ? read : { ...read, value: null, unreadable: bsn };
}

/** A month by its name is that month. */
const numberOfMonth = (cell: GridCell | undefined): GridCell | undefined =>
  typeof cell === 'string' ? (monthOf(cell.trim()) ?? cell) : cell;

/** The number of a person, masked, that was typed where no number is that large; `null` for any other value. */
function bsnIn(value: string | number | null, type: OpgaveType): string | null {
  if (typeof value !== 'number') return null;
  const typed = type === 'percent' ? Math.round(value * 100) : value;
  return isBsnNumber(typed) ? maskedBsn(String(typed)) : null;
}

import type { WorkbookHost, WriteCell } from '../../host/host';
import { SHEETS, TOELICHTING_COLUMNS, TOELICHTING_HEADER_ROW } from '../../meting/form/templates';
import { CellKind, type Batch } from '../../workbook/table';

/** One row of the sheet `Toelichting`, with its place. */
export interface SheetToelichting {
  readonly row: number;
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly key: string;
  readonly text: string;
  readonly role: string;
  readonly date: string;
}

/** What is written for one explained group. */
export interface NewToelichting {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly key: string;
  readonly text: string;
  readonly role: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const columnOf = Object.fromEntries(TOELICHTING_COLUMNS.map((name, index) => [name, index])) as Record<
  (typeof TOELICHTING_COLUMNS)[number],
  number
>;

/** The explanations in the open workbook, and the first free row under them. */
export async function readToelichtingSheet(host: WorkbookHost): Promise<{
  readonly rows: readonly SheetToelichting[];
  readonly freeRow: number;
  readonly exists: boolean;
}> {
  const sheets = await host.listSheets();
  if (!sheets.some(({ name }) => name === SHEETS.toelichting)) {
    return { rows: [], freeRow: TOELICHTING_HEADER_ROW + 1, exists: false };
  }
  const rows: SheetToelichting[] = [];
  let lastRow = TOELICHTING_HEADER_ROW;
  for await (const batch of host.readUsedRange(SHEETS.toelichting)) {
    for (let index = 0; index < batch.rowCount; index++) {
      const row = batch.rows[index] ?? 0;
      const text = (name: keyof typeof columnOf) => textOf(batch, index, columnOf[name]);
      const isEmpty = TOELICHTING_COLUMNS.every((name) => text(name) === '');
      if (row <= TOELICHTING_HEADER_ROW || isEmpty) continue;
      lastRow = row;
      rows.push({
        row,
        rule: text('Regel'),
        sheet: text('Blad'),
        cell: text('Cel'),
        key: text('Sleutel'),
        text: text('Toelichting'),
        role: text('Rol'),
        date: text('Datum'),
      });
    }
  }
  return { rows, freeRow: lastRow + 1, exists: true };
}

function textOf(batch: Batch, index: number, column: number): string {
  const cells = batch.columns[column];
  switch (cells?.kinds[index]) {
    case CellKind.text:
      return cells.texts[index] ?? '';
    case CellKind.number:
    case CellKind.date:
    case CellKind.percent:
    case CellKind.money:
      return String(cells.numbers[index]);
    default:
      return '';
  }
}

/** Writes explanations as one step: over the ones with the same rule and key, the others in the free rows below. */
export async function writeToelichtingen(
  host: WorkbookHost,
  toelichtingen: readonly NewToelichting[],
): Promise<void> {
  const { rows, freeRow, exists } = await readToelichtingSheet(host);
  if (!exists) await host.addSheet(SHEETS.toelichting);
  let free = freeRow;
  const writes = toelichtingen.map((toelichting) => {
    const known = rows.find(({ rule, key }) => rule === toelichting.rule && key === toelichting.key);
    return { row: known?.row ?? free++, column: 1, values: [cellsOf(toelichting)] };
  });
  const heading = { row: TOELICHTING_HEADER_ROW, column: 1, values: [[...TOELICHTING_COLUMNS]] };
  await host.writeRanges(SHEETS.toelichting, exists ? writes : [heading, ...writes]);
}

function cellsOf({ rule, sheet, cell, key, text, role, date }: NewToelichting): WriteCell[] {
  const byName: Readonly<Record<keyof typeof columnOf, WriteCell>> = {
    Regel: rule,
    Blad: sheet,
    Cel: cell,
    Sleutel: key,
    // The value itself may say something about a person; the key already follows it.
    Waarde: null,
    Toelichting: text,
    Rol: role,
    Datum: date,
  };
  return TOELICHTING_COLUMNS.map((name) => byName[name]);
}

/** Empties the row of an explanation, so that the warning is open again. */
export async function removeToelichting(host: WorkbookHost, row: number): Promise<void> {
  await host.writeRanges(SHEETS.toelichting, [
    { row, column: 1, values: [TOELICHTING_COLUMNS.map(() => null)] },
  ]);
}

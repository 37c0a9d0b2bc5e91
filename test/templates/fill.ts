import type ExcelJS from 'exceljs';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import { TABEL1_COLUMNS, TABEL1_FIELDS, TABEL1_ROWS, type Tabel1Field } from '../../src/meting/form/tabel1';
import {
  OPGAVE_FIRST_ROW,
  SHEETS,
  TABEL1_LAYOUT,
  TEMPLATES,
  type TemplateKind,
} from '../../src/meting/form/templates';

export interface Filling {
  readonly organisation?: string;
  /** What is wrong with the rows on purpose; Tabel 1 stays that of the rows as they were. */
  readonly spoil?: (draft: Draft) => void;
}

/** Fills a template as a careful user would: generated rows, the Opgave, and a Tabel 1 that agrees with the rows. */
export function filled(
  kind: TemplateKind,
  rows: number,
  seed: number,
  { organisation = 'Stichting Voorbeeld', spoil }: Filling = {},
): (book: ExcelJS.Workbook) => void {
  const { columns, opgave } = TEMPLATES[kind];
  const draft = cleanDraft({ rows, seed, columns });
  spoil?.(draft);
  return (book) => {
    const meting = book.getWorksheet(SHEETS.meting);
    draft.meting.cells.slice(1).forEach((line, i) => {
      line.forEach((cell, column) => {
        if (meting) meting.getCell(i + 2, column + 1).value = valueOf(cell);
      });
    });
    const form = book.getWorksheet(SHEETS.opgave);
    opgave.forEach((field, i) => {
      const value = { organisatie: organisation, jaar: draft.year, peilmaand: 12 }[field as 'jaar'];
      if (value !== undefined && form) form.getCell(OPGAVE_FIRST_ROW + i, 2).value = value;
    });
    const table = book.getWorksheet(SHEETS.tabel1);
    if (!table) return;
    table.getCell(TABEL1_LAYOUT.fieldsFirstRow, 2).value = draft.year;
    if (kind === 'landelijk') {
      fillPublished(table);
      return;
    }
    TABEL1_ROWS.slice(0, 3).forEach((row, r) => {
      TABEL1_COLUMNS.forEach((column, c) => {
        const cell = draft.getTabel1(row, column);
        table.getCell(TABEL1_LAYOUT.firstRow + r, TABEL1_LAYOUT.firstColumn + c).value = valueOf(cell);
      });
    });
  };
}

/** Tabel 1 over 2024 as published (Eerste Kamer 34 352, X), with the key that follows from it. */
const published2024 = [
  [80_996, 12_631, 93_627],
  [-3_853, -158, -4_011],
  [77_143, 12_474, 89_616],
  [90_000, 25_000, 115_000],
];
const fields2024: Partial<Record<Tabel1Field, number>> = {
  sleutelMarkt: 0.735,
  sleutelOverheid: 0.265,
  banenTotaal: 164_795,
  inleenbanen: 32_195,
};

function fillPublished(table: ExcelJS.Worksheet): void {
  published2024.forEach((line, r) => {
    line.forEach((value, c) => {
      table.getCell(TABEL1_LAYOUT.firstRow + r, TABEL1_LAYOUT.firstColumn + c).value = value;
    });
  });
  (Object.keys(TABEL1_FIELDS) as Tabel1Field[]).forEach((field, i) => {
    const value = fields2024[field];
    if (value !== undefined) table.getCell(TABEL1_LAYOUT.fieldsFirstRow + i, 2).value = value;
  });
}

function valueOf(cell: DraftCell): ExcelJS.CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'date' in cell ? cell.date : null;
}

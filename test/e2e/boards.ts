import * as XLSX from '@e965/xlsx';
import { buildTemplate } from '../../scripts/templates/build';
import type { ColumnId } from '../../src/meting/form/columns';
import { cleanDraft, type Draft, type DraftCell } from '../../src/meting/generate/draft';
import { YEAR_REPORT_COLUMNS } from '../../src/meting/read/forms/read-year-report';
import { TEMPLATES } from '../../src/meting/form/templates';
import { filled } from '../templates/fill';

/** A file as a browser takes it from the disk. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Board {
  readonly organisation: string;
  readonly file: string;
  readonly rows: number;
  readonly seed: number;
  readonly spoil?: (draft: Draft) => void;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const columns = TEMPLATES.schoolbestuur.columns;

/** The template for school boards, filled in by an invented board. */
export async function boardWorkbook({ organisation, file, rows, seed, spoil }: Board): Promise<UploadedFile> {
  const filling = { organisation, ...(spoil === undefined ? {} : { spoil }) };
  const bytes = await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', rows, seed, filling));
  return { name: file, mimeType: xlsx, buffer: Buffer.from(bytes) };
}

/** A yearly report of the overheidssectoren, filled in for some of them. */
export function yearReportWorkbook(): UploadedFile {
  const sheet = XLSX.utils.aoa_to_sheet([
    Object.values(YEAR_REPORT_COLUMNS).map(([nl]) => nl),
    ['rijk', 2025, 1500, 820.5, 430.25, 1180, 'Minder vacatures door de taakstelling'],
    ['gemeenten', 2025, 3200, 2410, 515.5, null, ''],
    ['primair onderwijs', 2025, 900, 610.25, 12, 588, ''],
  ]);
  const book = XLSX.utils.book_new(sheet, 'Jaarrapportage');
  const buffer = Buffer.from(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return { name: 'jaarrapportage.xlsx', mimeType: xlsx, buffer };
}

/** The rows of such a board, as they are before and after they are spoilt. */
export function boardDraft({ organisation, rows, seed, spoil }: Board): Draft {
  const draft = cleanDraft({ rows, seed, columns });
  draft.setOpgave('organisatie', organisation);
  spoil?.(draft);
  return draft;
}

/** The same workbook without the looks of the template, as a payroll program exports it: quick enough to make hundreds. */
export function exportedWorkbook(board: Board): UploadedFile {
  const book = XLSX.utils.book_new();
  for (const { name, cells } of boardDraft(board).sheets) {
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet(cells.map((line) => line.map(exported))),
      name,
    );
  }
  const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
  return { name: board.file, mimeType: xlsx, buffer };
}

function exported(cell: DraftCell): XLSX.CellObject | string | number | boolean | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('date' in cell) return { t: 'n', v: cell.date, z: 'dd-mm-yyyy' };
  throw new Error('a payroll program exports no such cell');
}

/** Where a record (from 0) of a column stands on the sheet `Meting` of that template. */
export function boardCell(
  record: number,
  column: ColumnId,
): { row: number; column: number; address: string } {
  const index = columns.indexOf(column);
  return { row: record + 2, column: index + 1, address: `${String.fromCharCode(65 + index)}${record + 2}` };
}

/** One digit of a BSN typed wrong, so that it no longer passes the elfproef. */
export function mistypeBsn(draft: Draft, record: number): void {
  const bsn = Number(draft.get(record, 'bsn'));
  draft.set(record, 'bsn', String((bsn + 1) % 1_000_000_000).padStart(9, '0'));
}

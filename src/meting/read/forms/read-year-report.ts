import { isMetingYear } from '../../form/meting-year';
import { governmentSectorCodes, type GovernmentSectorCode } from '../../../law';
import { GOVERNMENT_SECTOR_CODES } from '../../form/codes';
import { gridRows, type GridCell, type GridRow } from '../values/grid';
import { normalCode, normalHeading } from '../values/normal-text';
import { parseNumber } from '../values/parse-number';
import type { Batch } from '../../../workbook/table';
import type { SectorLine } from '../../form/year-report';

/** The columns of the workbook, by what they hold; a heading may be in either language. */
export const YEAR_REPORT_COLUMNS = {
  sector: ['Overheidssector', 'Government sector'],
  year: ['Jaar', 'Year'],
  target: ['Doelstelling', 'Target'],
  formal: ['Formeel', 'Formal'],
  lent: ['Inleen', 'Lent'],
  before: ['Vorig jaar', 'Year before'],
  explanation: ['Toelichting', 'Explanation'],
} as const;
export type YearReportColumn = keyof typeof YEAR_REPORT_COLUMNS;

const NEEDED: readonly YearReportColumn[] = ['sector', 'year', 'target', 'formal', 'lent'];
const NUMBERS = ['target', 'formal', 'lent', 'before'] as const;

/** Why no report can be made; rows are 1-based, columns by what they hold. What a cell holds is not repeated. */
export type YearReportFault =
  | { readonly code: 'no-headings' }
  | { readonly code: 'heading-missing'; readonly column: YearReportColumn }
  | { readonly code: 'no-lines' }
  | { readonly code: 'sector-unknown' | 'year-wrong'; readonly row: number }
  | { readonly code: 'not-a-number'; readonly row: number; readonly column: YearReportColumn }
  | { readonly code: 'other-year'; readonly row: number; readonly year: number }
  | { readonly code: 'sector-twice'; readonly row: number; readonly other: number };

export interface ReadYearReport {
  readonly year: number | null;
  readonly lines: readonly SectorLine[];
  readonly faults: readonly YearReportFault[];
}

/** What is read of a workbook: a file, or what is open in Excel. */
export interface YearReportSource {
  readonly sheets: readonly { open(): Promise<{ batches(): AsyncIterable<Batch> }> }[];
}

/** Reads the first sheet that has the headings. */
export async function readYearReport(source: YearReportSource): Promise<ReadYearReport> {
  for (const sheet of source.sheets) {
    const rows: GridRow[] = [];
    for await (const batch of (await sheet.open()).batches()) rows.push(...gridRows(batch));
    const header = yearReportHeader(rows);
    const found = rows[header];
    if (found) return linesOf(placesIn(found.cells), rows.slice(header + 1));
  }
  return { year: null, lines: [], faults: [{ code: 'no-headings' }] };
}

/** The place of the headings in the list, -1 for none. */
export function yearReportHeader(rows: readonly GridRow[]): number {
  return rows.findIndex(({ cells }) => {
    const places = placesIn(cells);
    return places.has('sector') && places.size > 2;
  });
}

function placesIn(cells: readonly GridCell[]): ReadonlyMap<YearReportColumn, number> {
  const places = new Map<YearReportColumn, number>();
  cells.forEach((cell, place) => {
    const heading = normalHeading(textOf(cell));
    for (const [column, names] of Object.entries(YEAR_REPORT_COLUMNS) as [
      YearReportColumn,
      readonly string[],
    ][])
      if (!places.has(column) && names.some((name) => normalHeading(name) === heading))
        places.set(column, place);
  });
  return places;
}

function linesOf(places: ReadonlyMap<YearReportColumn, number>, rows: readonly GridRow[]): ReadYearReport {
  const faults: YearReportFault[] = NEEDED.filter((column) => !places.has(column)).map((column) => ({
    code: 'heading-missing',
    column,
  }));
  if (faults.length > 0) return { year: null, lines: [], faults };
  const lines: SectorLine[] = [];
  const firsts = new Map<GovernmentSectorCode, number>();
  let year: number | null = null;
  for (const { row, cells } of rows) {
    const cell = (column: YearReportColumn): GridCell => cells[places.get(column) ?? -1] ?? null;
    // The prefilled name of a sector without any figure is no line yet.
    if (NUMBERS.every((column) => isEmpty(cell(column)))) continue;
    const name = normalCode(textOf(cell('sector')));
    const sector = governmentSectorCodes.find((code) => namesOf(code).has(name));
    if (sector === undefined) {
      faults.push({ code: 'sector-unknown', row });
      continue;
    }
    const other = firsts.get(sector);
    if (other !== undefined) faults.push({ code: 'sector-twice', row, other });
    firsts.set(sector, row);
    const own = numberOf(cell('year'));
    if (!isMetingYear(own)) faults.push({ code: 'year-wrong', row });
    else if (year !== null && own !== year) faults.push({ code: 'other-year', row, year });
    else year = own;
    const numbers = Object.fromEntries(
      NUMBERS.map((column) => {
        const value = numberOf(cell(column));
        if (value === undefined) faults.push({ code: 'not-a-number', row, column });
        return [column, value ?? null];
      }),
    ) as Record<(typeof NUMBERS)[number], number | null>;
    lines.push({ sector, row, ...numbers, explanation: textOf(cell('explanation')) });
  }
  if (lines.length === 0 && faults.length === 0) faults.push({ code: 'no-lines' });
  return { year, lines, faults };
}

function namesOf(sector: GovernmentSectorCode): ReadonlySet<string> {
  const found = GOVERNMENT_SECTOR_CODES.find(({ code }) => code === sector.replace('-', ' '));
  return new Set(
    [sector, ...(found ? [found.code, found.nl, found.en, ...(found.aliases ?? [])] : [])].map(normalCode),
  );
}

function textOf(cell: GridCell): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}

function isEmpty(cell: GridCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** `null` for an empty cell, `undefined` for what is no number or can be read in two ways. */
function numberOf(cell: GridCell): number | null | undefined {
  if (isEmpty(cell)) return null;
  if (typeof cell === 'number') return cell;
  const parsed = typeof cell === 'string' ? parseNumber(cell.trim()) : null;
  return parsed === null || parsed.notation === 'doubt' ? undefined : parsed.value;
}

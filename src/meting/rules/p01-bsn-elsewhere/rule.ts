import { holdsMaskedBsn, maskedBsn, maskedBsnsIn } from '../../../privacy/bsn';
import { avg } from '../../../law/sources';
import { declaresNobody, opgaveBsns, opgaveText, type Opgave } from '../../form/opgave';
import type { MetingSheet } from '../../form/records';
import type { CellEmit, RuleContext, WorkbookRule } from '../../judge/rule';
import type { SheetContent } from '../../read/read-sheet';
import { peopleBeside, sheetsOfPeople } from '../shared/people-not-read';
import { ALWAYS } from '../shared/values';

/** Looks through the one column of free text that is read. */
function searchRegions(sheet: MetingSheet, emit: CellEmit<P01Facts>): void {
  const regio = sheet.columns.get('regio');
  const masked = regio?.dictionary.map((text) => maskedBsnsIn(text));
  if (!regio || !masked?.some((text) => text !== '')) return;
  for (let i = 0; i < sheet.count; i++) {
    const waarde = masked[regio.values[i] as number];
    if (waarde === undefined || waarde === '') continue;
    const at = { sheet: sheet.sheet, row: sheet.rows[i] as number, column: regio.index };
    emit([at], { waarde }, String(regio.index));
  }
}

/**
 * Rows of which the cells moved along with the BSN: its column holds none, and one number is astray. Where more than one is, or the column
 * holds its own, the other one stands there besides.
 */
function rowsMovedAlong(
  content: SheetContent,
  meting: MetingSheet,
  { rowFaults }: RuleContext,
): readonly number[] {
  const faults = rowFaults(meting);
  if (!faults.any) return [];
  const astray = new Map<number, number>();
  const add = (row: number) => astray.set(row, (astray.get(row) ?? 0) + 1);
  for (const { row } of content.strayBsns) add(row);
  for (const { rows } of content.strayNumbers) rows.forEach(add);
  const bsn = meting.columns.get('bsn')?.values;
  return [...meting.rows].filter(
    (row, record) =>
      faults.at(record) === 'shifted' && (bsn?.[record] ?? 0) < LEAST_NUMBER && astray.get(row) === 1,
  );
}

/** Eight digits: a BSN may have lost its zero. */
const LEAST_NUMBER = 10_000_000;

/** Looks through the Opgave. Hours and amounts count only where they stand in the column of the BSN as well. */
function searchOpgave(opgave: Opgave, metingen: readonly MetingSheet[], emit: CellEmit<P01Facts>): void {
  const contact = maskedBsnsIn(opgaveText(opgave, 'contactrol') ?? '');
  const cell = opgave.fields.get('contactrol')?.cell;
  if (contact !== '' && cell) emit([cell], { waarde: contact }, 'opgave');
  for (const { unreadable, cell } of opgave.fields.values())
    if (unreadable !== null && holdsMaskedBsn(unreadable)) emit([cell], { waarde: unreadable }, 'opgave');
  for (const { value, cell } of opgaveBsns(opgave))
    if (metingen.some(({ columns }) => columns.get('bsn')?.values.includes(value)))
      emit([cell], { waarde: maskedBsn(String(value)) }, 'opgave');
}

export type P01Facts = {
  readonly waarde: string;
  /** How many persons stand on a sheet that was not read; absent where it is about one cell. */
  readonly personen?: number;
};

/** A BSN stands in the column of the BSN and nowhere else. */
export const p01: WorkbookRule<P01Facts> = {
  id: 'P01',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: avg('artikel 5, eerste lid, onderdeel c (minimale gegevensverwerking)'),
  certainty: 'inferred',
  suppressedBy: [],
  check(context, emit) {
    const { contents, metingen, tabellen, opgave } = context;
    // Without rows or a table it is told that there is nothing to check; who declares nobody is asked about the sheet by rule S33.
    if (metingen.some(({ count }) => count > 0) || (tabellen.length > 0 && !declaresNobody(opgave)))
      for (const { at, people, as } of sheetsOfPeople(context))
        if (as === 'list') emit([at], { waarde: '', personen: people }, 'blad');
    for (const content of contents) {
      const { seen, strayBsns, strayNumbers, meting, duplicates } = content;
      const named = maskedBsnsIn(seen.name);
      if (named !== '') emit([{ sheet: seen.name, row: 1, column: 1 }], { waarde: named }, 'bladnaam');
      // Where no column was taken for that of the BSN, its numbers are not astray: the heading is what is missing.
      if (meting && !meting.columns.has('bsn')) continue;
      // Rows that were moved aside are told as such by rule S12, a second column of BSNs by rule S07.
      const told = new Set([
        ...peopleBeside(content, metingen).map(({ at }) => at.column),
        ...duplicates.flatMap(({ index, column }) => (column === 'bsn' ? [index] : [])),
      ]);
      // So is a row that holds nothing else than this, and rule S13 tells of one of which the cells moved along.
      const toldRows = new Set([
        ...(content.unreadOnly?.rows ?? []),
        ...(meting ? rowsMovedAlong(content, meting, context) : []),
      ]);
      for (const { row, column, text } of strayBsns)
        if (!told.has(column) && !toldRows.has(row))
          emit([{ sheet: seen.name, row, column }], { waarde: text }, String(column));
      for (const { column, rows, numbers } of strayNumbers) {
        if (told.has(column)) continue;
        rows.forEach((row, i) => {
          if (toldRows.has(row)) return;
          const waarde = maskedBsn(String(numbers[i]).padStart(9, '0'));
          emit([{ sheet: seen.name, row, column }], { waarde }, String(column));
        });
      }
      if (meting) searchRegions(meting, emit);
    }
    if (opgave) searchOpgave(opgave, metingen, emit);
  },
};

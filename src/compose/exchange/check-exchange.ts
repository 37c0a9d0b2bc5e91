import { gridRows, isBlank, type GridCell, type GridRow } from '../../meting/read/values/grid';
import { typeOfTijdvak } from '../../meting/form/tijdvak';
import { passesElfproef } from '../../privacy/elfproef';
import type { WorkbookSource } from '../../workbook/table';
import { cellText } from '../cells';
import { isoDay } from '../days';

/** Columns of the exchange file (docs/uitwisselbestand.md): what a cell must look like. */
export const EXCHANGE_COLUMNS = [
  { heading: 'Loonheffingennummer', needed: true, fits: (text: string) => /^\d{9}L\d{2}$/.test(text) },
  { heading: 'BSN', needed: true, fits: passesElfproef },
  { heading: 'Nummer inkomstenverhouding', needed: true, fits: (text: string) => /^\d{1,4}$/.test(text) },
  { heading: 'Begin tijdvak', needed: true, fits: isDay },
  { heading: 'Einde tijdvak', needed: true, fits: isDay },
  { heading: 'Verloonde uren', needed: true, fits: (text: string) => /^\d{1,4}(?:,\d{1,2})?$/.test(text) },
  { heading: 'Code aard', needed: true, fits: (text: string) => /^\d{1,2}$/.test(text) },
  { heading: 'Datum in dienst', needed: false, fits: isDay },
  { heading: 'Datum uit dienst', needed: false, fits: isDay },
  {
    heading: 'Contracturen per week',
    needed: false,
    fits: (text: string) => /^\d{1,3}(?:,\d{1,2})?$/.test(text),
  },
] as const;

function isDay(text: string): boolean {
  return isoDay(text) !== 0;
}

/** What is wrong in an exchange file, with its 1-based line. What a cell holds is not repeated. */
export type ExchangeFault =
  | { readonly code: 'heading-missing'; readonly heading: string }
  | { readonly code: 'heading-unknown'; readonly heading: string }
  | { readonly code: 'cell-empty' | 'cell-wrong'; readonly heading: string; readonly row: number }
  /** The same relation and tijdvak on an earlier line. */
  | { readonly code: 'line-twice'; readonly row: number; readonly other: number }
  /** Not a month, four weeks, half year or year. */
  | { readonly code: 'period-wrong'; readonly row: number }
  | { readonly code: 'no-lines' };

export interface ExchangeCheck {
  readonly lines: number;
  readonly faults: readonly ExchangeFault[];
}

/** Checks whether a file is an exchange file as documented. */
export async function checkExchange(source: WorkbookSource): Promise<ExchangeCheck> {
  const [sheet] = source.sheets;
  const table = await sheet?.open();
  const rows: GridRow[] = [];
  if (table) for await (const batch of table.batches()) rows.push(...gridRows(batch));
  const [header, ...lines] = rows;
  if (!header || lines.length === 0) return { lines: 0, faults: [{ code: 'no-lines' }] };
  const faults: ExchangeFault[] = [];
  const places = new Map<string, number>();
  header.cells.forEach((cell, c) => {
    const heading = cellText(cell);
    if (heading === '') return;
    if (EXCHANGE_COLUMNS.some((column) => column.heading === heading)) places.set(heading, c);
    else faults.push({ code: 'heading-unknown', heading });
  });
  for (const { heading, needed } of EXCHANGE_COLUMNS)
    if (needed && !places.has(heading)) faults.push({ code: 'heading-missing', heading });
  const seen = new Map<string, number>();
  for (const { row, cells } of lines) {
    const cell = (heading: string): GridCell | undefined => {
      const place = places.get(heading);
      return place === undefined ? undefined : cells[place];
    };
    faults.push(...faultsOfLine(row, cell, places));
    const tijdvak = {
      first: isoDay(cellText(cell('Begin tijdvak'))),
      last: isoDay(cellText(cell('Einde tijdvak'))),
    };
    if (tijdvak.first !== 0 && tijdvak.last !== 0 && typeOfTijdvak(tijdvak) === null)
      faults.push({ code: 'period-wrong', row });
    const key = KEY.map((heading) => cellText(cell(heading))).join('|');
    const other = seen.get(key);
    if (other !== undefined) faults.push({ code: 'line-twice', row, other });
    else seen.set(key, row);
  }
  return { lines: lines.length, faults };
}

const KEY = ['Loonheffingennummer', 'BSN', 'Nummer inkomstenverhouding', 'Begin tijdvak'] as const;

function faultsOfLine(
  row: number,
  cell: (heading: string) => GridCell | undefined,
  places: ReadonlyMap<string, number>,
): ExchangeFault[] {
  return EXCHANGE_COLUMNS.flatMap(({ heading, needed, fits }): ExchangeFault[] => {
    if (!places.has(heading)) return [];
    if (isBlank(cell(heading))) return needed ? [{ code: 'cell-empty', heading, row }] : [];
    return fits(cellText(cell(heading))) ? [] : [{ code: 'cell-wrong', heading, row }];
  });
}

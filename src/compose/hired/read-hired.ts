import { gridRows, isBlank, isText, type GridRow } from '../../meting/read/values/grid';
import { normalCode, normalHeading } from '../../meting/read/values/normal-text';
import type { WorkbookSource } from '../../workbook/table';
import { cellBsn, cellDay, cellNumber, cellText } from '../cells';
import { ComposeError } from '../compose-error';
import type { HiredPerson } from './hired-person';

/** Headings of a list of hired people; only the hours are needed. */
const HEADINGS = {
  bsn: ['BSN', 'Burgerservicenummer'],
  hours: ['Uren', 'Gewerkte uren', 'Ingeleende uren', 'Verloonde uren', 'Hours'],
  supplierSector: ['Sector uitlener', 'Sector', 'Supplier sector'],
  lhnr: ['Loonheffingennummer uitlener', 'Loonheffingennummer', 'Payroll tax number'],
  kind: ['Soort', 'Soort inleen', 'Kind'],
  first: ['Begin', 'Van', 'Eerste dag', 'From'],
  last: ['Einde', 'Tot en met', 'Laatste dag', 'Until'],
  agreement: ['Datum afspraak', 'Datum inleenovereenkomst', 'Agreement date'],
  attributed: ['Toegerekende uren', 'Attributed hours'],
} as const;
type Heading = keyof typeof HEADINGS;

const byName = new Map(
  (Object.keys(HEADINGS) as Heading[]).flatMap((id) =>
    HEADINGS[id].map((name) => [normalHeading(name), id] as const),
  ),
);

/**
 * Reads the statement of a supplier as a list: one person a row.
 *
 * @throws {ComposeError} `hired-unreadable` with what and where
 */
export async function readHired(
  source: WorkbookSource,
  signal?: AbortSignal,
): Promise<readonly HiredPerson[]> {
  const [sheet] = source.sheets;
  if (!sheet) throw new ComposeError('hired-unreadable', { what: 'blad', row: 0, file: source.name });
  const table = await sheet.open();
  const rows: GridRow[] = [];
  for await (const batch of table.batches(signal)) rows.push(...gridRows(batch));
  const places = new Map<Heading, number>();
  const at = rows.findIndex(({ cells }) =>
    cells.some((cell) => isText(cell) && byName.get(normalHeading(cell)) === 'hours'),
  );
  const refused = (what: string, row: number) =>
    new ComposeError('hired-unreadable', { what, row, file: source.name });
  if (at < 0) throw refused(HEADINGS.hours[0], 1);
  rows[at]?.cells.forEach((cell, c) => {
    const id = isText(cell) ? byName.get(normalHeading(cell)) : undefined;
    if (id !== undefined && !places.has(id)) places.set(id, c);
  });
  return rows.slice(at + 1).flatMap(({ row, cells }): HiredPerson[] => {
    const cell = (id: Heading) => {
      const place = places.get(id);
      return place === undefined ? undefined : cells[place];
    };
    if (cells.every(isBlank)) return [];
    const hours = cellNumber(cell('hours'), 'nl');
    if (hours === null || hours < 0) throw refused(HEADINGS.hours[0], row);
    const bsn = cellBsn(cell('bsn'));
    if (bsn === 0 && !isBlank(cell('bsn'))) throw refused(HEADINGS.bsn[0], row);
    const day = (id: 'first' | 'last' | 'agreement') => {
      const found = cellDay(cell(id), table.date1904);
      if (found === 0 && !isBlank(cell(id))) throw refused(HEADINGS[id][0], row);
      return found;
    };
    const sector = normalCode(cellText(cell('supplierSector')));
    if (sector !== '' && sector !== 'markt' && sector !== 'overheid')
      throw refused(HEADINGS.supplierSector[0], row);
    return [
      {
        bsn,
        hours,
        first: day('first'),
        last: day('last'),
        // Temp agencies are market employers; a supplier of the government says so.
        supplierSector: sector === 'overheid' ? 'overheid' : 'markt',
        lhnr: cellText(cell('lhnr')).toUpperCase(),
        kind: /wsw|detach/.test(normalCode(cellText(cell('kind')))) ? 'wsw' : 'uitzend',
        agreement: day('agreement'),
        attributed: cellNumber(cell('attributed'), 'nl') ?? NaN,
      },
    ];
  });
}

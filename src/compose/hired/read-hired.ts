import { isBlank, isText, unitRows } from '../../meting/read/values/grid';
import { normalCode, normalHeading } from '../../meting/read/values/normal-text';
import type { WorkbookSource } from '../../workbook/table';
import { numberPassesElfproef } from '../../privacy/elfproef';
import {
  cellBsn,
  cellDay,
  cellHours,
  cellText,
  dayFirst,
  isMonthFirst,
  notationOf,
  twoReadings,
} from '../cells';
import { ComposeError } from '../compose-error';
import { HOURS_IN_MONTH } from '../hours-in-month';
import { ListRows } from '../list-rows';
import { yesOrNo } from '../register/read-register';
import type { HiredList, HiredPerson } from './hired-person';

/** Headings of a list of hired people; only the hours are needed. */
const HEADINGS = {
  bsn: ['BSN', 'Burgerservicenummer'],
  hours: [
    'Uren',
    'Aantal uren',
    'Totaal uren',
    'Gewerkte uren',
    'Ingeleende uren',
    'Verloonde uren',
    'Hours',
  ],
  supplierSector: ['Sector uitlener', 'Sector', 'Supplier sector'],
  lhnr: ['Loonheffingennummer uitlener', 'Loonheffingennummer', 'Payroll tax number'],
  kind: ['Soort', 'Soort inleen', 'Kind'],
  first: ['Begin', 'Van', 'Eerste dag', 'From'],
  last: ['Einde', 'Tot en met', 'Laatste dag', 'Until'],
  agreement: ['Datum afspraak', 'Datum inleenovereenkomst', 'Agreement date'],
  inRegister: ['In doelgroepregister', 'Doelgroepregister', 'In register', 'In the register'],
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
export async function readHired(source: WorkbookSource, signal?: AbortSignal): Promise<HiredList> {
  const [sheet] = source.sheets;
  if (!sheet) throw new ComposeError('hired-unreadable', { what: 'blad', row: 0, file: source.name });
  const table = await sheet.open();
  const rows = await new ListRows(unitRows, signal).of(table);
  const monthFirst = isMonthFirst(rows.flatMap(({ cells }) => cells));
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
  const notation = notationOf(rows.slice(at + 1).map(({ cells }) => cells[places.get('hours') ?? 0]));
  let notRegistered = 0;
  const people = rows.slice(at + 1).flatMap(({ row, cells }): HiredPerson[] => {
    const cell = (id: Heading) => {
      const place = places.get(id);
      const found = place === undefined ? undefined : cells[place];
      return monthFirst && found !== undefined ? dayFirst(found) : found;
    };
    const bsn = cellBsn(cell('bsn'));
    if (cells.every(isBlank) || (bsn === 0 && cells.some((each) => isText(each) && TOTAL.test(each))))
      return [];
    const hours = cellHours(cell('hours'), notation, false);
    const isDoubtful = twoReadings(cell('hours'), notation) !== null;
    if (hours === null || isDoubtful || hours < 0 || hours > HOURS_IN_MONTH)
      throw refused(HEADINGS.hours[0], row);
    if (!isBlank(cell('bsn')) && !numberPassesElfproef(bsn)) throw refused(HEADINGS.bsn[0], row);
    const day = (id: 'first' | 'last' | 'agreement') => {
      const found = cellDay(cell(id), table.date1904);
      if (found === 0 && !isBlank(cell(id))) throw refused(HEADINGS[id][0], row);
      return found;
    };
    const sector = normalCode(cellText(cell('supplierSector')));
    if (sector !== '' && sector !== 'markt' && sector !== 'overheid')
      throw refused(HEADINGS.supplierSector[0], row);
    // The supplier may list everyone it lends.
    const isRegistered = yesOrNo(cell('inRegister'));
    if (isRegistered === false) {
      notRegistered++;
      return [];
    }
    if (isRegistered === null && places.has('inRegister')) throw refused(HEADINGS.inRegister[0], row);
    const kind = kindOf(cellText(cell('kind')));
    if (kind === null) throw refused(HEADINGS.kind[0], row);
    const attributed = isBlank(cell('attributed')) ? NaN : cellHours(cell('attributed'), notation, false);
    if (twoReadings(cell('attributed'), notation) !== null) throw refused(HEADINGS.attributed[0], row);
    if (attributed === null || attributed < 0 || attributed > hours)
      throw refused(HEADINGS.attributed[0], row);
    return [
      {
        bsn,
        saidBy: 'supplier',
        hours,
        first: day('first'),
        last: day('last'),
        // Temp agencies are market employers; a supplier of the government says so.
        supplierSector: sector === 'overheid' ? 'overheid' : 'markt',
        lhnr: cellText(cell('lhnr')).toUpperCase(),
        kind,
        agreement: day('agreement'),
        attributed,
      },
    ];
  });
  return { people, notRegistered };
}

const TOTAL = /^\s*(?:sub|eind)?(?:totaal|total)\b/i;

/** What a supplier is by its word; `null` for one that lends in another way: its people are counted by itself. */
function kindOf(text: string): HiredPerson['kind'] | null {
  const word = normalCode(text);
  if (/wsw|sociaal|\bsw\b/.test(word)) return 'wsw';
  return word === '' || /uitzend|temp/.test(word) ? 'uitzend' : null;
}

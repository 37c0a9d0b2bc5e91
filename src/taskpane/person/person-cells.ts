import { cellBsn, cellDay, cellNumber, cellText } from '../../compose/cells';
import { yesOrNo } from '../../compose/register/read-register';
import type { WriteCell } from '../../host/host';
import { columnById, type ColumnId } from '../../meting/form/columns';
import { dayFilledIn, isoOfDay, yearOfDay } from '../../meting/form/days';
import { labelOf, typeOfTijdvak } from '../../meting/form/tijdvak';
import { normalCode } from '../../meting/read/values/normal-text';
import type { Cell } from '../../workbook/table';
import { bsnIn, hoursIn, isLent, type PersonDraft } from './person-draft';

/** What is written for each column; a column that says nothing is left out. */
export type PersonCells = ReadonlyMap<ColumnId, WriteCell>;

/** The cells of a row about one person; `yes` and `no` as the workbook says them. */
export function personCells(
  draft: PersonDraft,
  say: { readonly yes: string; readonly no: string },
): PersonCells {
  const bsn = bsnIn(draft);
  const [first, last] = [dayFilledIn(draft.first), dayFilledIn(draft.last)];
  const tijdvak = first === null || last === null ? null : { first, last };
  const lent = isLent(draft);
  return new Map<ColumnId, WriteCell>([
    // As text: a number would lose its zeros.
    ['bsn', bsn === 0 ? null : String(bsn).padStart(9, '0')],
    ['inRegister', draft.registered === 'J' ? say.yes : draft.registered === 'N' ? say.no : null],
    ['datRegistratie', dayFilledIn(draft.from)],
    ['datEindRegistratie', dayFilledIn(draft.until)],
    ['verloondeUren', Number.isNaN(hoursIn(draft)) ? null : hoursIn(draft)],
    ['vorm', lent ? 'inleen' : 'formeel'],
    ['cdAard', draft.aard === '' ? null : /^\d+$/.test(draft.aard) ? Number(draft.aard) : draft.aard],
    ['sectorUitlener', lent && draft.supplierSector !== '' ? draft.supplierSector : null],
    ['onbepaaldeTijd', draft.permanent === '' ? null : draft.permanent],
    ['datAanvTv', first],
    ['datEindTv', last],
    ['jaar', tijdvak === null ? null : yearOfDay(Math.floor((tijdvak.first + tijdvak.last) / 2))],
    ['tijdvak', tijdvak === null ? null : labelOf(tijdvak)],
    ['tijdvakType', tijdvak === null ? null : typeOfTijdvak(tijdvak)],
  ]);
}

/** What is of the organisation and of nobody in particular. */
const OF_ORGANISATION = [
  'lhnr',
  'sector',
  'overheidssector',
  'regio',
  'sectorInlener',
  'lhnrInlener',
] as const satisfies readonly ColumnId[];

/**
 * What every row of the same form says of the organisation: a cell that is empty in one row only would leave that row out of the
 * count. Where the rows differ nothing is taken over.
 */
export function organisationCells(
  rows: readonly ReadonlyMap<ColumnId, Cell>[],
  person: PersonCells,
): PersonCells {
  const form = (row: ReadonlyMap<ColumnId, Cell>) => normalCode(cellText(row.get('vorm') ?? null));
  const own = rows.filter((row) => form(row) === person.get('vorm'));
  return new Map(
    OF_ORGANISATION.flatMap((id) => {
      const values = new Set(own.map((row) => cellText(row.get(id) ?? null)));
      const [only = ''] = values;
      return values.size === 1 && only !== '' ? [[id, only] as const] : [];
    }),
  );
}

/** The answers that a row gives; what cannot be read counts as not answered. */
export function draftOf(row: ReadonlyMap<ColumnId, Cell>): PersonDraft {
  const text = (id: ColumnId) => cellText(row.get(id) ?? null);
  const bsn = cellBsn(row.get('bsn') ?? null);
  const iso = (id: ColumnId) => {
    const day = dayOfCell(row.get(id) ?? null);
    return day === 0 ? '' : isoOfDay(day);
  };
  const flag = (id: ColumnId) => {
    const said = yesOrNo(row.get(id) ?? null);
    return said === null ? '' : said ? 'J' : 'N';
  };
  const sector = normalCode(text('sectorUitlener'));
  const hours = cellNumber(row.get('verloondeUren') ?? null, 'nl');
  const aard = text('cdAard').replace(/^0+(?=\d)/, '');
  return {
    bsn: bsn === 0 ? '' : String(bsn).padStart(9, '0'),
    registered: flag('inRegister'),
    from: iso('datRegistratie'),
    until: iso('datEindRegistratie'),
    aard: aard === '' && normalCode(text('vorm')) === 'formeel' ? '1' : aard,
    supplierSector: sector === 'markt' || sector === 'overheid' ? sector : '',
    hours: hours === null ? '' : String(hours).replace('.', ','),
    first: iso('datAanvTv'),
    last: iso('datEindTv'),
    permanent: flag('onbepaaldeTijd'),
  };
}

/** The format that cells of a column of days get. */
export function formatOf(id: ColumnId): string | undefined {
  return columnById(id).type === 'date' ? columnById(id).numberFormat : undefined;
}

/** Serial numbers of days of this product's years: Excel gives days as numbers. */
const EARLIEST = 20_000;
const LATEST = 80_000;

function dayOfCell(cell: Cell): number {
  if (typeof cell === 'number' && cell > EARLIEST && cell < LATEST) return Math.floor(cell);
  return cellDay(cell, false);
}

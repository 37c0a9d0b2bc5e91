import type { CellRef } from '../../form/cell-ref';
import { columnById } from '../../form/columns';
import { opgaveText, type Opgave } from '../../form/opgave';
import { codeAt, codeIndex, textAt, type ColumnData, type MetingSheet } from '../../form/records';
import { regionOf } from '../../form/regions';
import type { RuleContext, WorkbookRule } from '../../judge/rule';
import { codePlace } from '../../read/meting/code-place';
import { partGroups } from '../shared/parts';
import { ALWAYS } from '../shared/values';

export type S37Facts = {
  readonly rijen: number;
  readonly lhnr: string;
  /** What the Opgave says of the sector, and what these rows say. */
  readonly opgave: string;
  readonly anders: string;
  /** The same of the region. */
  readonly regio: string;
  readonly andereRegio: string;
};

/** Fewer rows can all be of another sector by chance. */
export const ENOUGH = 5;
const EMPLOYER = /^\d{9}/;
const LENT = codeIndex(columnById('vorm'), 'inleen');

/** What the formal rows of one employer say. */
interface Employer {
  readonly lhnr: string;
  rows: number;
  /** Rows that say of the sector what the Opgave says. */
  own: number;
  readonly first: CellRef;
  readonly other: string;
  region: string;
  isOfRegion: boolean;
}

/**
 * Rows of one employer are all of another sector and another region than the Opgave says, while those of others fit it: then they may be
 * of another organisation.
 */
export const s37: WorkbookRule<S37Facts> = {
  id: 'S37',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S35'],
  check(context, emit) {
    const { opgave, metingen } = context;
    if (opgave === null) return 'no-opgave';
    if (metingen.length === 0) return 'no-meting';
    // Of rows that someone put together, without any employer in common, it is told that they are.
    if (partGroups(metingen).filter(([{ employers }]) => employers.size > 0).length > 1) return undefined;
    const said = sectorOf(opgave);
    if (said === null) return 'field-empty';
    const regio = regionOf(opgaveText(opgave, 'regio') ?? '');
    if (regio === null) return 'field-empty';
    const employers = [...employersOf(context, said, regio).values()];
    if (!employers.some(({ own }) => own > 0)) return undefined;
    for (const { lhnr, rows, own, first, other, region, isOfRegion } of employers)
      if (own === 0 && rows >= ENOUGH && region !== '' && !isOfRegion)
        emit(
          [first, said.cell],
          {
            rijen: rows,
            lhnr,
            opgave: said.text,
            anders: other,
            regio,
            andereRegio: region,
          },
          'werkgever',
        );
    return undefined;
  },
};

interface Said {
  readonly id: 'sector' | 'overheidssector';
  readonly text: string;
  readonly place: number;
  readonly cell: CellRef;
}

/** The sector of the Opgave, as exactly as it says it. */
function sectorOf(opgave: Opgave): Said | null {
  for (const id of ['overheidssector', 'sector'] as const) {
    const [text, cell] = [opgaveText(opgave, id) ?? '', opgave.fields.get(id)?.cell];
    const place = codePlace(columnById(id), text);
    if (place > 0 && cell) return { id, text, place, cell };
  }
  return null;
}

/** By the first nine digits of the loonheffingennummer. What is lent bears that of whoever lends. */
function employersOf(
  { metingen, unusable, rowFaults }: RuleContext,
  said: Said,
  regio: string,
): Map<string, Employer> {
  const employers = new Map<string, Employer>();
  for (const sheet of metingen) {
    const usable = (id: 'lhnr' | 'vorm' | 'regio' | Said['id']) =>
      unusable(sheet).has(id) ? undefined : sheet.columns.get(id);
    const [lhnr, sector, region, form] = [usable('lhnr'), usable(said.id), usable('regio'), usable('vorm')];
    if (!lhnr || !sector) continue;
    const { marks } = rowFaults(sheet);
    const numbers = lhnr.dictionary.map((text) => EMPLOYER.exec(text)?.[0] ?? '');
    const regions = region?.dictionary.map((text) => regionOf(text) ?? '');
    for (let i = 0; i < sheet.count; i++) {
      const number = numbers[lhnr.values[i] as number] ?? '';
      const place = sector.values[i] as number;
      if (number === '' || place === 0 || marks[i] !== 0 || form?.values[i] === LENT) continue;
      let employer = employers.get(number);
      if (!employer) employers.set(number, (employer = newEmployer(sheet, i, lhnr, sector)));
      employer.rows += 1;
      if (place === said.place) employer.own += 1;
      const at = regions?.[region?.values[i] as number] ?? '';
      if (employer.region === '') employer.region = at;
      if (at !== '' && at === regio) employer.isOfRegion = true;
    }
  }
  return employers;
}

function newEmployer(sheet: MetingSheet, record: number, lhnr: ColumnData, sector: ColumnData): Employer {
  return {
    lhnr: textAt(lhnr, record),
    rows: 0,
    own: 0,
    first: { sheet: sheet.sheet, row: sheet.rows[record] as number, column: sector.index },
    other: codeAt(sector, record),
    region: '',
    isOfRegion: false,
  };
}

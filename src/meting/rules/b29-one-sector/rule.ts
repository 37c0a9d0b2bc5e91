import { sectorRule } from '../../../law';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex, textAt, type ColumnData, type MetingSheet } from '../../form/records';
import type { RowFaults } from '../../judge/row-faults';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

/** Rows of one employer in each sector, in the order of the list of sectors. */
type SectorRows = [number, number];

/** Whatever holds nine digits is a number of an employer, also one that rule B03 rejects; a name can be that of several. */
const NUMBER = /\d{9}/;

const readable = ({ columns }: MetingSheet) =>
  (['lhnr', 'vorm', 'sector'] as const).every((id) => columns.has(id));

/** Adds the rows of a sheet to those of each employer; gives the rows of the employer of a record. */
function sectorRows(
  sheet: MetingSheet,
  { marks }: Pick<RowFaults, 'marks'>,
  rows: Map<string, SectorRows>,
): (record: number) => SectorRows | undefined {
  const [own, vorm, sector] = [
    sheet.columns.get('lhnr') as ColumnData,
    valuesOf(sheet, 'vorm'),
    valuesOf(sheet, 'sector'),
  ];
  const inlener = sheet.columns.get('lhnrInlener');
  const lent = codeIndex(columnById('vorm'), 'inleen');
  // Numbers of employers are looked up as text, once for each distinct number of either column.
  const entries = [own, inlener].map((data) =>
    data?.dictionary.map((text) => {
      if (!NUMBER.test(text)) return undefined;
      let counts = rows.get(text);
      if (!counts) rows.set(text, (counts = [0, 0]));
      return counts;
    }),
  );
  const countsOf = (i: number): SectorRows | undefined => {
    const hired = vorm[i] === lent;
    const data = hired ? inlener : own;
    const place = data ? (data.values[i] as number) : 0;
    return place === 0 ? undefined : entries[hired ? 1 : 0]?.[place];
  };
  const worked = sheet.columns.get('sectorInlener')?.values;
  for (let i = 0; i < sheet.count; i++) {
    // Cells of a row that is at fault as a whole may be of another employer.
    const counts = vorm[i] === 0 || marks[i] !== 0 ? undefined : countsOf(i);
    const place = sector[i] as number;
    // Two sectors in one row: rule B25 tells of it, and it is no evidence about an employer.
    if (vorm[i] === lent && (worked?.[i] ?? 0) !== 0 && worked?.[i] !== place) continue;
    if (counts && place !== 0) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }
  return countsOf;
}

export type B29Facts = {
  readonly lhnr: string;
  readonly sector: string;
  readonly ander: string;
  readonly rijen: number;
  readonly andereRijen: number;
  /** So many employers have rows in both sectors. */
  readonly werkgevers: number;
};

/**
 * One employer has one sector in a calendar year. The employer is the one at which the person works: for lent work the inlener.
 * Of two sectors the one with fewer rows is pointed at.
 */
export const b29: RowRule<B29Facts> = {
  id: 'B29',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: sectorRule,
  certainty: 'published',
  suppressedBy: ['B04', 'B12', 'B25', 'S28'],
  reads: ['lhnr', 'vorm', 'sector'],
  uses: ['lhnrInlener', 'sectorInlener'],
  check(sheet, context, emit) {
    // Other sheets of the workbook count too: an employer may be formal on one and inlener on another.
    const everywhere = new Map<string, SectorRows>();
    const rowsOn = context.metingen
      .filter(readable)
      .map((each) => ({ each, rows: sectorRows(each, context.rowFaults(each), everywhere) }));
    const mixed = [...everywhere.values()].filter(([one, other]) => one > 0 && other > 0).length;
    if (mixed === 0) return;
    const countsOf = rowsOn.find(({ each }) => each === sheet)?.rows;
    const sector = sheet.columns.get('sector') as ColumnData;
    const vorm = valuesOf(sheet, 'vorm');
    const lent = codeIndex(columnById('vorm'), 'inleen');
    for (let i = 0; i < sheet.count; i++) {
      const counts = vorm[i] === 0 ? undefined : countsOf?.(i);
      const place = sector.values[i] as number;
      if (!counts || place === 0 || counts[0] === 0 || counts[1] === 0) continue;
      const [mine, others] = place === 1 ? counts : [counts[1], counts[0]];
      if (mine > others || (mine === others && place === 1)) continue;
      const inlener = sheet.columns.get('lhnrInlener');
      const data = vorm[i] === lent && inlener ? inlener : (sheet.columns.get('lhnr') as ColumnData);
      emit(
        i,
        ['sector', data.column.id],
        () => ({
          lhnr: textAt(data, i),
          sector: codeAt(sector, i),
          ander: sector.column.codes?.[2 - place]?.code ?? '',
          rijen: mine,
          andereRijen: others,
          werkgevers: mixed,
        }),
        // Several employers at once are one mistake: a column that slid or was sorted apart.
        { cause: mixed === 1 ? textAt(data, i) : 'werkgevers' },
      );
    }
  },
};

import { publicPage } from '../../law/sources';
import { isoOfDay } from '../form/days';
import type { CellRef } from '../form/cell-ref';
import type { Draft } from '../generate/draft';
import { sharedRecords, type SheetRecord } from '../count/persons-across-sheets';
import { textAt, type MetingSheet } from '../form/records';
import type { ColumnId } from '../form/columns';
import type { WorkbookRule } from '../judge/rule';
import { ALWAYS, anyRecord } from './shared';

const KEY: readonly ColumnId[] = ['bsn', 'lhnr', 'numIv', 'datAanvTv', 'datEindTv'];

/** Two sheets do not report the same income relation over the same days: B04 and S17 look at one sheet only. */
export const b37: WorkbookRule = {
  id: 'B37',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: publicPage(
    'Belastingdienst',
    'Gegevensspecificaties aangifte loonheffingen, inkomstenverhouding (nummer inkomstenverhouding)',
  ),
  certainty: 'derived',
  suppressedBy: [],
  check({ metingen }, emit) {
    if (metingen.length < 2) return 'one-meting';
    const sheets = metingen.filter(({ columns }) => KEY.every((id) => columns.has(id)));
    const earlier = new Map<string, SheetRecord[]>();
    for (const { sheet, record } of sharedRecords(sheets)) {
      const key = relationOf(sheet, record);
      const before = earlier.get(key) ?? [];
      const clash = before.find((other) => other.sheet !== sheet && overlap({ sheet, record }, other));
      if (clash) {
        emit(
          [bsnCell(sheet, record), bsnCell(clash.sheet, clash.record)],
          {
            blad: clash.sheet.sheet,
            eersteRij: clash.sheet.rows[clash.record] as number,
            begin: isoOfDay(day(sheet, 'datAanvTv', record)),
            einde: isoOfDay(day(sheet, 'datEindTv', record)),
          },
          clash.sheet.sheet,
        );
      }
      earlier.set(key, [...before, { sheet, record }]);
    }
    return undefined;
  },
  examples: {
    good: [(draft) => addSheet(draft, 0, (copy) => draft.put(copy('bsn'), draft.newBsn()))],
    bad: [
      (draft) => addSheet(draft, 0),
      (draft) => addSheet(draft, 0, (copy) => draft.put(copy('tijdvak'), `${draft.year}-P13`)),
    ],
  },
  seed(draft, random) {
    return addSheet(draft, anyRecord(draft, random));
  },
};

function relationOf(sheet: MetingSheet, record: number): string {
  const lhnr = sheet.columns.get('lhnr');
  return [
    sheet.columns.get('bsn')?.values[record],
    lhnr ? textAt(lhnr, record) : '',
    sheet.columns.get('numIv')?.values[record],
  ].join(' ');
}

const day = (sheet: MetingSheet, id: ColumnId, record: number) =>
  sheet.columns.get(id)?.values[record] as number;

function overlap(one: SheetRecord, other: SheetRecord): boolean {
  const [first, last, otherFirst, otherLast] = [one, other].flatMap(({ sheet, record }) => [
    day(sheet, 'datAanvTv', record),
    day(sheet, 'datEindTv', record),
  ]) as [number, number, number, number];
  return first !== 0 && otherFirst !== 0 && first <= otherLast && last >= otherFirst;
}

function bsnCell(sheet: MetingSheet, record: number): CellRef {
  return {
    sheet: sheet.sheet,
    row: sheet.rows[record] as number,
    column: sheet.columns.get('bsn')?.index ?? 1,
  };
}

const SECOND = 'Meting 2';

/** Puts a copy of a record on a second sheet; `change` gets the places of its cells. Gives the cell of its BSN. */
function addSheet(
  draft: Draft,
  record: number,
  change: (cellOf: (id: ColumnId) => CellRef) => unknown = () => undefined,
): CellRef {
  const [headings = []] = draft.meting.cells;
  draft.sheets.push({
    name: SECOND,
    cells: [[...headings], [...(draft.meting.cells[record + 1] ?? [])]],
  });
  const cellOf = (id: ColumnId): CellRef => ({ ...draft.cell(0, id), sheet: SECOND });
  change(cellOf);
  return cellOf('bsn');
}

import { publicPage } from '../../../law/sources';
import { isoOfDay } from '../../form/days';
import type { CellRef } from '../../form/cell-ref';
import { sharedRecords, type SheetRecord } from '../../count/persons-across-sheets';
import { textAt, type MetingSheet } from '../../form/records';
import type { ColumnId } from '../../form/columns';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

const KEY: readonly ColumnId[] = ['bsn', 'lhnr', 'numIv', 'datAanvTv', 'datEindTv'];

export type B37Facts = {
  readonly blad: string;
  readonly eersteRij: number;
  readonly begin: string;
  readonly einde: string;
};

/** Two sheets do not report the same income relation over the same days: B04 and S17 look at one sheet only. */
export const b37: WorkbookRule<B37Facts> = {
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

import { publicPage } from '../../../law/sources';
import { isoOfDay } from '../../form/days';
import type { CellRef } from '../../form/cell-ref';
import { sharedRecords } from '../../count/persons-across-sheets';
import { textAt, type MetingSheet, type SheetRecord } from '../../form/records';
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
    const relations = new Map<string, Relation>();
    for (const { sheet, record } of sharedRecords(sheets)) {
      const key = relationOf(sheet, record);
      const relation = relations.get(key) ?? new Relation();
      relations.set(key, relation);
      const clash = relation.clashOf({ sheet, record });
      if (clash) {
        emit(
          [bsnCell(sheet, record), bsnCell(clash.sheet, clash.record)],
          {
            blad: clash.sheet.sheet,
            eersteRij: clash.sheet.rows[clash.record] as number,
            begin: isoOfDay(firstDay({ sheet, record })),
            einde: isoOfDay(lastDay({ sheet, record })),
          },
          clash.sheet.sheet,
        );
      }
    }
    return undefined;
  },
};

/** The records of one income relation, which come sheet by sheet. */
class Relation {
  private readonly known: SheetRecord[] = [];
  /** Those of the sheets before, by their first day. */
  private before: readonly SheetRecord[] = [];
  /** For each of these, the one up to there that ends last. */
  private endsLast: readonly SheetRecord[] = [];

  /** A record of an earlier sheet over some of the same days. */
  clashOf(given: SheetRecord): SheetRecord | undefined {
    if (firstDay(given) === 0) return undefined;
    if (this.known.at(-1)?.sheet !== given.sheet) this.closeSheet();
    this.known.push(given);
    let [from, until] = [0, this.before.length];
    while (from < until) {
      const middle = (from + until) >> 1;
      if (firstDay(this.before[middle] as SheetRecord) <= lastDay(given)) from = middle + 1;
      else until = middle;
    }
    const last = this.endsLast[from - 1];
    return last && lastDay(last) >= firstDay(given) ? last : undefined;
  }

  private closeSheet(): void {
    this.before = [...this.known].sort((one, other) => firstDay(one) - firstDay(other));
    let last: SheetRecord | undefined;
    this.endsLast = this.before.map((each) => (last = last && lastDay(last) >= lastDay(each) ? last : each));
  }
}

function relationOf(sheet: MetingSheet, record: number): string {
  const lhnr = sheet.columns.get('lhnr');
  return [
    sheet.columns.get('bsn')?.values[record],
    lhnr ? textAt(lhnr, record) : '',
    sheet.columns.get('numIv')?.values[record],
  ].join(' ');
}

const day = ({ sheet, record }: SheetRecord, id: ColumnId) => sheet.columns.get(id)?.values[record] as number;
const firstDay = (each: SheetRecord) => day(each, 'datAanvTv');
const lastDay = (each: SheetRecord) => day(each, 'datEindTv');

function bsnCell(sheet: MetingSheet, record: number): CellRef {
  return {
    sheet: sheet.sheet,
    row: sheet.rows[record] as number,
    column: sheet.columns.get('bsn')?.index ?? 1,
  };
}

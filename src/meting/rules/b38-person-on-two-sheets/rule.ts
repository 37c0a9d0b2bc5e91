import { DAYS_PER_WEEK } from '../../form/days';
import { columnById, type ColumnId } from '../../form/columns';
import type { CellRef } from '../../form/cell-ref';
import { sharedRecords } from '../../count/persons-across-sheets';
import { codeIndex, type SheetRecord } from '../../form/records';
import type { WorkbookRule } from '../../judge/rule';
import { placesOf } from '../../judge/places-of';
import { ALWAYS } from '../shared/values';
import { rounded } from '../../../counting/rounded';

const KEY: readonly ColumnId[] = ['bsn', 'vorm', 'verloondeUren', 'datAanvTv', 'datEindTv'];

interface Person {
  weekly: number;
  formal: boolean;
  readonly lent: SheetRecord[];
}

export type B38Facts = {
  readonly perWeek: number;
  readonly grens: number;
};

/** B28 across sheets: one person, formal on one sheet and lent on another, for more hours than a working week has. */
export const b38: WorkbookRule<B38Facts> = {
  id: 'B38',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B37'],
  check({ metingen, counting, settings }, emit) {
    if (metingen.length < 2) return 'one-meting';
    const lent = codeIndex(columnById('vorm'), 'inleen');
    const sheets = metingen.filter(({ columns }) => KEY.every((id) => columns.has(id)));
    const persons = new Map<number, Person>();
    for (const each of sharedRecords(sheets)) {
      const { sheet, record } = each;
      // Only rows of this count: a workbook may hold a sheet for every month.
      if (counting(sheet).decision[record] !== 0) continue;
      const [bsn, vorm, hours, first, last] = KEY.map(
        (id) => sheet.columns.get(id)?.values[record] as number,
      ) as [number, number, number, number, number];
      const person = persons.get(bsn) ?? { weekly: 0, formal: false, lent: [] };
      person.weekly += hours / ((last - first + 1) / DAYS_PER_WEEK);
      if (vorm === lent) person.lent.push(each);
      else person.formal = true;
      persons.set(bsn, person);
    }
    for (const { weekly, formal, lent: rows } of persons.values()) {
      if (!formal || !(weekly > settings.weekHours)) continue;
      for (const { sheet, record } of rows) {
        const cells = placesOf(sheet, ['verloondeUren', 'vorm', 'bsn']).map((column): CellRef => ({
          sheet: sheet.sheet,
          row: sheet.rows[record] as number,
          column,
        }));
        emit(cells, { perWeek: rounded(weekly, 1), grens: settings.weekHours });
      }
    }
    return undefined;
  },
};

import { dayOfIso, isoOfDay } from '../../form/days';
import { monthOfYear } from '../../form/tijdvak';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S39Facts = {
  /** The last day of the month of the count. */
  readonly einde: string;
  /** The day of the check. */
  readonly dag: string;
};

/** A meting without rows, of nobody or with a Tabel 1 alone, is about a month that is over on the day of the check. */
export const s39: WorkbookRule<S39Facts> = {
  id: 'S39',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S18'],
  check({ today, year, month, opgave, tabellen, metingen }, emit) {
    if (today === null) return 'no-day';
    if (metingen.some(({ count }) => count > 0)) return undefined;
    const table = tabellen.find(({ jaar }) => jaar !== null && (year === null || jaar === year));
    // Where its title names the year, the table is known by this cell.
    const fields = [opgave?.fields.get('jaar'), table?.field('jaar'), table?.cell('formeel', 'totaal')];
    const field = fields.find((each) => each?.value != null);
    const jaar = year ?? table?.jaar ?? null;
    if (jaar === null || !field) return 'no-year';
    const { last } = monthOfYear(jaar, month);
    if (last > dayOfIso(today)) emit([field.cell], { einde: isoOfDay(last), dag: today }, 'jaar');
    return undefined;
  },
};

import { roundingTolerance } from '../../../counting';
import { countingSources } from '../../../law';
import { partsToldApart } from '../../count/parts-told-apart';
import type { TabelRule } from '../../judge/rule';
import { isOfRowsInDoubt } from '../shared/jobs-in-doubt';
import { hasOtherUnit } from '../shared/weekly-hours';
import { ALWAYS } from '../shared/values';
import { rounded } from '../../../counting/rounded';

export type C01Facts = {
  readonly opgegeven: number;
  readonly rijen: number;
  readonly verschil: number;
  readonly vorm: 'formeel' | 'inleen';
  readonly sector: 'markt' | 'overheid' | 'totaal';
};

/** The figures handed in are the sums of the rows. Totals are held against these four by the rules on the table itself. */
export const c01: TabelRule<C01Facts> = {
  id: 'C01',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'banen',
  valid: ALWAYS,
  source: countingSources.hours,
  certainty: 'derived',
  suppressedBy: ['S19', 'B36'],
  check(table, context, emit) {
    if (context.rowsHaveErrors()) return 'rows-have-errors';
    // Hours of another unit are asked about first: no table can agree with them.
    if (context.metingen.some((sheet) => hasOtherUnit(sheet, context.rowFaults(sheet))))
      return 'rows-have-errors';
    // A table of another year: rule T19 asks about it, unless it stands beside that of the rows.
    if (table.jaar !== null && context.year !== null && table.jaar !== context.year) return 'other-year';
    const result = context.result();
    if (!result) return 'no-meting';
    const rows = result.tabel1;
    const isOfDoubt = isOfRowsInDoubt(context);
    for (const [form, sector] of partsToldApart(result)) {
      const cell = table.cell(form, sector);
      const jobs = rows.cells[form][sector].jobs;
      if (cell?.value == null || Math.abs(cell.value - jobs) <= roundingTolerance(1)) continue;
      // What asks about the hours of the rows says where the difference comes from.
      if (isOfDoubt(form, sector, cell.value - jobs)) continue;
      emit([cell.cell], {
        opgegeven: cell.value,
        rijen: jobs,
        verschil: rounded(cell.value - jobs, 4),
        vorm: form,
        sector,
      });
    }
  },
};

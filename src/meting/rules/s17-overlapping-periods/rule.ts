import { duplicates } from '../../count/duplicates';
import { isoOfDay } from '../../form/days';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { RELATION_KEY } from '../shared/relation';
import { CoveredDays } from '../shared/covered-days';
import { ALWAYS, valuesOf } from '../shared/values';

export type S17Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly eersteRij: number;
};

const CELLS = ['datAanvTv', 'datEindTv', 'bsn'] as const;

/** Periods of one income relation do not overlap: the same hours would count twice. */
export const s17: RowRule<S17Facts> = {
  id: 'S17',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B07', 'B09', 'B32', 'S16', 'S28'],
  reads: [...RELATION_KEY, 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit, isSilent) {
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    const records = sheetPersons(sheet).repeated.filter((i) => first[i] !== 0 && last[i] !== 0);
    const covered = new Map<number, CoveredDays>();
    const take = (days: CoveredDays, record: number) => {
      if (isSilent(record, CELLS)) return;
      const [begin, end] = [first[record] as number, last[record] as number];
      const clash = days.rowIn(begin, end);
      // Of many that overlap each other each is told once.
      if (clash !== null)
        emit(
          record,
          CELLS,
          () => ({
            begin: isoOfDay(begin),
            einde: isoOfDay(end),
            eersteRij: sheet.rows[clash] as number,
          }),
          { others: [clash] },
        );
      days.cover(begin, end, record);
    };
    const relation = RELATION_KEY.map((id) => valuesOf(sheet, id));
    for (const { record, first: head } of duplicates(records, relation)) {
      let days = covered.get(head);
      if (!days) {
        covered.set(head, (days = new CoveredDays()));
        take(days, head);
      }
      take(days, record);
    }
  },
};

import { duplicates } from '../../count/duplicates';
import { isoOfDay } from '../../form/days';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { RELATION_KEY } from '../shared/relation';
import { ALWAYS, valuesOf } from '../shared/values';

export type S17Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly eersteRij: number;
};

/** Periods of one income relation do not overlap: the same hours would count twice. */
export const s17: RowRule<S17Facts> = {
  id: 'S17',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B09', 'B32', 'S16'],
  reads: [...RELATION_KEY, 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit) {
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    const records = sheetPersons(sheet).repeated.filter((i) => first[i] !== 0 && last[i] !== 0);
    const relation = RELATION_KEY.map((id) => valuesOf(sheet, id));
    const period = [
      first,
      last,
      ...(['jaar', 'tijdvak'] as const).flatMap((id) => sheet.columns.get(id)?.values ?? []),
    ];
    // Rows of one label and the same days are a matter of rule B04: one of them stands for all.
    const again = new Set(duplicates(records, [...relation, ...period]).map(({ record }) => record));
    const earlier = new Map<number, number[]>();
    for (const { record, first: head } of duplicates(records, relation)) {
      const before = earlier.get(head) ?? [head];
      for (const clash of before) {
        if ((first[record] as number) > (last[clash] as number)) continue;
        if ((last[record] as number) < (first[clash] as number)) continue;
        // Of many that overlap each other each is told once.
        const isSaid = emit(
          record,
          ['datAanvTv', 'datEindTv', 'bsn'],
          () => ({
            begin: isoOfDay(first[record] as number),
            einde: isoOfDay(last[record] as number),
            eersteRij: sheet.rows[clash] as number,
          }),
          { others: [clash] },
        );
        if (isSaid) break;
      }
      if (!again.has(record)) before.push(record);
      earlier.set(head, before);
    }
  },
};

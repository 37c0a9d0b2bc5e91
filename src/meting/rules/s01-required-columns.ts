import { COLUMNS, columnById, REGISTRATION_COLUMNS, type ColumnId } from '../form/columns';
import { columnLetters } from '../form/ranges';
import type { WorkbookRule } from '../judge/rule';
import { ALWAYS } from './shared';

const REQUIRED = COLUMNS.filter(({ required }) => required);

/** A meting has every column that a count needs. */
export const s01: WorkbookRule = {
  id: 'S01',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S08'],
  check({ contents, metingen }, emit) {
    if (metingen.length === 0) return 'no-meting';
    for (const { meting, questions, seen } of contents) {
      if (!meting) continue;
      const asked = new Set(
        questions.flatMap(({ candidates }) => candidates.slice(0, 1).map(({ column }) => column)),
      );
      const registered = REGISTRATION_COLUMNS.some((id) => meting.columns.has(id) || asked.has(id));
      for (const { id, nl } of [...REQUIRED, ...(registered ? [] : [columnById('inRegister')])]) {
        if (!meting.columns.has(id) && !asked.has(id)) {
          emit(
            [{ sheet: meting.sheet, row: meting.headerRow, column: 1 }],
            {
              kop: nl,
              onbekend: seen.ignored.map(({ index, heading }) => `${columnLetters(index)} (“${heading}”)`),
            },
            id,
          );
        }
      }
    }
  },
  examples: {
    good: [() => undefined],
    bad: [
      (draft) => draft.setHeading('verloondeUren', 'Opmerking'),
      (draft) => draft.setHeading('bsn', 'Code persoon'),
      (draft) => {
        for (const id of REGISTRATION_COLUMNS) draft.setHeading(id, `Opmerking ${id}`);
      },
    ],
  },
  seed(draft, random) {
    // What follows from other columns or from the Opgave would not be missed.
    const id = random.pick<ColumnId>(['verloondeUren', 'sector']);
    draft.setHeading(id, 'Opmerking');
    return { sheet: draft.meting.name, row: 1, column: 1 };
  },
};

import { COLUMNS, type ColumnId } from '../columns';
import type { WorkbookRule } from '../rule';
import { senseless } from '../unusable';
import { ALWAYS } from './shared';

const SEEDED: readonly ColumnId[] = COLUMNS.filter(
  ({ type, required }) => required && (type === 'number' || type === 'date'),
).map(({ id }) => id);

/** A column holds what its heading says. One shifted or swapped column is one mistake, whatever rules it would break. */
export const s06: WorkbookRule = {
  id: 'S06',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    if (context.metingen.length === 0) return 'no-meting';
    for (const sheet of context.metingen) {
      for (const id of context.unusable(sheet)) {
        const data = sheet.columns.get(id);
        if (!data) continue;
        const { filled, bad } = senseless(data);
        const [example] = data.problems.values();
        emit(
          [{ sheet: sheet.sheet, row: sheet.headerRow, column: data.index }],
          { kop: data.heading, cellen: bad, gevuld: filled, waarde: example?.text ?? '' },
          id,
        );
      }
    }
  },
  examples: {
    good: [() => undefined],
    bad: [
      (draft) => {
        for (let i = 0; i < draft.records; i++) draft.set(i, 'verloondeUren', 'nader te bepalen');
      },
    ],
  },
  seed(draft, random) {
    const id = random.pick(SEEDED);
    for (let i = 0; i < draft.records; i++) draft.set(i, id, 'zie dossier');
    return { sheet: draft.meting.name, row: 1, column: draft.cell(0, id).column };
  },
};

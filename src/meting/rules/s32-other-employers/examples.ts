import type { CellRef } from '../../form/cell-ref';
import type { Draft } from '../../generate/draft';
import { SHEETS } from '../../form/templates';
import { lhnrOf } from '../../generate/numbers';
import type { RuleExamples } from '../../generate/rule-examples';

const SECOND = 'Meting 2';

/** A second sheet with one row of a person of its own. */
function addSheet(
  draft: Draft,
  {
    lhnr,
    form,
    name = SECOND,
  }: { readonly lhnr: string | null; readonly form: string; readonly name?: string },
): CellRef {
  const [headings = [], ...rows] = draft.meting.cells;
  const places = { bsn: draft.columns.indexOf('bsn'), lhnr: draft.columns.indexOf('lhnr') };
  const vorm = draft.columns.indexOf('vorm');
  const row = rows.find((line) => line[vorm] === form) ?? [];
  draft.sheets.push({
    name,
    cells: [
      [...headings],
      row.map((cell, place) =>
        place === places.bsn ? draft.newBsn() : place === places.lhnr && lhnr !== null ? lhnr : cell,
      ),
    ],
  });
  return { sheet: name, row: 1, column: 1 };
}

const otherEmployer = (draft: Draft) => lhnrOf(Number(draft.newBsn()));

export const examples: RuleExamples = {
  good: [
    (draft) => addSheet(draft, { lhnr: null, form: 'formeel' }),
    // Several employers on the first sheet, and a sheet for each of them.
    (draft) => {
      const lhnr = otherEmployer(draft);
      const form = draft.columns.indexOf('vorm');
      const place = draft.meting.cells.findIndex((line) => line[form] === 'formeel');
      draft.set(place - 1, 'lhnr', lhnr);
      addSheet(draft, { lhnr, form: 'formeel' });
      addSheet(draft, { lhnr: null, form: 'formeel', name: 'Meting 3' });
    },
    // Of lent rows the number is that of whoever lends.
    (draft) => addSheet(draft, { lhnr: otherEmployer(draft), form: 'inleen' }),
    // The next page of one table.
    (draft) => draft.meting.cells.splice(5, 0, [...(draft.meting.cells[0] ?? [])]),
  ],
  bad: [
    (draft) => addSheet(draft, { lhnr: otherEmployer(draft), form: 'formeel' }),
    // Two sheets that have the foreign employer in common say nothing for each other.
    (draft) => {
      const lhnr = otherEmployer(draft);
      addSheet(draft, { lhnr, form: 'formeel' });
      addSheet(draft, { lhnr, form: 'formeel', name: 'Meting 3' });
    },
  ],
  seed(draft) {
    draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
    return addSheet(draft, { lhnr: otherEmployer(draft), form: 'formeel' });
  },
};

import type { RuleExamples } from '../../generate/rule-examples';
import type { CellRef } from '../../form/cell-ref';
import type { Draft } from '../../generate/draft';
import type { ColumnId } from '../../form/columns';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [(draft) => addSheet(draft, 0, (copy) => draft.put(copy('bsn'), draft.newBsn()))],
  bad: [
    (draft) => addSheet(draft, 0),
    (draft) => addSheet(draft, 0, (copy) => draft.put(copy('tijdvak'), `${draft.year}-P13`)),
  ],
  seed(draft, random) {
    return addSheet(draft, anyRecord(draft, random));
  },
};

const SECOND = 'Meting 2';

/** Puts a copy of a record on a second sheet; `change` gets the places of its cells. Gives the cell of its BSN. */
function addSheet(
  draft: Draft,
  record: number,
  change: (cellOf: (id: ColumnId) => CellRef) => unknown = () => undefined,
): CellRef {
  const [headings = []] = draft.meting.cells;
  draft.sheets.push({
    name: SECOND,
    cells: [[...headings], [...(draft.meting.cells[record + 1] ?? [])]],
  });
  const cellOf = (id: ColumnId): CellRef => ({ ...draft.cell(0, id), sheet: SECOND });
  change(cellOf);
  return cellOf('bsn');
}

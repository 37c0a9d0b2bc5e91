import type { RuleExamples } from '../../generate/rule-examples';
import type { CellRef } from '../../form/cell-ref';
import type { Draft } from '../../generate/draft';
import { formalRecord, lentRecord, ofSamePerson } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [(draft) => moveLent(draft, 80)],
  bad: [(draft) => moveLent(draft, 168)],
  seed(draft, random) {
    const [own, hired] = [formalRecord(draft, random), lentRecord(draft, random)];
    return moveLent(draft, 168, own, hired);
  },
};

/** Puts a lent job of a person in formal employment on a second sheet, both of as many hours; gives its cell of hours. */
function moveLent(
  draft: Draft,
  hours: number,
  own = recordOf(draft, 'formeel'),
  hired = recordOf(draft, 'inleen'),
): CellRef {
  ofSamePerson(draft, hired, own);
  for (const record of [own, hired]) {
    draft.set(record, 'contracturenPW', null);
    draft.set(record, 'banen', null);
    draft.set(record, 'urenToegerekend', null);
    draft.set(record, 'verloondeUren', hours);
  }
  draft.recountTabel1();
  const at = draft.cell(0, 'verloondeUren');
  const [headings = []] = draft.meting.cells;
  const [line = []] = draft.meting.cells.splice(hired + 1, 1);
  draft.sheets.push({ name: 'Inleen', cells: [[...headings], line] });
  return { ...at, sheet: 'Inleen' };
}

function recordOf(draft: Draft, form: string): number {
  for (let i = 0; i < draft.records; i++)
    if (draft.get(i, 'vorm') === form && (form === 'inleen' || draft.get(i, 'cdAard') === 1)) return i;
  throw new Error(`no record in the form ${form}`);
}

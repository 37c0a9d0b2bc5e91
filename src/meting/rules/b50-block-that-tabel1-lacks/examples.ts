import { cleanDraft, type Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { SHEETS } from '../../form/templates';

const ROWS = 20;

/** Rows with a Tabel 1 that agrees with them, and then some of the rows once more. */
function pasted(draft: Draft, rows: number, change: (record: number) => void = () => undefined): number {
  const clean = cleanDraft({ rows: ROWS, seed: 3, columns: draft.columns });
  draft.meting.cells.splice(1, Infinity, ...clean.meting.cells.slice(1));
  draft.sheets.push(clean.sheet(SHEETS.tabel1));
  return again(draft, rows, change);
}

/** The first rows of a sheet below its last, under another number of the relation. */
function again(draft: Draft, rows: number, change: (record: number) => void): number {
  const copies = Array.from({ length: rows }, (_, record) => draft.copyRecord(record));
  for (const each of copies) {
    draft.set(each, 'numIv', 7);
    change(each);
  }
  return copies[0] ?? 0;
}

export const examples: RuleExamples = {
  good: [
    // Tabel 1 counts them too.
    (draft) => {
      pasted(draft, 5);
      draft.recountTabel1();
    },
    // Tabel 1 agrees neither with them nor without.
    (draft) => {
      pasted(draft, 5);
      draft.setTabel1('formeel', 'markt', 900);
    },
    // Rows of other hours.
    (draft) =>
      pasted(draft, 5, (record) => {
        for (const id of ['banen', 'contracturenPW', 'urenToegerekend'] as const) draft.set(record, id, null);
        draft.set(record, 'verloondeUren', 31 + record);
      }),
  ],
  bad: [
    (draft) => pasted(draft, 5),
    (draft) => pasted(draft, ROWS),
    (draft) =>
      pasted(draft, 5, (record) => {
        draft.set(record, 'numIv', null);
      }),
  ],
  seed(draft) {
    return draft.cell(
      again(draft, 8, () => undefined),
      'bsn',
    );
  },
};

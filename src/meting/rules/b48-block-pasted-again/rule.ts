import type { ColumnId } from '../../form/columns';
import type { MetingSheet } from '../../form/records';
import { duplicates, type Duplicate } from '../../count/duplicates';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B48Facts = {
  readonly eersteRij: number;
  readonly rijen: number;
};

/** What rows that are pasted again keep: employer and number of the relation are what someone changes. */
const KEPT: readonly ColumnId[] = [
  'bsn',
  'datAanvTv',
  'datEindTv',
  'verloondeUren',
  'cdAard',
  'vorm',
  'datRegistratie',
];
/** One person, or two, can have two jobs of the same hours; so many under each other do not. */
const ENOUGH = 3;

/** Rows under each other that are those of the same persons once more, under another employer or number of the relation. */
export const b48: RowRule<B48Facts> = {
  id: 'B48',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B39', 'S17'],
  reads: ['bsn', 'verloondeUren', 'datAanvTv', 'datEindTv'],
  uses: ['cdAard', 'vorm', 'datRegistratie'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    for (const block of blocksOf(copies(sheet))) {
      // Rows without hours were pasted along, and count for nothing.
      const counting = block.filter(({ record }) => (hours[record] as number) > 0);
      if (counting.length < ENOUGH) continue;
      for (const { record, first } of counting)
        emit(
          record,
          ['bsn', 'verloondeUren'],
          () => ({ eersteRij: sheet.rows[first] as number, rijen: counting.length }),
          { cause: 'blok', others: [first] },
        );
    }
  },
};

/** Rows that are like an earlier one in what copies keep. */
function copies(sheet: MetingSheet): readonly Duplicate[] {
  return duplicates(
    sheetPersons(sheet).repeated,
    KEPT.flatMap((id) => sheet.columns.get(id)?.values ?? []),
  );
}

/** Copies that stand under each other as what they are copies of does. */
function blocksOf(found: readonly Duplicate[]): readonly (readonly Duplicate[])[] {
  const blocks: Duplicate[][] = [];
  for (const each of found) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && each.record === last.record + 1 && each.first === last.first + 1) block.push(each);
    else blocks.push([each]);
  }
  return blocks;
}

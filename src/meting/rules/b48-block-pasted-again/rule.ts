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
/** Hours of a full working week: two jobs of the same hours that together are more than one job hardly exist. */
const FULL_WEEK = 40;
const DAYS_PER_WEEK = 7;

/** Rows that are those of the same persons once more, under another employer or number of the relation: many, or one of a large job. */
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
    const [hours, first, last] = [
      valuesOf(sheet, 'verloondeUren'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    const isMoreThanFull = (record: number): boolean => {
      const days = (last[record] as number) - (first[record] as number) + 1;
      return days > 0 && (2 * (hours[record] as number)) / (days / DAYS_PER_WEEK) > FULL_WEEK;
    };
    for (const block of blocksOf(copies(sheet))) {
      // Rows without hours were pasted along, and count for nothing.
      const counting = block.filter(({ record }) => (hours[record] as number) > 0);
      const isBlock = counting.length >= ENOUGH;
      for (const { record, first: original } of counting) {
        if (!isBlock && !isMoreThanFull(record)) continue;
        emit(
          record,
          ['bsn', 'verloondeUren'],
          () => ({ eersteRij: sheet.rows[original] as number, rijen: isBlock ? counting.length : 1 }),
          { cause: isBlock ? 'blok' : 'rij', others: [original] },
        );
      }
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

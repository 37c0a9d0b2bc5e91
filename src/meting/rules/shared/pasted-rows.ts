import { DAYS_PER_WEEK } from '../../form/days';
import type { ColumnId } from '../../form/columns';
import { isEmpty, isFilledIn, isNone, originOf, type MetingSheet } from '../../form/records';
import { duplicates, type Duplicate } from '../../count/duplicates';
import { sheetPersons } from '../../count/sheet-persons';
import { valuesOf } from './values';

/** A row that is that of the same person once more. */
export interface PastedRow {
  readonly record: number;
  /** The row that it is a copy of. */
  readonly original: number;
  /** How many of them stand under each other; 1 for a row that tells it alone. */
  readonly rows: number;
  /**
   * Why one row alone is asked about: `uren`, together more than a full week; `begin`, also the same begin, contract and employer;
   * `leeg`, all is the same but for an empty number of the employer or the relation.
   */
  readonly grond: 'uren' | 'begin' | 'leeg';
}

export const PASTED_READS = [
  'bsn',
  'verloondeUren',
  'datAanvTv',
  'datEindTv',
] as const satisfies readonly ColumnId[];
export const PASTED_USES = [
  'cdAard',
  'vorm',
  'datRegistratie',
  'lhnr',
  'datAanvIkv',
  'contracturenPW',
] as const satisfies readonly ColumnId[];

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
/** What two jobs of one person hardly ever share as well: of small jobs it tells a copied row. */
const OF_ONE_JOB: readonly ColumnId[] = ['lhnr', 'datAanvIkv', 'contracturenPW'];
/** What tells two jobs of one person apart: where a row lacks it and is the same for the rest, nothing does. */
const APART: readonly ColumnId[] = ['lhnr', 'numIv'];
/** One person, or two, can have two jobs of the same hours; so many under each other do not. */
const ENOUGH = 3;
/** Hours of a full working week: two jobs of the same hours that together are more than one job hardly exist. */
const FULL_WEEK = 40;
/**
 * Rows that are those of the same persons once more, under another employer or number of the relation: many, or one of a large job, or
 * one that is the same job in all that tells jobs apart.
 */
export function pastedRows(sheet: MetingSheet): readonly PastedRow[] {
  const [hours, first, last] = [
    valuesOf(sheet, 'verloondeUren'),
    valuesOf(sheet, 'datAanvTv'),
    valuesOf(sheet, 'datEindTv'),
  ];
  const isMoreThanFull = (record: number): boolean => {
    const days = (last[record] as number) - (first[record] as number) + 1;
    return days > 0 && (2 * (hours[record] as number)) / (days / DAYS_PER_WEEK) > FULL_WEEK;
  };
  const ofOneJob = OF_ONE_JOB.flatMap((id) => sheet.columns.get(id) ?? []);
  const isOneJob = (record: number, original: number): boolean =>
    ofOneJob.length === OF_ONE_JOB.length &&
    ofOneJob.every((data) => !isNone(data, record) && data.values[record] === data.values[original]);
  const filledIn = [...sheet.columns].flatMap(([id, data]) => (isFilledIn(sheet, id) ? { id, data } : []));
  const isOnlyWithout = (record: number, original: number): boolean => {
    const other = filledIn.filter(({ data }) => !Object.is(data.values[record], data.values[original]));
    return (
      other.length > 0 &&
      other.every(({ id, data }) => APART.includes(id) && (isEmpty(data, record) || isEmpty(data, original)))
    );
  };

  return blocksOf(sheet, copies(sheet)).flatMap((block): readonly PastedRow[] => {
    // Rows without hours were pasted along, and count for nothing.
    const counting = block.filter(({ record }) => (hours[record] as number) > 0);
    const isBlock = counting.length >= ENOUGH;
    return counting.flatMap(({ record, first: original }): readonly PastedRow[] => {
      const isTooMuch = isMoreThanFull(record);
      const grond = isTooMuch ? 'uren' : isOnlyWithout(record, original) ? 'leeg' : 'begin';
      if (!isBlock && grond === 'begin' && !isOneJob(record, original)) return [];
      return [{ record, original, rows: isBlock ? counting.length : 1, grond }];
    });
  });
}

/** Rows that are like an earlier one in what copies keep. */
function copies(sheet: MetingSheet): readonly Duplicate[] {
  return duplicates(
    sheetPersons(sheet).repeated,
    KEPT.flatMap((id) => sheet.columns.get(id)?.values ?? []),
  );
}

/** Copies that stand under each other as what they are copies of does; on another sheet than that, however it was sorted. */
function blocksOf(sheet: MetingSheet, found: readonly Duplicate[]): readonly (readonly Duplicate[])[] {
  const isNext = (each: Duplicate, last: Duplicate): boolean =>
    sheet.origins === undefined
      ? each.record === last.record + 1 && each.first === last.first + 1
      : originOf(sheet, each.record).sheet === originOf(sheet, last.record).sheet &&
        originOf(sheet, each.first).sheet === originOf(sheet, last.first).sheet;
  const blocks: Duplicate[][] = [];
  for (const each of found) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && isNext(each, last)) block.push(each);
    else blocks.push([each]);
  }
  return blocks;
}

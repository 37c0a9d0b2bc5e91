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
   * `leeg`, all is the same but for an empty number of the employer or the relation; `gelijk`, all is the same, and the sheet has no
   * column that tells employers apart; `genummerd`, all is the same but a number of the relation that only numbers the rows. Of several rows: `verschil`, each has so many hours more or less than the row that it copies.
   */
  readonly grond: 'uren' | 'begin' | 'leeg' | 'gelijk' | 'genummerd' | 'verschil';
  /** By how many hours it differs from the row that it is a copy of. */
  readonly verschil: number;
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
const KEPT_BUT_HOURS = KEPT.filter((id) => id !== 'verloondeUren');
/** What two jobs of one person hardly ever share as well: of small jobs it tells a copied row. */
const OF_ONE_JOB: readonly ColumnId[] = ['lhnr', 'datAanvIkv', 'contracturenPW'];
/** What tells two jobs of one person apart: where a row lacks it and is the same for the rest, nothing does. */
const APART: readonly ColumnId[] = ['lhnr', 'numIv'];
/** One person, or two, can have two jobs of the same hours; so many under each other do not, ... */
const ENOUGH = 3;
/** ... nor do so many, and such a part of the rows, wherever they stand: what was pasted can have been sorted. */
const ENOUGH_APART = 5;
const PART = 1 / 5;
/** Copies that were made row by row stand at most so many rows from each other. */
const NEXT = 2;
/** So many that all differ by the same number of hours are copies that were changed. */
const ENOUGH_CHANGED = 4;
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
  const areNumbered = numbersRows(sheet);
  const filledIn = [...sheet.columns].flatMap(([id, data]) => (isFilledIn(sheet, id) ? { id, data } : []));
  const groundOf = (record: number, original: number): PastedRow['grond'] => {
    if (isMoreThanFull(record)) return 'uren';
    const other = filledIn.filter(({ data }) => !Object.is(data.values[record], data.values[original]));
    if (other.length === 0) return sheet.columns.has('lhnr') ? 'begin' : 'gelijk';
    if (other.every(({ id }) => id === 'numIv') && areNumbered) return 'genummerd';
    return other.every(
      ({ id, data }) => APART.includes(id) && (isEmpty(data, record) || isEmpty(data, original)),
    )
      ? 'leeg'
      : 'begin';
  };

  const found = copies(sheet, KEPT);
  const blocks = areMany(sheet, found) ? [found] : blocksOf(sheet, found, () => 0);
  const alike = blocks.flatMap((block): readonly PastedRow[] => {
    // Rows without hours were pasted along, and count for nothing.
    const counting = block.filter(({ record }) => (hours[record] as number) > 0);
    const isBlock = counting.length >= ENOUGH;
    return counting.flatMap(({ record, first: original }): readonly PastedRow[] => {
      const grond = groundOf(record, original);
      if (!isBlock && grond === 'begin' && !isOneJob(record, original)) return [];
      return [{ record, original, rows: isBlock ? counting.length : 1, grond, verschil: 0 }];
    });
  });
  return [...alike, ...changed(sheet)];
}

/** A number that goes up by one in so many of the rows numbers those, and tells no two jobs of a person apart. */
const NUMBERED = 0.9;

function numbersRows({ columns, count, origins }: MetingSheet): boolean {
  const numbers = columns.get('numIv')?.values;
  if (numbers === undefined || origins !== undefined || count < ENOUGH) return false;
  let up = 0;
  for (let i = 1; i < count; i++) if (numbers[i] === (numbers[i - 1] as number) + 1) up += 1;
  return up >= NUMBERED * (count - 1);
}

/** Whether a good part of the rows are copies, wherever they stand. Those of one and the same relation are told by rule B04. */
function areMany(sheet: MetingSheet, found: readonly Duplicate[]): boolean {
  if (sheet.origins !== undefined || found.length < ENOUGH_APART) return false;
  const hours = valuesOf(sheet, 'verloondeUren');
  const numbers = APART.map((id) => sheet.columns.get(id)?.values);
  const others = found.filter(
    ({ record, first }) =>
      (hours[record] as number) > 0 &&
      numbers.some((each) => each === undefined || each[record] !== each[first]),
  );
  let rows = 0;
  for (const each of hours) if (each > 0) rows += 1;
  return others.length >= ENOUGH_APART && others.length >= PART * rows;
}

/** Copies below each other that each have the same number of hours more, or fewer, than the row that they copy. */
function changed(sheet: MetingSheet): readonly PastedRow[] {
  const hours = valuesOf(sheet, 'verloondeUren');
  const differenceOf = ({ record, first }: Duplicate): number =>
    (hours[record] as number) - (hours[first] as number);
  const found = copies(sheet, KEPT_BUT_HOURS).filter(({ record, first }) => {
    const difference = differenceOf({ record, first });
    return difference !== 0 && !Number.isNaN(difference) && (hours[record] as number) > 0;
  });
  return blocksOf(sheet, found, differenceOf).flatMap((block) => {
    // The same hours in all of them, and the same other ones in what they copy, are as well two jobs that many have.
    const areSeveral = new Set(block.map(({ record }) => hours[record])).size > 1;
    if (block.length < ENOUGH_CHANGED || !areSeveral) return [];
    return block.map(({ record, first }): PastedRow => ({
      record,
      original: first,
      rows: block.length,
      grond: 'verschil',
      verschil: differenceOf({ record, first }),
    }));
  });
}

/** Rows that are like an earlier one in these columns. */
function copies(sheet: MetingSheet, kept: readonly ColumnId[]): readonly Duplicate[] {
  return duplicates(
    sheetPersons(sheet).repeated,
    kept.flatMap((id) => sheet.columns.get(id)?.values ?? []),
  );
}

/**
 * Copies that stand under each other as what they are copies of does, or each beside what it copies; on another sheet than that, however it
 * was sorted. `by`: what those of one block have in common.
 */
function blocksOf(
  sheet: MetingSheet,
  found: readonly Duplicate[],
  by: (each: Duplicate) => number,
): readonly (readonly Duplicate[])[] {
  const isNext = (each: Duplicate, last: Duplicate): boolean => {
    if (by(each) !== by(last)) return false;
    if (sheet.origins === undefined) {
      const rows = each.record - last.record;
      return rows <= NEXT && rows === each.first - last.first;
    }
    return (
      originOf(sheet, each.record).sheet === originOf(sheet, last.record).sheet &&
      originOf(sheet, each.first).sheet === originOf(sheet, last.first).sheet
    );
  };
  const blocks: Duplicate[][] = [];
  for (const each of found) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && isNext(each, last)) block.push(each);
    else blocks.push([each]);
  }
  return blocks;
}

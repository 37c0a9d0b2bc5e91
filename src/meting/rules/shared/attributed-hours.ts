import { groupSums } from '../../count/group-sums';
import { allRecords } from '../../count/sheet-persons';
import type { ColumnId } from '../../form/columns';
import { DAYS_PER_WEEK } from '../../form/days';
import type { MetingSheet, Values } from '../../form/records';
import type { RuleContext } from '../../judge/rule';
import { contractHours, contractRatio, hoursOfFourWeeks, oddRatio } from './contract-ratio';
import { valuesOf } from './values';
import { hasOtherUnit } from './weekly-hours';

const READS = ['bsn', 'lhnr', 'urenToegerekend', 'verloondeUren'] as const satisfies readonly ColumnId[];

/** Which of the hours paid and the hours attributed does not fit the rest of the row; `onbekend` where nothing tells. */
export type Odd = 'verloond' | 'toegerekend' | 'onbekend';

export interface TooMuchAttributed {
  readonly record: number;
  readonly soort: Odd;
  /** The sums of the person at this uitlener. */
  readonly attributed: number;
  readonly paid: number;
}

/** Rows of a person of whom more hours are attributed than the uitlener paid. */
export function tooMuchAttributed(sheet: MetingSheet, context: RuleContext): readonly TooMuchAttributed[] {
  const [bsn, lhnr, attributed, paid] = READS.map((id) => valuesOf(sheet, id)) as [
    Values,
    Values,
    Values,
    Values,
  ];
  // Most rows settle it by themselves; sums by person and uitlener are made only where one does not.
  let doubt = false;
  for (let i = 0; i < sheet.count && !doubt; i++) doubt = (attributed[i] as number) > (paid[i] as number);
  if (!doubt) return [];
  const { group, sums } = groupSums(allRecords(sheet), [bsn, lhnr], [attributed, paid]);
  const [given = new Float64Array(), earned = new Float64Array()] = sums;
  const weeks = new Set(hoursOfFourWeeks(sheet, context));
  const oddOfRow = oddOf(sheet, context.unusable(sheet));
  const odd = (i: number): Odd => (weeks.has(i) ? 'verloond' : oddOfRow(i));
  const found: TooMuchAttributed[] = [];
  for (let i = 0; i < sheet.count; i++) {
    if (!((attributed[i] as number) > (paid[i] as number)) || bsn[i] === 0) continue;
    const of = {
      attributed: given[group[i] as number] as number,
      paid: earned[group[i] as number] as number,
    };
    if (of.attributed > of.paid) found.push({ record: i, soort: odd(i), ...of });
  }
  // Where the hours of a whole column are odd, those of a row that tells nothing itself are too.
  const usual = hasOtherUnit(sheet, context.rowFaults(sheet)) ? 'verloond' : mostOf(found);
  return found.map((each) => (each.soort === 'onbekend' ? { ...each, soort: usual } : each));
}

function mostOf(found: readonly { readonly soort: Odd }[]): Odd {
  const times = (soort: Odd) => found.filter((each) => each.soort === soort).length;
  const [paid, attributed] = [times('verloond'), times('toegerekend')];
  if (paid === attributed) return 'onbekend';
  return paid > attributed ? 'verloond' : 'toegerekend';
}

/** So much nearer to the contract, as a ratio, the one must lie than the other. */
const NEARER = 1.05;
/** Paid hours are often somewhat more or less than those of the contract: farther off than this, as a ratio, they are odd. */
const FAR = 1.5;

/** Which of the two figures lies farther from the contract hours of the period. */
function oddOf(sheet: MetingSheet, unusable: ReturnType<RuleContext['unusable']>): (record: number) => Odd {
  const [attributed, paid] = [valuesOf(sheet, 'urenToegerekend'), valuesOf(sheet, 'verloondeUren')];
  const [contract, first, last] = (['contracturenPW', 'datAanvTv', 'datEindTv'] as const).map((id) =>
    unusable.has(id) ? undefined : sheet.columns.get(id)?.values,
  );
  return (record) => {
    if (paid[record] === 0) return 'verloond';
    const [weekly = 0, from = 0, until = 0] = [contract?.[record], first?.[record], last?.[record]];
    const expected = contractHours(weekly, from, until);
    if (!(weekly > 0) || from === 0 || until < from) return 'onbekend';
    const awayFrom = (hours: number) => Math.max(hours / expected, expected / hours);
    const [ofPaid, ofAttributed] = [awayFrom(paid[record] as number), awayFrom(attributed[record] as number)];
    if (ofPaid > FAR && ofPaid > NEARER * ofAttributed) return 'verloond';
    return ofAttributed > NEARER * ofPaid ? 'toegerekend' : 'onbekend';
  };
}

/** So many rows that have too few hours are no slips. */
const SEVERAL = 2;

/**
 * Other rows whose hours are too few in the way those are of which more was attributed than paid: by the whole column, by having those of
 * one week or of four, or as small a part of what was agreed. Rule B27 tells of them with its own.
 */
export function alsoTooFew(sheet: MetingSheet, context: RuleContext): ReadonlySet<number> {
  const unusable = context.unusable(sheet);
  if (READS.some((id) => !sheet.columns.has(id) || unusable.has(id))) return new Set();
  const short = tooMuchAttributed(sheet, context).filter(({ soort }) => soort === 'verloond');
  if (short.length === 0) return new Set();
  const rows = [rowsOfOtherUnit(sheet, context), rowsOfOneWeek(sheet), hoursOfFourWeeks(sheet, context)];
  const [unit = new Set<number>(), week = new Set<number>(), weeks = new Set<number>()] = rows.map(
    (all) => new Set(all),
  );
  const inBoth = (all: ReadonlySet<number>) => short.filter(({ record }) => all.has(record)).length;
  const alike = new Set([
    ...(inBoth(unit) >= SEVERAL ? unit : []),
    ...(inBoth(week) > 0 ? week : []),
    ...(inBoth(weeks) > 0 ? weeks : []),
  ]);
  for (const record of rowsOfSamePart(sheet, short)) alike.add(record);
  for (const { record } of short) alike.delete(record);
  return alike;
}

/** A smaller part of the hours is no leave that somebody took. */
const SMALL_PART = 1 / 3;
const ABOUT = 0.1;

/** Rows with the same small part of their contract hours as those of which more was attributed than paid have of what was attributed. */
function rowsOfSamePart(sheet: MetingSheet, short: readonly TooMuchAttributed[]): readonly number[] {
  const parts = short.map(({ paid, attributed }) => paid / attributed).filter((part) => part <= SMALL_PART);
  if (parts.length === 0) return [];
  const [least, most] = [Math.min(...parts) * (1 - ABOUT), Math.max(...parts) * (1 + ABOUT)];
  const ratio = contractRatio(sheet);
  return Array.from({ length: sheet.count }, (_, i) => i).filter((i) => {
    const own = ratio(i);
    return own !== null && own >= least && own <= most;
  });
}

/** Rows whose hours are those of another unit than hours of a period, or one low part of the contract hours beside them. */
function rowsOfOtherUnit(sheet: MetingSheet, context: RuleContext): readonly number[] {
  if (hasOtherUnit(sheet, context.rowFaults(sheet)))
    return Array.from(valuesOf(sheet, 'verloondeUren'), (hours, i) => (hours > 0 ? i : -1)).filter(
      (i) => i >= 0,
    );
  const odd = oddRatio(sheet, context);
  return odd !== null && odd.ratio < 1 ? odd.records : [];
}

/** Rows with exactly the contract hours of one week in a period of several. */
function rowsOfOneWeek({ columns, count }: MetingSheet): readonly number[] {
  const [hours, weekly, first, last] = (
    ['verloondeUren', 'contracturenPW', 'datAanvTv', 'datEindTv'] as const
  ).map((id) => columns.get(id)?.values);
  return Array.from({ length: count }, (_, i) => i).filter(
    (i) =>
      (weekly?.[i] ?? 0) > 0 &&
      hours?.[i] === weekly?.[i] &&
      (first?.[i] ?? 0) !== 0 &&
      (last?.[i] ?? 0) - (first?.[i] ?? 0) + 1 >= SEVERAL_WEEKS * DAYS_PER_WEEK,
  );
}

/** In a period this long the hours of one week are too few. */
export const SEVERAL_WEEKS = 2;

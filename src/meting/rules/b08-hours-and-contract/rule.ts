import { DAYS_PER_WEEK } from '../../form/days';
import type { Values } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { firstInService } from '../shared/in-service';
import { alsoTooFew, SEVERAL_WEEKS } from '../shared/attributed-hours';
import { ALWAYS, valuesOf } from '../shared/values';
import { contractRatio } from '../shared/contract-ratio';
import { rounded } from '../../../counting/rounded';

/** One and a half times the contract: more is asked about. */
const AT_MOST = 1.5;

/** Of a few people on a sheet: one or two can be on unpaid leave. */
const SOME = 3;
const PART = 0.02;
/** Fewer than that are no leave where most of them have one and the same part of their contract. */
const NEAR = 1.25;
const MOST = 3 / 4;

/** A digit or a comma that was lost leaves a tenth of the hours; of a contract of so many hours no chance makes just that. */
const TENTH = 0.1;
const ABOUT = 0.06;
const ENOUGH_HOURS = 40;

/** Hours of two working days: of who came on one of the last days a contract by the week says little. */
const TWO_DAYS = 16;

export type B08Facts = {
  readonly uren: number;
  readonly contract: number;
  readonly weken: number;
  readonly soort: string;
};

/**
 * Paid hours fit the contract: some, at most half as much again, and not just those of a single week. Less than those of one week is asked
 * about where more than one or two people have it.
 */
export const b08: RowRule<B08Facts> = {
  id: 'B08',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B04', 'B05', 'B07', 'B51', 'B09', 'S16', 'S21', 'S25', 'S26', 'B27', 'B34', 'B39'],
  reads: ['verloondeUren', 'contracturenPW', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    const [hours, contract] = [valuesOf(sheet, 'verloondeUren'), valuesOf(sheet, 'contracturenPW')];
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    const inService = firstInService(sheet, context);
    const ratio = contractRatio(sheet);
    const isBelowOneWeek = (record: number, weeks: number): boolean => {
      const own = weeks >= SEVERAL_WEEKS ? ratio(record) : null;
      return own !== null && own * weeks < 1 && (hours[record] as number) > 0;
    };
    const isTenth = (record: number): boolean => {
      const own = ratio(record);
      if (own === null || !((hours[record] as number) >= TENTH * ENOUGH_HOURS)) return false;
      return Math.abs(own / TENTH - 1) <= ABOUT;
    };
    // Rule B27 tells of these.
    const told = alsoTooFew(sheet, context);
    const below: number[] = [];
    for (let i = 0; i < sheet.count; i++)
      if (isBelowOneWeek(i, weeksOf(first, last, i))) below.push(ratio(i) as number);
    const areSome = below.length >= SOME && (below.length >= PART * sheet.count || areAlike(below));
    for (let i = 0; i < sheet.count; i++) {
      const weekly = contract[i] as number;
      const paid = hours[i] as number;
      if (!(weekly > 0) || first[i] === 0 || last[i] === 0) continue;
      // Rule B47 tells of contracts that are none of a week.
      if (weekly > context.settings.weekHours && paid > 0) continue;
      const weeks = weeksOf(first, last, i);
      const { day, isLater } = inService(i);
      const left = ((last[i] as number) - day + 1) / DAYS_PER_WEEK;
      const cause =
        paid === 0 && !told.has(i)
          ? 'geen'
          : paid > AT_MOST * weekly * weeks
            ? 'veel'
            : isLater && paid > AT_MOST * weekly * left + TWO_DAYS
              ? 'begin'
              : isOneWeek(paid, weekly) && weeks >= SEVERAL_WEEKS && !told.has(i)
                ? 'week'
                : areSome && isBelowOneWeek(i, weeks) && !told.has(i)
                  ? 'weinig'
                  : isTenth(i) && !told.has(i)
                    ? 'tiende'
                    : null;
      if (cause !== null) {
        emit(
          i,
          ['verloondeUren', 'contracturenPW'],
          () => ({
            uren: paid,
            contract: weekly,
            weken: rounded(cause === 'begin' ? left : weeks, 1),
            soort: cause,
          }),
          { cause },
        );
      }
    }
  },
};

const weeksOf = (first: Values, last: Values, record: number): number =>
  ((last[record] as number) - (first[record] as number) + 1) / DAYS_PER_WEEK;

/** Whether hours are those of one week of a contract, rounded as hours are. */
const isOneWeek = (paid: number, weekly: number): boolean => paid === weekly || paid === Math.round(weekly);

/** Whether most of these parts are about the middle one of them. */
function areAlike(parts: readonly number[]): boolean {
  const middle = Float64Array.from(parts).sort()[parts.length >> 1] as number;
  const near = parts.filter((each) => each * NEAR >= middle && each <= middle * NEAR);
  return near.length >= SOME && near.length >= MOST * parts.length;
}

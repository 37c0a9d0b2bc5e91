import { isoOfDay } from '../form/days';
import type { MetingSheet } from '../form/records';

/** So many periods of different people that follow each other row by row were filled down by Excel and not typed. */
const ENOUGH = 4;
const MONTHS_OF_YEAR = 12;

/** Rows below each other of which begin and end of the period go on by the same step. */
export interface FilledDown {
  /** The first record, which was filled down, and the last one. */
  readonly first: number;
  readonly last: number;
}

/** Periods that were filled down by the corner of their cells: Excel makes a series of days, months or years of what should stay the same. */
export function filledDownPeriods({ columns, count }: MetingSheet): readonly FilledDown[] {
  const [begins, ends, bsn] = (['datAanvTv', 'datEindTv', 'bsn'] as const).map(
    (id) => columns.get(id)?.values,
  );
  const found: FilledDown[] = [];
  if (!begins || !ends || !bsn) return found;
  const stepTo = (record: number): Step | null => {
    // The months of one person under each other are a list of the year.
    if (record >= count || bsn[record] === bsn[record - 1]) return null;
    const step = stepOf(begins[record - 1] as number, begins[record] as number);
    return step === stepOf(ends[record - 1] as number, ends[record] as number) ? step : null;
  };
  let first = 0;
  let step: Step | null = null;
  for (let record = 1; record <= count; record++) {
    const next = stepTo(record);
    if (next === null || (step !== null && next !== step)) {
      if (record - first >= ENOUGH) found.push({ first, last: record - 1 });
      first = next === null ? record : record - 1;
    }
    step = next;
  }
  return found;
}

type Step = 'day' | 'month' | 'year';

/** What Excel goes on by; `null` for anything else. The last day of a month stays the last. */
function stepOf(before: number, after: number): Step | null {
  if (before === 0 || after <= before) return null;
  if (after === before + 1) return 'day';
  const [from, until] = [isoOfDay(before), isoOfDay(after)];
  const isSameDay = from.slice(8) === until.slice(8) || (isLastOfMonth(before) && isLastOfMonth(after));
  const months = isSameDay ? monthsOf(until) - monthsOf(from) : 0;
  return months === 1 ? 'month' : months === MONTHS_OF_YEAR ? 'year' : null;
}

const isLastOfMonth = (day: number): boolean => isoOfDay(day + 1).endsWith('-01');
const monthsOf = (iso: string): number => Number(iso.slice(0, 4)) * MONTHS_OF_YEAR + Number(iso.slice(5, 7));

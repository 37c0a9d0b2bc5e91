import type { MetingSheet, Values } from '../../form/records';
import { hoursPerJob } from '../../count/count-records';
import { DAYS_PER_WEEK } from '../../form/days';
import type { RuleContext } from '../../judge/rule';
import { HOURS_PER_DAY } from '../b07-hours-in-period/rule';
import { contractRatio } from './contract-ratio';

/** What hours are multiplied by where their comma, or the nought before it, was lost. */
const TIMES = [10, 100];
/** Jobs follow from the hours, up to their rounding; contract hours are near them. */
const OF_JOBS = 1.02;
const OF_CONTRACT = 1.25;
/**
 * So many rows with more hours than their period has tell of the others, where in a row nothing or only the contract does: who works on call
 * has a contract of few hours too.
 */
const SEVERAL = 3;

/**
 * Rows whose hours lost their comma: ten or a hundred times those of their jobs or of their contract, or more than a long working week where a
 * row has neither. Empty where none has more hours than its period, or all have: each row then tells it by itself.
 */
export function lostComma(sheet: MetingSheet, context: RuleContext): readonly number[] {
  const { columns, count } = sheet;
  const [hours, first, last] = (['verloondeUren', 'datAanvTv', 'datEindTv'] as const).map(
    (id) => columns.get(id)?.values,
  );
  if (!hours || !first || !last) return [];
  const weeksOf = weeksIn(first, last);
  const perWeek = (record: number): number => (hours[record] as number) / weeksOf(record);
  const isBeyond = (record: number): boolean => perWeek(record) > DAYS_PER_WEEK * HOURS_PER_DAY;
  let beyond = 0;
  for (let i = 0; i < count; i++) if (isBeyond(i)) beyond += 1;
  if (beyond === 0) return [];
  const timesOf = timesTooMany(sheet, hours, context);
  const isTold = (record: number, { times, by }: TooMany): boolean =>
    by === null
      ? beyond >= SEVERAL && perWeek(record) > context.settings.weekHours
      : TIMES.includes(times) && (by === 'banen' || beyond >= SEVERAL || isBeyond(record));
  const marks = context.rowFaults(sheet).marks;
  const found: number[] = [];
  let shown = 0;
  for (let i = 0; i < count; i++) {
    if (marks[i] !== 0) continue;
    if (!isTold(i, timesOf(i))) continue;
    found.push(i);
    if (isBeyond(i)) shown += 1;
  }
  return shown > 0 && shown < found.length ? found : [];
}

/** The weeks of a period; NaN where a row has none. */
function weeksIn(first: Values, last: Values): (record: number) => number {
  return (record) => {
    const [from, until] = [first[record] as number, last[record] as number];
    return from === 0 || until < from ? Number.NaN : (until - from + 1) / DAYS_PER_WEEK;
  };
}

/** How many times the hours that its jobs or its contract ask for a row has: 10, 100, or 0 for no such number; and which of them asks. */
interface TooMany {
  readonly times: number;
  readonly by: 'banen' | 'contract' | null;
}

function timesTooMany(
  sheet: MetingSheet,
  hours: Values,
  { year, law, settings, unusable }: RuleContext,
): (record: number) => TooMany {
  const norms = year === null ? null : hoursPerJob(year, law, settings);
  const isUsable = (id: 'banen' | 'contracturenPW') => !unusable(sheet).has(id);
  const jobs = isUsable('banen') ? sheet.columns.get('banen')?.values : undefined;
  const kinds = sheet.columns.get('tijdvakType')?.values;
  const ofContract = isUsable('contracturenPW') ? contractRatio(sheet) : () => null;
  const near = (ratio: number, most: number): number =>
    TIMES.find((times) => ratio * most >= times && ratio <= times * most) ?? 0;
  return (record) => {
    const byJobs =
      (hours[record] as number) / ((norms?.[kinds?.[record] ?? 0] ?? Number.NaN) * (jobs?.[record] ?? 0));
    if (Number.isFinite(byJobs) && byJobs > OF_JOBS) return { times: near(byJobs, OF_JOBS), by: 'banen' };
    const byContract = ofContract(record);
    if (byContract === null) return { times: 0, by: null };
    return { times: near(byContract, OF_CONTRACT), by: 'contract' };
  };
}

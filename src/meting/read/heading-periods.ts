import { columnById } from '../form/columns';
import { yearOfDay } from '../form/days';
import type { MetingSheet } from '../form/records';
import { monthOfYear, typeOfTijdvak, type TijdvakType } from '../form/tijdvak';
import type { HeadingPeriod } from './meting/heading-remark';
import type { SheetContent } from './read-sheet';

/**
 * Leaves out a column whose heading names another period than the rows have (`Verloonde uren november` above rows of December): what it
 * is, is asked. A heading that names the period of the rows says nothing new.
 */
export function settlePeriods(content: SheetContent): SheetContent {
  const { meting, periods, seen, questions } = content;
  if (meting === null) return content;
  const other = periods.filter(({ period }) => !fitsRows(period, meting));
  if (other.length === 0) return content;
  const left = new Set(other.map(({ column }) => column));
  return {
    ...content,
    seen: { ...seen, mapped: seen.mapped.filter(({ column }) => !left.has(column)) },
    meting: { ...meting, columns: new Map([...meting.columns].filter(([id]) => !left.has(id))) },
    questions: [
      ...questions,
      ...other.map(({ index, heading, column, says }) => ({
        sheet: meting.sheet,
        index,
        heading,
        candidates: [{ column, confidence: 1 }],
        remark: { kind: 'period' as const, says },
      })),
    ],
  };
}

/** A row or two of another period is another mistake. */
const NEARLY_ALL = 0.9;

function fitsRows(period: HeadingPeriod, { columns, count }: MetingSheet): boolean {
  const [first, last] = [columns.get('datAanvTv')?.values, columns.get('datEindTv')?.values];
  const types = columns.get('tijdvakType')?.values;
  let [known, fitting] = [0, 0];
  for (let i = 0; i < count; i++) {
    const [from, until] = [first?.[i] ?? 0, last?.[i] ?? 0];
    if (from === 0 || until < from) continue;
    known += 1;
    if (fits(period, { from, until, type: typeAt(types?.[i] ?? 0, from, until) })) fitting += 1;
  }
  // Without a period of any row others speak, and nothing is counted.
  return fitting >= known * NEARLY_ALL;
}

const TYPES = columnById('tijdvakType').codes ?? [];

function typeAt(place: number, first: number, last: number): string | null {
  return TYPES[place - 1]?.code ?? typeOfTijdvak({ first, last });
}

interface Row {
  readonly from: number;
  readonly until: number;
  readonly type: string | null;
}

/** The types that a part of a month, of who came or left in it, can be called. */
const OF_MONTH: readonly (TijdvakType | null)[] = ['MND', null];

function fits({ type, month, year }: HeadingPeriod, { from, until, type: own }: Row): boolean {
  if (type === 'MND' ? !OF_MONTH.some((each) => each === own) : type !== null && type !== own) return false;
  const ofMonths =
    month === null
      ? []
      : (year === null ? [yearOfDay(from), yearOfDay(until)] : [year]).map((each) =>
          monthOfYear(each, month),
        );
  if (month === null) return year === null || yearOfDay(Math.floor((from + until) / 2)) === year;
  return ofMonths.some(
    (each) => MOST * (Math.min(each.last, until) - Math.max(each.first, from) + 1) >= until - from + 1,
  );
}

/** Two thirds of the days lie in the month: four weeks that hold its middle do. */
const MOST = 1.5;

import { isoOfDay } from '../../meting/form/days';
import { monthOfYear, type Tijdvak } from '../../meting/form/tijdvak';
import { monthOf, parseDate } from '../../meting/read/values/parse-date';
import { normalPeriod } from '../../meting/read/values/parse-period';
import { maskBsns } from '../../privacy/bsn';
import type { ExportColumn, ExportMatch } from './match-columns';
import { namesOther } from './match-columns';

/** Where an export says of which month it may be, and what stands there: `2025-11`, `11`, `2025`, or a day. */
export interface PeriodEvidence {
  readonly where: 'title' | 'heading' | 'column' | 'file' | 'lines' | 'hours';
  /**
   * The heading of a column; how many lines say no period (`lines`); the hours that most people are paid more than (`hours`); empty for a
   * title and the name of the file.
   */
  readonly name: string;
  readonly says: string;
}

/** Evidence in a column; whether every line has it. */
interface ColumnEvidence {
  readonly evidence: PeriodEvidence;
  readonly isWhole: boolean;
}

/** What a text says about a period. */
interface NamedPeriod {
  /** `2025-11`, `2025-P13`, or days as `first:last`; empty where it names no whole period. */
  readonly period: string;
  readonly evidence: readonly string[];
}

const DAY_IN_TEXT =
  /(^|\D)(\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|20\d{6}|\d{1,2}[\s_-]{1,3}[a-z]{3,9}\.?[\s_-]{1,3}\d{4})(?!\d)/gi;
const PERIOD_IN_TEXT =
  /(?:^|\D)(\d{4}[-/_ ]\d{1,2}|\d{1,2}[-/_]\d{4}|20\d{4}|periode[\s_]+\d{1,2}[\s_]+\d{4})(?!\d)|(?:^|[^a-z])((?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}\.?[\s_-]{1,3}\d{4})(?!\d)/gi;
const RANGE = /t\/m|\btot\b|\buntil\b|\bto\b|\s[-–]\s/i;
const WHOLE_PERIOD = /^\d{4}-(?:0[1-9]|1[0-2]|P\d{2})$/;
/** Other short names of months are names of people and words as well. */
const CLEAR_NAMES = new Set(['feb', 'mei', 'aug', 'sep', 'okt', 'oct', 'nov', 'dec']);
const SHORT_NAME = 3;
const ABOUT_PERIOD = /peil|periode|tijdvak|maand|verlon|t\/m|loonrun/i;
const LONGEST = 366;

/** The months and days that a title, a heading or the name of a file names. */
export function periodIn(text: string, { first }: Tijdvak): NamedPeriod {
  const days: number[] = [];
  const withoutDays = text.replace(DAY_IN_TEXT, (whole, before: string, found: string) => {
    const day = parseDate(found.replace(/_/g, ' '))?.day;
    if (day === undefined) return whole;
    days.push(day);
    return `${before} `;
  });
  const periods = [...withoutDays.matchAll(PERIOD_IN_TEXT)]
    .map((found) => normalPeriod((found[1] ?? found[2] ?? '').replace(/[_ -]{1,3}(?=\d)/, ' ')))
    .filter((period) => WHOLE_PERIOD.test(period));
  const [from, until] = days;
  if (from !== undefined && until !== undefined && from <= until && until - from < LONGEST)
    return { period: `${String(from)}:${String(until)}`, evidence: [] };
  const [named, ...others] = periods;
  const end = others.at(-1);
  // From one month to another: of all of them.
  if (named !== undefined && end !== undefined && end !== named) {
    const [start, stop] = [daysOf(named), daysOf(end)];
    if (!RANGE.test(withoutDays) || start === null || stop === null || start.first > stop.last)
      return { period: '', evidence: periods };
    return { period: `${String(start.first)}:${String(stop.last)}`, evidence: [] };
  }
  if (named !== undefined) return { period: named, evidence: [] };
  // A later day is that of printing, unless it says otherwise.
  const told = days.filter((day) => day < first || ABOUT_PERIOD.test(text)).map((day) => isoOfDay(day));
  const words = withoutDays.toLowerCase().split(/[^a-z0-9]+/);
  const months = words.flatMap((word) => {
    const month = word.length > SHORT_NAME || CLEAR_NAMES.has(word) ? monthOf(word) : null;
    return month === null ? [] : [String(month).padStart(2, '0')];
  });
  const years = words.filter((word) => /^20[12]\d$/.test(word));
  return { period: '', evidence: [...told, ...months, ...years] };
}

/** The days of a month; `null` for a period that is none. */
function daysOf(period: string): Tijdvak | null {
  const [year, month] = /^\d{4}-\d{2}$/.test(period) ? period.split('-').map(Number) : [];
  return year === undefined || month === undefined ? null : monthOfYear(year, month);
}

/** Whether what stands somewhere can be the month that is asked for. */
export function canBe(says: string, { first, last }: Tijdvak): boolean {
  const month = isoOfDay(first).slice(0, 7);
  const days = /^(\d+):(\d+)$/.exec(says);
  if (days) return Number(days[1]) <= last && first <= Number(days[2]);
  if (/P\d{2}$/.test(says)) return says.slice(0, 4) === month.slice(0, 4);
  if (/^\d{2}$/.test(says)) return says === month.slice(5);
  return /^\d{4}$/.test(says) ? says === month.slice(0, 4) : says.slice(0, 7) === month;
}

/** The year that something names; 0 for none. */
export function yearOf(says: string): number {
  const day = /^(\d+):\d+$/.exec(says)?.[1];
  if (day !== undefined) return Number(isoOfDay(Number(day)).slice(0, 4));
  return /^\d{4}/.test(says) ? Number(says.slice(0, 4)) : 0;
}

/** Whether it names more than a year. */
export function saysMonth(says: string): boolean {
  return !/^\d{4}$/.test(says);
}

/** Columns whose days mean something else than when the hours were. */
const OTHER_DAYS = /geb|birth|trede|schaal|verhog|aow|pensioen|proeftijd|geldig|bevoegd|vog/i;
const NEAR = 400;
const NEARLY_ALL = 0.8;

/** What the columns that were taken for nothing say of the month. */
export function evidenceInColumns(
  columns: readonly ExportColumn[],
  { matched }: ExportMatch,
  asked: Tijdvak,
): ColumnEvidence[] {
  const hours = matched.find(({ field }) => field === 'hours')?.index;
  const lines = columns.find(({ index }) => index === hours)?.profile.filled ?? 0;
  return columns.flatMap(({ index, heading, profile }): ColumnEvidence[] => {
    const { month, filled } = profile;
    // The day on which one person left says nothing of the others.
    if (filled < lines * NEARLY_ALL) return [];
    const isTaken = matched.some((each) => each.index === index);
    if (month === '' || isTaken || namesOther(heading) || OTHER_DAYS.test(heading)) return [];
    // In a file of one line every column says one month: what lies years away is about something else.
    if (filled === 1 && /^\d{4}-\d{2}$/.test(month) && !isNear(month, asked)) return [];
    return [
      { evidence: { where: 'column', name: maskBsns(heading), says: month }, isWhole: profile.isOneMonth },
    ];
  });
}

function isNear(month: string, { first }: Tijdvak): boolean {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Math.abs(monthOfYear(year, number).first - first) <= NEAR;
}

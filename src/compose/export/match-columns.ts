import { maskBsnCell, maskBsns } from '../../privacy/bsn';
import { isoOfDay } from '../../meting/form/days';
import { typeOfTijdvak } from '../../meting/form/tijdvak';
import { monthOf } from '../../meting/read/values/parse-date';
import { normalHeading } from '../../meting/read/values/normal-text';
import { namesPeriod, type ColumnProfile } from './column-profile';
import {
  EXPORT_FIELDS,
  FIELD_NAMES,
  HARMLESS_WORDS,
  NEEDED_FIELDS,
  OTHER_WORDS,
  type ExportField,
} from './fields';
import { unitOfValues, type HoursUnit } from './hours-unit';

/** A column of an export. */
export interface ExportColumn {
  /** 1-based. */
  readonly index: number;
  readonly heading: string;
  readonly profile: ColumnProfile;
}

/** A column with what it was taken for; the example is masked. */
export interface MatchedColumn {
  readonly field: ExportField;
  readonly index: number;
  readonly heading: string;
  readonly by: 'heading' | 'answer';
  /** From 0 to 1: how much of the column is what the field holds. */
  readonly confidence: number;
  readonly example: string;
}

/** Something that is not guessed. */
export type ExportQuestion =
  | {
      readonly code: 'which-column';
      readonly field: ExportField;
      /** `several`: more than one can be meant; `name`: the heading may mean something else; `content`: the cells do not look like it. */
      readonly why: 'several' | 'name' | 'content';
      readonly candidates: readonly Omit<MatchedColumn, 'field' | 'by'>[];
    }
  /** Days that may be those of the tijdvak and those of the relation; `end` is empty where there is one column only. */
  | { readonly code: 'which-dates'; readonly begin: string; readonly end: string }
  | {
      readonly code: 'which-unit';
      readonly heading: string;
      readonly suggestion: HoursUnit['kind'];
      readonly why: 'heading' | 'values';
      /** The greatest number of the column, where that is what makes it doubtful. */
      readonly most?: number | undefined;
    };

/** What the user said, by heading: to be remembered and passed on, as it holds no data. */
export interface ExportAnswers {
  /** The heading of each field; an empty one says that no column is it. */
  readonly headings: Readonly<Partial<Record<ExportField, string>>>;
  /** What the column of the hours is counted in: the one of `headings`, where that names one. */
  readonly unit?: HoursUnit | undefined;
  /** Wage components whose lines are paid hours, and those whose lines are not. */
  readonly components?: { readonly counted: readonly string[]; readonly left: readonly string[] } | undefined;
}

/** The columns of an export with what each was taken for. */
export type ExportMatch = Pick<ColumnMatch, 'matched'>;

export interface ColumnMatch {
  readonly matched: readonly MatchedColumn[];
  readonly questions: readonly ExportQuestion[];
  /** Needed fields for which no column can be meant. */
  readonly missing: readonly ExportField[];
  /** Answers whose heading does not stand in this export. */
  readonly unknownHeadings: readonly string[];
  /** Headings that were not used. */
  readonly ignored: readonly string[];
  /** `null` where nobody said it: then they are taken for hours, unless something makes that doubtful. */
  readonly unit: HoursUnit | null;
  /** What the column of the hours looks like, where that is no hours of the period; `null` for nothing else. */
  readonly unitDoubt: HoursUnit['kind'] | null;
  /** The same, whatever stands above the column. */
  readonly unitOfValues: HoursUnit['kind'] | null;
}

type Naming = 'sure' | 'perhaps' | null;

/** Of a column of BSNs a few may be mistyped or be a sentinel such as nine zeros. */
const ENOUGH = 0.9;

/** What each column is. A heading must be a name as a whole and its cells must fit; everything else is asked. */
export function matchColumns(columns: readonly ExportColumn[], answers: ExportAnswers): ColumnMatch {
  const matched: MatchedColumn[] = [];
  const questions: ExportQuestion[] = [];
  const missing: ExportField[] = [];
  const unknownHeadings: string[] = [];
  const taken = new Set<number>();
  const take = (field: ExportField, column: ExportColumn, by: MatchedColumn['by']) => {
    taken.add(column.index);
    matched.push({ field, by, ...candidate(field, column) });
  };
  // Two tables side by side: the hours of the one are not those of the people of the other.
  const isOfOtherTable = (column: ExportColumn): boolean => {
    const bsn = columns.find(({ index }) =>
      matched.some((each) => each.field === 'bsn' && each.index === index),
    );
    const [own, other] = [bsn && repeatOf(columns, bsn), repeatOf(columns, column)];
    return own !== undefined && own.times > 1 && own.times === other.times && own.place !== other.place;
  };
  for (const field of EXPORT_FIELDS) {
    const heading = answers.headings[field];
    if (heading === undefined || heading === '') continue;
    const found = columns.filter((each) => normalText(each.heading) === normalText(heading));
    const [only] = found;
    if (only && found.length === 1) {
      if (!isOfOtherTable(only)) take(field, only, 'answer');
    } else if (found.length === 0) unknownHeadings.push(heading);
  }
  const answered = new Set([
    ...matched.map(({ field }) => field),
    ...EXPORT_FIELDS.filter((field) => answers.headings[field] === '' && !NEEDED_FIELDS.includes(field)),
  ]);
  for (const field of EXPORT_FIELDS) {
    if (answered.has(field)) continue;
    const open = columns.filter(
      (each) => !taken.has(each.index) && each.profile.filled > 0 && !isOfOtherTable(each),
    );
    const sure = open.filter(({ heading }) => namingOf(field, heading) === 'sure');
    if (field === 'component') {
      // A code says less than what it stands for.
      const named = open.filter(({ heading }) => namingOf(field, heading) !== null);
      const [best] = named.sort((a, b) => b.profile.words - a.profile.words);
      if (best && sure.length > 0) take(field, best, 'heading');
      continue;
    }
    const ask = (why: 'several' | 'name' | 'content', among: readonly ExportColumn[]) => {
      questions.push({
        code: 'which-column',
        field,
        why,
        candidates: [...among]
          .sort((a, b) => Number(saysPaid(b)) - Number(saysPaid(a)))
          .slice(0, MOST_CANDIDATES)
          .map((each) => candidate(field, each)),
      });
    };
    const fitting = sure.filter((each) => fits(field, each.profile));
    const [only] = fitting;
    if (field === 'correction') {
      const named = [...sure, ...open.filter(isDatedCorrection)];
      const [column] = named;
      // Lines of another month would be added to this one where such a column were passed over.
      if (column && named.length === 1 && fits(field, column.profile)) take(field, column, 'heading');
      else if (named.length > 0) ask(named.length > 1 ? 'several' : 'content', named);
      continue;
    }
    if (only && sure.length === 1) {
      take(field, only, 'heading');
      continue;
    }
    // Nothing else is written like a loonheffingennummer.
    const byShape =
      field === 'lhnr' ? open.filter((each) => fits(field, each.profile) && !namesOther(each.heading)) : [];
    const [shaped] = byShape;
    if (shaped && sure.length === 0 && byShape.length === 1) {
      take(field, shaped, 'heading');
      continue;
    }
    const needed = NEEDED_FIELDS.includes(field);
    if (!needed) {
      // Of two columns that both may be meant neither is read.
      if (only && fitting.length === 1) take(field, only, 'heading');
      continue;
    }
    if (sure.length > 1) ask('several', sure);
    else if (sure.length === 1) ask('content', sure);
    else {
      const perhaps = open.filter(
        (each) => namingOf(field, each.heading) === 'perhaps' && fits(field, each.profile),
      );
      const byContent =
        field === 'bsn'
          ? open.filter(
              ({ heading, profile }) =>
                profile.bsns >= ENOUGH &&
                !namesOther(heading) &&
                !EXPORT_FIELDS.some((each) => namingOf(each, heading) === 'sure'),
            )
          : [];
      const byWord = field === 'hours' ? open.filter(mayBeHours) : [];
      const among = [...new Set([...perhaps, ...byContent, ...byWord])];
      if (among.length > 0) ask('name', among);
      else missing.push(field);
    }
  }
  settleDays(columns, { answers, matched, questions, taken, take });
  const hours = matched.find(({ field }) => field === 'hours');
  const hoursColumn = columns.find(({ index }) => index === hours?.index);
  // What was said of the hours of another file says nothing of a column under another heading.
  const unit =
    answers.unit !== undefined && (!answers.headings.hours || hours?.by === 'answer') ? answers.unit : null;
  const doubt = hoursColumn ? unitDoubt(hoursColumn) : null;
  if (hoursColumn && unit === null && doubt !== null)
    questions.push({
      code: 'which-unit',
      heading: hoursColumn.heading,
      ...doubt,
      ...(doubt.why === 'values' ? { most: hoursColumn.profile.most } : {}),
    });
  return {
    matched,
    questions,
    missing,
    unknownHeadings,
    ignored: columns
      .filter(({ index }) => !matched.some((each) => each.index === index))
      .map(({ heading }) => heading),
    unit,
    unitOfValues: hoursColumn ? unitOfColumn(hoursColumn) : null,
    unitDoubt: doubt === null || doubt.suggestion === 'hours' ? null : doubt.suggestion,
  };
}

/** Of how many columns with the same heading, told apart by their letters (`BSN (=F)`), a column is which. */
function repeatOf(
  columns: readonly ExportColumn[],
  { heading, index }: ExportColumn,
): { readonly times: number; readonly place: number } {
  const shape = (text: string) => normalText(text.replace(/ \(=[A-Z]+\)$/, ''));
  const alike = columns.filter((each) => shape(each.heading) === shape(heading));
  return { times: alike.length, place: alike.findIndex((each) => each.index === index) };
}

/**
 * Days under a heading that may be of the tijdvak and of the relation (`Begindatum`): what they are decides. Those that cover months or
 * weeks are the tijdvak, those that are spread over years the relation, and the rest is asked.
 */
function settleDays(
  columns: readonly ExportColumn[],
  {
    answers,
    matched,
    questions,
    taken,
    take,
  }: {
    readonly answers: ExportAnswers;
    readonly matched: readonly MatchedColumn[];
    readonly questions: ExportQuestion[];
    readonly taken: ReadonlySet<number>;
    readonly take: (field: ExportField, column: ExportColumn, by: MatchedColumn['by']) => void;
  },
): void {
  const isOpen = (field: ExportField) =>
    answers.headings[field] === undefined && !matched.some((each) => each.field === field);
  const only = (field: ExportField) => {
    const found = columns.filter(
      ({ index, heading, profile }) =>
        !taken.has(index) &&
        profile.filled > 0 &&
        fits(field, profile) &&
        namingOf(field, heading) === 'perhaps',
    );
    return found.length === 1 ? found[0] : undefined;
  };
  const ofColumn = (field: ExportField) => {
    const place = matched.find((each) => each.field === field)?.index;
    return columns.find(({ index }) => index === place);
  };
  const knowsPeriod = () => matched.some(({ field }) => field === 'period');
  const begin = isOpen('periodStart') ? only('periodStart') : ofColumn('periodStart');
  const end = isOpen('periodEnd') ? only('periodEnd') : undefined;
  const namesPeriod = matched.some(({ field }) => field === 'periodStart');
  if (begin !== undefined && (!namesPeriod || end !== undefined)) {
    const meaning = meaningOfDays(begin.profile.dayNumbers, end?.profile.dayNumbers);
    if (meaning === 'tijdvak') {
      if (!namesPeriod) take('periodStart', begin, 'heading');
      if (end) take('periodEnd', end, 'heading');
    } else if (meaning === 'relation' && !namesPeriod) {
      if (isOpen('begin')) take('begin', begin, 'heading');
      if (end && isOpen('end')) take('end', end, 'heading');
    } else if (meaning === 'doubt' && !namesPeriod && !knowsPeriod())
      questions.push({ code: 'which-dates', begin: begin.heading, end: end?.heading ?? '' });
  }
  const dated = isOpen('period') ? only('period') : undefined;
  const saysPeriod = matched.some(({ field }) => field === 'periodStart' || field === 'periodEnd');
  if (!saysPeriod && !knowsPeriod()) {
    const unread = PERIODS.flatMap((field) =>
      isOpen(field)
        ? columns.filter(
            ({ index, heading, profile }) =>
              !taken.has(index) && profile.filled > 0 && namingOf(field, heading) === 'sure',
          )
        : [],
    );
    const [first] = unread;
    if (first !== undefined && isOpen('period')) {
      questions.push({
        code: 'which-column',
        field: 'period',
        why: unread.length > 1 ? 'several' : 'content',
        candidates: unread.slice(0, MOST_CANDIDATES).map((each) => candidate('period', each)),
      });
      return;
    }
  }
  // Lines of several months are never added up; those of one month are looked at with all else that names a month.
  if (
    dated?.profile.isOneMonth === false &&
    !saysPeriod &&
    !questions.some(({ code }) => code === 'which-dates')
  )
    questions.push({
      code: 'which-column',
      field: 'period',
      why: 'name',
      candidates: [candidate('period', dated)],
    });
}

const PERIODS = ['period', 'periodStart', 'periodEnd'] as const;
const SPREAD_OVER_YEARS = 400;
const FEW = 0.1;

/** What pairs of days are; `one-month` for first days that all lie in one month, without last days. */
function meaningOfDays(
  begins: readonly number[],
  ends: readonly number[] | undefined,
): 'tijdvak' | 'relation' | 'doubt' | 'one-month' {
  const filled = begins.flatMap((first, i) => (first === 0 ? [] : [{ first, last: ends?.[i] ?? 0 }]));
  const whole = filled.filter(({ first, last }) => isTijdvak(first, last)).length / filled.length;
  if (whole >= ENOUGH) return 'tijdvak';
  const days = filled.map(({ first }) => first);
  const spread = days.reduce((a, b) => Math.max(a, b), 0) - days.reduce((a, b) => Math.min(a, b), Infinity);
  const months = new Set(days.map((day) => isoOfDay(day).slice(0, 7)));
  // All months of a stretch, each with its first day: the months of which the lines are.
  const isSeries = months.size > 1 && months.size >= spread / DAYS_IN_MONTH;
  if (whole <= FEW && spread > SPREAD_OVER_YEARS && !isSeries) return 'relation';
  return ends === undefined && months.size === 1 ? 'one-month' : 'doubt';
}

const DAYS_IN_MONTH = 31;

/** A month, four weeks, half a year or a year; or a part of one month, of somebody who came or left in it. */
export function isTijdvak(first: number, last: number): boolean {
  return (
    first !== 0 && last >= first && (isInOneMonth(first, last) || typeOfTijdvak({ first, last }) !== null)
  );
}

export function isInOneMonth(first: number, last: number): boolean {
  return isoOfDay(first).slice(0, 7) === isoOfDay(last).slice(0, 7);
}

const MOST_CANDIDATES = 5;
/** Of other time, of longer than a period, or of money. */
const NO_PAID_HOURS =
  /verlof|ziek|verzuim|vakantie|overw|overtime|leave|sick|reis|cumul|\bcum\b|jaar|year|ytd|t\/m|tot en met|week|\bp\.?w|contract|loon\b|tarief|rate|kosten|bedrag|code/i;

/** A column of numbers with hours in its name, which may be those that are asked for. */
function mayBeHours({ heading, profile }: ExportColumn): boolean {
  const text = heading.replace(/\([^()]*\)|\b(?:incl|excl)\b.*$/gi, ' ');
  return (
    /uren|uur|hours|minuten/i.test(text) &&
    !NO_PAID_HOURS.test(text) &&
    !namesOther(text) &&
    fits('hours', profile)
  );
}

/** A column that is called a correction and names a month with its year in each cell, which no hours or amounts do. */
function isDatedCorrection({ heading, profile }: ExportColumn): boolean {
  return (
    namingOf('correction', heading) === 'perhaps' && profile.periods >= ENOUGH && profile.years >= ENOUGH
  );
}

function saysPaid({ heading }: ExportColumn): boolean {
  return /verl|betaald|paid|\bsv/i.test(heading);
}

/** A column as it is shown. */
export function candidate(
  field: ExportField,
  { index, heading, profile }: ExportColumn,
): Omit<MatchedColumn, 'field' | 'by'> {
  return {
    index,
    heading,
    confidence: Math.round(fitOf(field, profile) * 100) / 100,
    example: exampleFor(field, profile),
  };
}

/** A period is nobody's, and of a day only the year is shown: all else as `maskedExample` does. */
function exampleFor(field: ExportField, profile: ColumnProfile): string {
  const { example, exampleDay } = profile;
  if (OF_PERIODS.has(field) && fits(field, profile) && (exampleDay !== 0 || namesPeriod(example)))
    return exampleDay === 0 ? maskBsns(example) : isoOfDay(exampleDay);
  return exampleDay === 0 ? maskedExample(example) : `**-**-${isoOfDay(exampleDay).slice(0, 4)}`;
}

const OF_PERIODS: ReadonlySet<ExportField> = new Set([
  'period',
  'periodStart',
  'periodEnd',
  'year',
  'correction',
]);

/** Of whatever stands in a cell of an export at most the last three characters are shown; of short things, such as hours, all. */
export function maskedExample(text: string): string {
  return text.length <= SHORT && /^[\d.,:-]*$/.test(text) ? text : maskBsnCell(text);
}

const SHORT = 6;

/** The words of a heading, without accents and punctuation. */
export function wordsOf(heading: string): string[] {
  return heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** A heading without accents, capitals, spaces and punctuation. */
export function normalText(heading: string): string {
  return wordsOf(heading).join('');
}

/** Whether a heading says that the column is about something else, also in brackets. */
export function namesOther(heading: string): boolean {
  return wordsOf(heading).some((word) => OTHER_WORDS.includes(word));
}

const names: Readonly<
  Record<ExportField, { readonly sure: ReadonlySet<string>; readonly perhaps: ReadonlySet<string> }>
> = Object.fromEntries(
  EXPORT_FIELDS.map((field) => [
    field,
    {
      sure: new Set(FIELD_NAMES[field].sure.map(normalText)),
      perhaps: new Set(FIELD_NAMES[field].perhaps.map(normalText)),
    },
  ]),
) as never;

/** Whether a heading is a name of the field: as it stands, without a remark in brackets, or without words that change nothing. */
export function namingOf(field: ExportField, heading: string): Naming {
  if (namesOther(heading)) return null;
  const shapes = [normalText(heading), normalHeading(heading), normalText(withoutHarmless(heading))];
  if (shapes.some((shape) => names[field].sure.has(shape))) return 'sure';
  return shapes.some((shape) => names[field].perhaps.has(shape)) ? 'perhaps' : null;
}

/** Without whose it is and without the month it is of: `BSN medewerker`, `Verloonde uren december 2025`. */
function withoutHarmless(heading: string): string {
  return wordsOf(
    heading.replace(/\([^()]*\)|\b20\d\d[-/ ]?(?:0[1-9]|1[0-2])\b|\b(?:0[1-9]|1[0-2])[-/]20\d\d\b/g, ' '),
  )
    .filter((word) => !HARMLESS_WORDS.has(word) && monthOf(word) === null && !/^(?:20)\d\d$/.test(word))
    .join(' ');
}

/** How much of a column is what a field holds, from 0 to 1. */
function fitOf(field: ExportField, profile: ColumnProfile): number {
  switch (field) {
    case 'bsn':
      return profile.bsns;
    case 'hours':
      return profile.numbers;
    case 'periodStart':
    case 'periodEnd':
    case 'begin':
    case 'end':
      return profile.days;
    case 'period':
      return profile.periods;
    case 'correction':
      return profile.periods + profile.denials;
    case 'year':
      return (profile.least >= FIRST_YEAR && profile.most <= LAST_YEAR) ||
        (profile.least >= FIRST_YEAR - CENTURY && profile.most <= LAST_YEAR - CENTURY)
        ? profile.whole
        : 0;
    case 'lhnr':
      return profile.lhnrs;
    case 'number':
      return profile.least >= 0 && profile.most <= LAST_NUMBER ? profile.whole : 0;
    case 'aard':
      return profile.least >= 0 && profile.most <= LAST_AARD ? profile.whole : 0;
    case 'weeklyHours':
      return profile.least >= 0 && profile.most <= HOURS_IN_WEEK ? profile.numbers : 0;
    case 'personNumber':
    case 'component':
      return 1;
  }
}

const FIRST_YEAR = 2012;
const LAST_YEAR = 2099;
const CENTURY = 2000;
const LAST_NUMBER = 9999;
const LAST_AARD = 99;
const HOURS_IN_WEEK = 168;

export function fits(field: ExportField, profile: ColumnProfile): boolean {
  return fitOf(field, profile) >= ENOUGH;
}

function unitOfColumn({ profile }: Pick<ExportColumn, 'profile'>): HoursUnit['kind'] | null {
  return unitOfValues(profile.most, profile.median);
}

/** Why the unit of a column of hours has to be asked, or `null`. */
function unitDoubt({
  heading,
  profile,
}: ExportColumn): { readonly suggestion: HoursUnit['kind']; readonly why: 'heading' | 'values' } | null {
  const words = wordsOf(heading);
  const says = (...some: readonly string[]) => some.some((word) => words.includes(word));
  if (says('fte', 'factor', 'deeltijdfactor', 'werktijdfactor', 'wtf', 'parttime', 'deeltijd'))
    return { suggestion: 'fte', why: 'heading' };
  if (says('minuten', 'minuut', 'min')) return { suggestion: 'minutes', why: 'heading' };
  if (says('week', 'pw', 'wk') || /p\/?w\b/i.test(heading)) return { suggestion: 'week', why: 'heading' };
  if (says('dag', 'day')) return { suggestion: 'day', why: 'heading' };
  if (says('contracturen', 'contract')) return { suggestion: 'week', why: 'heading' };
  const suggestion = unitOfColumn({ profile });
  return suggestion && { suggestion, why: 'values' };
}

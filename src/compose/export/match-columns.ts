import { maskBsnCell } from '../../privacy/bsn';
import { monthOf } from '../../meting/read/values/parse-date';
import { normalHeading } from '../../meting/read/values/normal-text';
import type { ColumnProfile } from './column-profile';
import {
  EXPORT_FIELDS,
  FIELD_NAMES,
  HARMLESS_WORDS,
  NEEDED_FIELDS,
  OTHER_WORDS,
  type ExportField,
} from './fields';

/** A column of an export. */
export interface ExportColumn {
  /** 1-based. */
  readonly index: number;
  readonly heading: string;
  readonly profile: ColumnProfile;
}

/** What the hours of a column are counted in. `week`, `day` and `fte` are no paid hours, but can be made into them. */
export type HoursUnit =
  | { readonly kind: 'hours' }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'week' }
  /** Hours a working day, for that many days a week. */
  | { readonly kind: 'day'; readonly days: number }
  /** Share of a full-time week of that many hours. */
  | { readonly kind: 'fte'; readonly fullTime: number };

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
  | {
      readonly code: 'which-unit';
      readonly heading: string;
      readonly suggestion: HoursUnit['kind'];
      readonly why: 'heading' | 'values';
    };

/** What the user said, by heading: to be remembered and passed on, as it holds no data. */
export interface ExportAnswers {
  /** The heading of each field; an empty one says that no column is it. */
  readonly headings: Readonly<Partial<Record<ExportField, string>>>;
  /** What the column of the hours is counted in: the one of `headings`, where that names one. */
  readonly unit?: HoursUnit | undefined;
}

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
}

type Naming = 'sure' | 'perhaps' | null;

/** Of a column of BSNs a few may be mistyped or be a sentinel such as nine zeros. */
const ENOUGH = 0.9;
/** More than the hours of a month nobody was paid; a year of full-time work is asked about as well. */
const HOURS_IN_MONTH = 744;

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
  for (const field of EXPORT_FIELDS) {
    const heading = answers.headings[field];
    if (heading === undefined || heading === '') continue;
    const found = columns.filter((each) => normalText(each.heading) === normalText(heading));
    const [only] = found;
    if (only && found.length === 1) take(field, only, 'answer');
    else if (found.length === 0) unknownHeadings.push(heading);
  }
  const answered = new Set([
    ...matched.map(({ field }) => field),
    ...EXPORT_FIELDS.filter((field) => answers.headings[field] === '' && !NEEDED_FIELDS.includes(field)),
  ]);
  for (const field of EXPORT_FIELDS) {
    if (answered.has(field)) continue;
    const open = columns.filter(({ index, profile }) => !taken.has(index) && profile.filled > 0);
    const sure = open.filter(({ heading }) => namingOf(field, heading) === 'sure');
    const fitting = sure.filter((each) => fits(field, each.profile));
    const [only] = fitting;
    if (only && sure.length === 1) {
      take(field, only, 'heading');
      continue;
    }
    const needed = NEEDED_FIELDS.includes(field);
    if (!needed) {
      // Of two columns that both may be meant neither is read.
      if (only && fitting.length === 1) take(field, only, 'heading');
      continue;
    }
    const ask = (why: 'several' | 'name' | 'content', among: readonly ExportColumn[]) => {
      questions.push({
        code: 'which-column',
        field,
        why,
        candidates: among.slice(0, MOST_CANDIDATES).map((each) => candidate(field, each)),
      });
    };
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
      const among = [...new Set([...perhaps, ...byContent])];
      if (among.length > 0) ask('name', among);
      else missing.push(field);
    }
  }
  const hours = matched.find(({ field }) => field === 'hours');
  const hoursColumn = columns.find(({ index }) => index === hours?.index);
  // What was said of the hours of another file says nothing of a column under another heading.
  const unit =
    answers.unit !== undefined && (!answers.headings.hours || hours?.by === 'answer') ? answers.unit : null;
  if (hoursColumn && unit === null) {
    const doubt = unitDoubt(hoursColumn);
    if (doubt !== null) questions.push({ code: 'which-unit', heading: hoursColumn.heading, ...doubt });
  }
  return {
    matched,
    questions,
    missing,
    unknownHeadings,
    ignored: columns
      .filter(({ index }) => !matched.some((each) => each.index === index))
      .map(({ heading }) => heading),
    unit,
  };
}

const MOST_CANDIDATES = 5;

function candidate(
  field: ExportField,
  { index, heading, profile }: ExportColumn,
): Omit<MatchedColumn, 'field' | 'by'> {
  return {
    index,
    heading,
    confidence: Math.round(fitOf(field, profile) * 100) / 100,
    example: maskedExample(profile.example),
  };
}

/** Of whatever stands in a cell of an export at most the last three characters are shown; of short things, such as hours, all. */
export function maskedExample(text: string): string {
  return text.length <= SHORT && /^[\d.,:-]*$/.test(text) ? text : maskBsnCell(text);
}

const SHORT = 6;

/** The words of a heading, without accents and punctuation. */
function wordsOf(heading: string): string[] {
  return heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function normalText(heading: string): string {
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
  return wordsOf(heading.replace(/\([^()]*\)/g, ' '))
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
    case 'year':
      return profile.least >= FIRST_YEAR && profile.most <= LAST_YEAR ? profile.whole : 0;
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
const LAST_NUMBER = 9999;
const LAST_AARD = 99;
const HOURS_IN_WEEK = 168;

export function fits(field: ExportField, profile: ColumnProfile): boolean {
  return fitOf(field, profile) >= ENOUGH;
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
  if (profile.most > HOURS_IN_MONTH) return { suggestion: 'minutes', why: 'values' };
  if (profile.most > 0 && profile.most <= 1.5) return { suggestion: 'fte', why: 'values' };
  return null;
}

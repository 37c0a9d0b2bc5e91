import type { ExportField } from '../../../compose/export/fields';
import { DAYS_A_WEEK, FULL_TIME, isWithin, type HoursUnit } from '../../../compose/export/hours-unit';
import type { FileSaid } from '../../../compose/export/export-reading';
import type { ExportAnswers } from '../../../compose/export/match-columns';
import { dayFilledIn, dayOfIso } from '../../../meting/form/days';
import { typeOfTijdvak, type Tijdvak } from '../../../meting/form/tijdvak';
import { parseNumber } from '../../../meting/read/values/parse-number';
import type { ComposeWords } from '../../../locales/nl/compose';
import type { PayrollSeen } from '../../worker/protocol';

export type Question = PayrollSeen['questions'][number]['question'];
export type DatesAnswer = keyof ComposeWords['dates'];

/** What hours are counted in, as it is filled in. */
export interface UnitDraft {
  /** `longer`: of more than this tijdvak, of which nothing can be made. */
  readonly unit: HoursUnit['kind'] | 'longer' | '';
  readonly days: string;
  readonly fullTime: string;
}

/** What the user has filled in about one export and not yet used; texts as they were typed. */
export interface QuestionDraft extends UnitDraft {
  readonly headings: ExportAnswers['headings'];
  readonly first: string;
  readonly last: string;
  readonly dates: DatesAnswer | '';
  readonly month: 'yes' | 'no' | '';
  readonly lines: NonNullable<FileSaid['lines']>;
  readonly decimal: NonNullable<FileSaid['decimal']> | '';
  /** Names of wage components that were ticked. */
  readonly components: readonly string[];
}

export const emptyUnit: UnitDraft = { unit: '', days: '5', fullTime: '' };

export const emptyQuestions: QuestionDraft = {
  ...emptyUnit,
  headings: {},
  first: '',
  last: '',
  dates: '',
  month: '',
  lines: {},
  decimal: '',
  components: [],
};

/** A field that has to be filled in otherwise. */
export type UnitProblem = 'days' | 'fullTime';
export type QuestionProblem = UnitProblem | 'period';

/** What was filled in about an export, or what is wrong with it. */
export interface ReadQuestions {
  readonly problems: readonly QuestionProblem[];
  /** Whether nothing was answered. */
  readonly isEmpty: boolean;
  /** What the columns are, together with what was known; `null` where nothing was said of them. */
  readonly answers: ExportAnswers | null;
  readonly fourWeeks: Tijdvak | null;
  readonly said: FileSaid | null;
}

/** What the draft says in answer to these questions. */
export function readQuestions(
  draft: QuestionDraft,
  questions: readonly Question[],
  known: ExportAnswers,
): ReadQuestions {
  const asks = <C extends Question['code']>(code: C) =>
    questions.filter(
      (question): question is Extract<Question, { readonly code: C }> => question.code === code,
    );
  const [asked] = asks('which-unit');
  const unit = asked && draft.unit !== '' ? readUnit(draft) : null;
  const [days] = asks('period-days');
  const fourWeeks = days && (draft.first !== '' || draft.last !== '') ? periodOf(draft, days.day) : null;
  const problems: readonly QuestionProblem[] = [
    ...(unit !== null && 'problem' in unit ? [unit.problem] : []),
    ...(fourWeeks === 'wrong' ? (['period'] as const) : []),
  ];
  const said = saidOf(draft, questions);
  const answers = unit !== null && 'problem' in unit ? null : answersOf(draft, questions, known, unit);
  return {
    problems,
    isEmpty:
      problems.length === 0 &&
      answers === null &&
      fourWeeks === null &&
      said === null &&
      draft.month === '' &&
      !(asked && draft.unit === 'longer'),
    answers,
    fourWeeks: fourWeeks === 'wrong' ? null : fourWeeks,
    said,
  };
}

function answersOf(
  draft: QuestionDraft,
  questions: readonly Question[],
  known: ExportAnswers,
  unit: HoursUnit | null,
): ExportAnswers | null {
  const of = <T>(read: (question: Question) => T | undefined) =>
    questions.map(read).find((each) => each !== undefined);
  const hours =
    unit === null ? undefined : of((each) => (each.code === 'which-unit' ? each.heading : undefined));
  const dates = of((each) =>
    each.code === 'which-dates' && draft.dates !== '' ? headingsOfDates(each, draft.dates) : undefined,
  );
  const headings = { ...(hours ? { hours } : {}), ...draft.headings, ...dates };
  const components = draft.components.length > 0 ? componentsOf(questions, draft, known) : undefined;
  if (unit === null && !components && Object.keys(headings).length === 0) return null;
  // Another column of hours is counted in something else and has other lines.
  const isSameColumn = headings.hours === undefined || headings.hours === known.headings.hours;
  return {
    headings: { ...known.headings, ...headings },
    ...either('unit', unit ?? (isSameColumn ? known.unit : undefined)),
    ...either('components', components ?? (isSameColumn ? known.components : undefined)),
  };
}

function saidOf(draft: QuestionDraft, questions: readonly Question[]): FileSaid | null {
  const monthConfirmed = draft.month === 'yes' && questions.some(({ code }) => code === 'which-month');
  const lines = Object.fromEntries(
    questions.flatMap((question) => {
      const said = question.code === 'which-lines' ? draft.lines[question.why] : undefined;
      return question.code === 'which-lines' && said ? [[question.why, said]] : [];
    }),
  );
  const decimal = questions.some(({ code }) => code === 'which-decimal') ? draft.decimal : '';
  if (!monthConfirmed && Object.keys(lines).length === 0 && decimal === '') return null;
  return {
    ...(monthConfirmed ? { monthConfirmed } : {}),
    ...(decimal === '' ? {} : { decimal }),
    lines,
  };
}

/** The unit that was chosen, or the number that is missing or cannot be. */
export function readUnit({
  unit,
  days,
  fullTime,
}: UnitDraft): HoursUnit | { readonly problem: UnitProblem } | null {
  switch (unit) {
    case '':
    case 'longer':
      return null;
    case 'day': {
      const number = readWithin(days, DAYS_A_WEEK);
      return number === undefined ? { problem: 'days' } : { kind: unit, days: number };
    }
    case 'fte': {
      const number = readWithin(fullTime, FULL_TIME);
      return number === undefined ? { problem: 'fullTime' } : { kind: unit, fullTime: number };
    }
    default:
      return { kind: unit };
  }
}

/** The number that is within the bounds: of `36.125`, which may be read in two ways, the only reading that is. */
function readWithin(text: string, bounds: Parameters<typeof isWithin>[1]): number | undefined {
  const parsed = parseNumber(text);
  if (parsed === null || parsed.unit !== undefined) return undefined;
  return [parsed.value, parsed.english ?? NaN].find((number) => isWithin(number, bounds));
}

/** A unit as it would be filled in, with its numbers as `written`. */
export function draftOfUnit(unit: HoursUnit | undefined, written: (number: number) => string): UnitDraft {
  return {
    unit: unit?.kind ?? '',
    days: unit?.kind === 'day' ? written(unit.days) : emptyUnit.days,
    fullTime: unit?.kind === 'fte' ? written(unit.fullTime) : emptyUnit.fullTime,
  };
}

/** Says that no column is the field, where `''` says that nothing was chosen yet. */
export const NONE = '\u0000';

export function withHeading(
  headings: ExportAnswers['headings'],
  field: ExportField,
  heading: string,
): ExportAnswers['headings'] {
  const others = Object.fromEntries(Object.entries(headings).filter(([each]) => each !== field));
  return heading === '' ? others : { ...others, [field]: heading === NONE ? '' : heading };
}

/** Of the components that were asked about those that were ticked count, and the others do not. */
function componentsOf(
  questions: readonly Question[],
  { components: ticked }: QuestionDraft,
  { components: before = { counted: [], left: [] } }: ExportAnswers,
): ExportAnswers['components'] {
  const asked = questions.flatMap((question) =>
    question.code === 'which-components' ? question.components.map(({ name }) => name) : [],
  );
  return {
    counted: [...before.counted, ...asked.filter((name) => ticked.includes(name))],
    left: [...before.left, ...asked.filter((name) => !ticked.includes(name))],
  };
}

function either<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function headingsOfDates(
  { begin, end }: Extract<Question, { readonly code: 'which-dates' }>,
  answer: DatesAnswer,
): ExportAnswers['headings'] {
  const none = { periodStart: '', periodEnd: '' };
  if (answer === 'period') return { periodStart: begin, periodEnd: end };
  return answer === 'relation' ? { ...none, begin, end } : none;
}

/** A month or four weeks that hold the day that was asked about. */
function periodOf({ first, last }: QuestionDraft, day: string): Tijdvak | 'wrong' {
  const tijdvak = { first: dayFilledIn(first) ?? 0, last: dayFilledIn(last) ?? 0 };
  const asked = dayOfIso(day);
  const isAsked = tijdvak.first !== 0 && tijdvak.first <= asked && asked <= tijdvak.last;
  return isAsked && typeOfTijdvak(tijdvak) !== null ? tijdvak : 'wrong';
}

import type { AnnualAnswerWords } from '../locales/nl/annual-answer';
import { localeOf, type Language } from '../locales/language';
import { jobNorm, type JobNorm } from '../counting';
import { rounded } from '../counting/rounded';
import { yearEnd } from '../law';
import { PERIOD_KINDS } from '../meting/count/count-records';
import { JOB_DECIMALS } from '../meting/count/jobs-of-units';
import { isNotYetKnown, mostToCome } from '../meting/count/left-out';
import type { LeftOut, Twice } from '../meting/count/result';
import type { CheckResult } from '../meting/judge/check-result';
import { jobsFormat, SHOWN_DECIMALS } from './jobs-format';
import { normText } from './norm-text';

/** What a board answers in its annual report and to DUO: jobs of 25.5 hours, of the month of the count. */
export interface AnnualAnswer {
  readonly organisation: string;
  readonly year: number;
  readonly month: number;
  readonly jobs: number;
  readonly formal: number;
  readonly lent: number;
  readonly persons: number;
  /** Hired people without a BSN that count, who are not among the persons. */
  readonly withoutBsn: number;
  /** Rows that may still count, once something is mended. */
  readonly leftOut: ReturnType<typeof mostToCome>;
  /** Rows stand there, and none of them counts yet: there is no figure to give. */
  readonly notYetKnown: boolean;
  /** Errors that are still to be mended: the figures may change. */
  readonly errors: number;
  readonly hours: number;
  /** The hours of one job by which all hours were divided; `null` where they are of several kinds of period. */
  readonly norm: JobNorm | null;
}

/** Jobs by form in both sectors together, as checks and reports have them. */
interface Counted {
  readonly month: number;
  readonly counted: {
    readonly rows: number;
    readonly jobs: number;
    readonly persons: number;
    readonly hours: number;
  };
  readonly withoutBsn: number;
  readonly leftOut: LeftOut;
  readonly twice: Twice;
  readonly tabel1: Readonly<Record<'formeel' | 'inleen', { readonly totaal: { readonly jobs: number } }>>;
}

/** The answer out of what was counted; `null` without a year. */
export function answerOf(
  organisation: string | null,
  year: number | null,
  result: Counted,
  errors: number,
): AnnualAnswer | null {
  if (year === null) return null;
  return {
    organisation: organisation ?? '',
    year,
    month: result.month,
    jobs: result.counted.jobs,
    formal: result.tabel1.formeel.totaal.jobs,
    lent: result.tabel1.inleen.totaal.jobs,
    persons: result.counted.persons,
    withoutBsn: result.withoutBsn,
    leftOut: mostToCome(result),
    notYetKnown: isNotYetKnown(result),
    errors,
    hours: result.counted.hours,
    norm: normBehind(result.counted, year),
  };
}

/** The only hours of one job with which these hours are these jobs. */
function normBehind(
  { hours, jobs }: Pick<Counted['counted'], 'hours' | 'jobs'>,
  year: number,
): JobNorm | null {
  if (hours === 0) return null;
  const fitting = Object.values(PERIOD_KINDS)
    .map((kind) => jobNorm(kind, yearEnd(year)))
    .filter(({ hoursPerJob }) => rounded(hours / hoursPerJob, JOB_DECIMALS) === jobs);
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}

/** The answer out of a check; `null` without rows or without a year. */
export function annualAnswer({ result, year, organisation, counts }: CheckResult): AnnualAnswer | null {
  return result === null
    ? null
    : answerOf(organisation, year, { ...result, tabel1: result.tabel1.cells }, counts.fout);
}

/** The answer as a sentence and a small table, to copy. */
export function answerRows(
  { jobs, formal, lent, persons, withoutBsn, hours, norm, notYetKnown, ...when }: AnnualAnswer,
  words: AnnualAnswerWords,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const inJobs = jobsFormat(language);
  const number = hoursFormat(language);
  if (notYetKnown)
    return [
      [words.rows.month, monthName(when, language)],
      [words.rows.jobs, words.notYet],
      [words.rows.persons, words.notYet],
    ];
  return [
    [words.rows.month, monthName(when, language)],
    [words.rows.jobs, inJobs.format(jobs)],
    [words.rows.formal, inJobs.format(formal)],
    [words.rows.lent, inJobs.format(lent)],
    [words.rows.persons, withoutBsn === 0 ? String(persons) : words.personsAndNobody(persons, withoutBsn)],
    [words.rows.hours, number.format(hours)],
    ...(norm === null
      ? []
      : ([
          [words.rows.hoursPerJob, `${number.format(norm.hoursPerJob)} (${normText(norm, language)})`],
        ] as const)),
  ];
}

export function answerSentence(answer: AnnualAnswer, words: AnnualAnswerWords, language: Language): string {
  const number = jobsFormat(language);
  const name = answer.organisation === '' ? words.noName : answer.organisation;
  const month = monthName(answer, language);
  if (answer.notYetKnown) return words.notYetSentence(name, month);
  return words.sentence(
    name,
    month,
    number.format(answer.jobs),
    number.format(answer.formal),
    number.format(answer.lent),
  );
}

/** What the answer lacks as long as something is to be mended; empty where nothing is. */
export function answerLacks(
  { leftOut, errors }: AnnualAnswer,
  words: AnnualAnswerWords,
  language: Language,
): string {
  const { rows, jobs, unknown, twice } = leftOut;
  return [
    ...(errors === 0 ? [] : [words.stillErrors(errors)]),
    ...(rows === 0 ? [] : [words.leftOut(rows, jobsFormat(language).format(jobs), unknown, twice)]),
  ].join(' ');
}

/** How it was counted; and why the parts do not add up, where they do not. */
export function answerMethod({ jobs, formal, lent }: AnnualAnswer, words: AnnualAnswerWords): string {
  const shown = (n: number) => rounded(n, SHOWN_DECIMALS);
  const addsUp = shown(shown(formal) + shown(lent)) === shown(jobs);
  return addsUp ? words.method : `${words.method} ${words.rounding}`;
}

/** Sentence, figures and what to know about them, as text that can stand in an annual report. */
export function answerText(answer: AnnualAnswer, words: AnnualAnswerWords, language: Language): string {
  const sentence = answerSentence(answer, words, language);
  const rows = answerRows(answer, words, language).map(([label, value]) => `${label}: ${value}`);
  const lacks = answerLacks(answer, words, language);
  const method = answerMethod(answer, words);
  return [words.title, sentence, ...(lacks === '' ? [] : [lacks]), ...rows, method].join('\n');
}

function hoursFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 2 });
}

function monthName({ year, month }: Pick<AnnualAnswer, 'year' | 'month'>, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, 1));
}

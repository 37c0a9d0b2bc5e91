import type { AnnualAnswerWords } from '../locales/nl/annual-answer';
import type { Language } from '../locales/language';
import type { CheckResult } from '../meting/judge/check-result';

/** What a board answers in its annual report and to DUO: jobs of 25.5 hours, of the month of the count. */
export interface AnnualAnswer {
  readonly organisation: string;
  readonly year: number;
  readonly month: number;
  readonly jobs: number;
  readonly formal: number;
  readonly lent: number;
  readonly persons: number;
}

/** Jobs by form in both sectors together, as checks and reports have them. */
interface Counted {
  readonly month: number;
  readonly counted: { readonly jobs: number; readonly persons: number };
  readonly tabel1: Readonly<Record<'formeel' | 'inleen', { readonly totaal: { readonly jobs: number } }>>;
}

/** The answer out of what was counted; `null` without a year. */
export function answerOf(
  organisation: string | null,
  year: number | null,
  result: Counted,
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
  };
}

/** The answer out of a check; `null` without rows or without a year. */
export function annualAnswer({ result, year, organisation }: CheckResult): AnnualAnswer | null {
  return result === null ? null : answerOf(organisation, year, { ...result, tabel1: result.tabel1.cells });
}

/** The answer as a sentence and a small table, to copy. */
export function answerRows(
  { jobs, formal, lent, persons, ...when }: AnnualAnswer,
  words: AnnualAnswerWords,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const number = jobsFormat(language);
  return [
    [words.rows.month, monthName(when, language)],
    [words.rows.jobs, number.format(jobs)],
    [words.rows.formal, number.format(formal)],
    [words.rows.lent, number.format(lent)],
    [words.rows.persons, String(persons)],
  ];
}

export function answerSentence(answer: AnnualAnswer, words: AnnualAnswerWords, language: Language): string {
  const number = jobsFormat(language);
  return words.sentence(
    answer.organisation === '' ? words.noName : answer.organisation,
    monthName(answer, language),
    number.format(answer.jobs),
    number.format(answer.formal),
    number.format(answer.lent),
  );
}

/** Sentence, figures and what to know about them, as text. */
export function answerText(answer: AnnualAnswer, words: AnnualAnswerWords, language: Language): string {
  const sentence = answerSentence(answer, words, language);
  const rows = answerRows(answer, words, language).map(([label, value]) => `${label}: ${value}`);
  return [words.title, sentence, ...rows, words.method, words.wording].join('\n');
}

function jobsFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });
}

function monthName({ year, month }: Pick<AnnualAnswer, 'year' | 'month'>, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, 1));
}

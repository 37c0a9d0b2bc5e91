import type { ComposeWords } from '../locales/nl/compose';
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

/** The answer out of a check; `null` without rows or without a year. */
export function annualAnswer(result: CheckResult): AnnualAnswer | null {
  const { result: counted, year, organisation } = result;
  if (counted === null || year === null) return null;
  const { formeel, inleen } = counted.tabel1.cells;
  return {
    organisation: organisation ?? '',
    year,
    month: counted.month,
    jobs: counted.counted.jobs,
    formal: formeel.totaal.jobs,
    lent: inleen.totaal.jobs,
    persons: counted.counted.persons,
  };
}

/** The answer as a sentence and a small table, to copy. */
export function answerRows(
  { jobs, formal, lent, persons, ...when }: AnnualAnswer,
  words: ComposeWords['answer'],
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

export function answerText(answer: AnnualAnswer, words: ComposeWords['answer'], language: Language): string {
  const number = jobsFormat(language);
  const sentence = words.sentence(
    answer.organisation === '' ? words.noName : answer.organisation,
    monthName(answer, language),
    number.format(answer.jobs),
    number.format(answer.formal),
    number.format(answer.lent),
  );
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

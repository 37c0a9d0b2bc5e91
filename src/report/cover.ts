import { localeOf, type Language } from '../locales/language';
import type { ReportWords } from '../locales/nl/report';
import { isNotYetKnown } from '../meting/count/left-out';
import { writtenDay } from '../locales/written-day';
import type { ReportDocument, ReportFile } from './document';
import { jobsFormat } from './jobs-format';

/** The outcome for who reads nothing else. */
export interface Cover {
  /** How it stands, in a sentence. */
  readonly verdict: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
}

/** Sums it up in few lines, of one file or of many. */
export function coverOf({ files, totals, language }: ReportDocument, words: ReportWords): Cover {
  const [only] = files;
  const one = files.length === 1 ? only : undefined;
  const ready = files.filter(({ status }) => status === 'gereed').length;
  const findings: Cover['lines'] = [
    [words.severities.fout, String(totals.fout)],
    [
      words.severities.waarschuwing,
      words.coverOpen(totals.waarschuwing - totals.explained, totals.explained),
    ],
  ];
  return {
    verdict: one
      ? `${words.status[one.status]}. ${words.statusExplained[one.status]}`
      : words.coverMany(ready, files.length),
    lines: [
      ...(one ? aboutOne(one, words, language) : [[words.index, String(files.length)] as const]),
      [words.checkedOn, daysOf(files, language)],
      ...(one?.unreadable ? [] : findings),
      ...files.flatMap(({ file, answers }) =>
        answers.map(({ message }) => [words.columnAnswers, one ? message : `${file}: ${message}`] as const),
      ),
    ].filter((line): line is [string, string] => line[1] !== ''),
  };
}

function aboutOne(file: ReportFile, words: ReportWords, language: Language): Cover['lines'] {
  const inJobs = jobsFormat(language);
  const { result } = file;
  const jobs = (form: 'formeel' | 'inleen' | 'totaal') =>
    inJobs.format(result?.tabel1[form].totaal.jobs ?? 0);
  const counted: Cover['lines'] = result
    ? isNotYetKnown(result)
      ? [[words.jobs, words.answer.notYetCounted]]
      : [
          [
            file.status === 'fout' ? `${words.jobs} (${words.provisional})` : words.jobs,
            `${jobs('totaal')}: ${words.coverJobs(jobs('formeel'), jobs('inleen'))}`,
          ],
          [words.persons, result.counted.persons.toLocaleString(localeOf[language])],
        ]
    : [];
  return [
    [words.file, file.file],
    [words.organisation, file.organisation ?? ''],
    [words.year, file.year === null ? '' : String(file.year)],
    ...counted,
  ];
}

/** Every day on which a file was checked. */
function daysOf(files: readonly ReportFile[], language: Language): string {
  const days = new Set(files.flatMap(({ checkedOn }) => checkedOn ?? []));
  return [...days]
    .sort()
    .map((day) => writtenDay(day, language))
    .join(', ');
}

/** The toelichtingen under a finding, each a line with whose it is and of when. */
export function explanationLines(
  explanations: ReportFile['findings'][number]['explanations'],
  words: Pick<ReportWords, 'explanationOf' | 'lang'>,
): readonly string[] {
  return explanations.map(({ text, role, date, cell }) =>
    words.explanationOf(text, role, shownDay(date, words), cell),
  );
}

/** A date that someone typed may be anything: what is no day stays as it stands. */
function shownDay(date: string, { lang }: Pick<ReportWords, 'lang'>): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
    ? writtenDay(date, lang === 'nl' ? 'nl' : 'en')
    : date;
}

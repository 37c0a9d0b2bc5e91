import type { PublicationWords } from '../../locales/nl/publication';
import type { ReportWords } from '../../locales/nl/report';
import { shownSectors } from '../../meting/count/result';
import type { Publication, PublishedFigure, PublishedTable } from './publication';

/** A table of a publication as every writer shows it. */
export interface PublicationTable {
  readonly caption: string;
  /** Headings: the first is that of the lines. */
  readonly columns: readonly string[];
  readonly lines: readonly {
    readonly label: string;
    readonly figures: readonly PublishedFigure[];
    readonly sum: boolean;
  }[];
  readonly note: string;
  readonly unit: 'jobs' | 'persons';
}

const FORMS = ['formeel', 'inleen', 'totaal'] as const;

/** The tables of a publication, in order. A list that nobody filled in is left out. */
export function tablesOf(
  publication: Publication,
  words: PublicationWords,
  report: ReportWords,
): readonly PublicationTable[] {
  const { jobs, persons, perOverheidssector, perRegio, detail, together } = publication;
  const sectors = shownSectors(publication);
  const note =
    together === null
      ? words.detail[detail]
      : [
          report.sectorsTogetherOf(together, together.told, publication.included),
          detail === 'rows' ? '' : words.detail[detail],
        ]
          .filter(Boolean)
          .join(' ');
  const tabel1 = (
    caption: string,
    unit: PublicationTable['unit'],
    table: PublishedTable,
    note: string,
  ): PublicationTable => ({
    caption,
    unit,
    columns: [report.formLabel, ...sectors.map((sector) => report.sector[sector])],
    lines: FORMS.map((form) => ({
      label: report.form[form],
      figures: sectors.map((sector) => table[form][sector]),
      sum: form === 'totaal',
    })),
    note,
  });
  const list = (caption: string, { lines, others, withheld }: Publication['perRegio']): PublicationTable[] =>
    lines.length === 0 && withheld === null
      ? []
      : [
          {
            caption,
            unit: 'jobs',
            columns: [caption, report.jobs],
            lines: [
              ...lines.map((line) => ({
                label: line.key === '' ? report.empty : line.key,
                figures: [line.jobs],
                sum: false,
              })),
              ...(others === null ? [] : [{ label: words.others, figures: [others], sum: false }]),
            ],
            note: withheld === null ? '' : words.withheld[withheld],
          },
        ];
  const fewerPersons = Object.keys(jobs).some((form) =>
    sectors.some(
      (sector) =>
        jobs[form as (typeof FORMS)[number]][sector] !== null &&
        persons[form as (typeof FORMS)[number]][sector] === null,
    ),
  );
  return [
    tabel1(report.tabel1, 'jobs', jobs, note),
    tabel1(report.tabel1Persons, 'persons', persons, fewerPersons ? words.personsHidden : note),
    ...list(report.perOverheidssector, perOverheidssector),
    ...list(report.perRegio, perRegio),
  ];
}

/** What was not settled before it was made; `null` where nothing is known to be wrong. */
export function unsettledNote({ unsettled }: Publication, words: PublicationWords): string | null {
  if (unsettled.length === 0) return null;
  return words.unsettledNote(unsettled.map((rule) => words.unsettled[rule]).join('; '));
}

/** Of how many the figures are. */
export function madeOf({ included, received, count }: Publication, words: PublicationWords): string {
  return count === undefined
    ? words.counted(included, received)
    : words.countedRows(count.month, included, count.by);
}

/** How the publication can be made again. */
export function verifyHintOf({ count }: Publication, words: PublicationWords): string {
  return count === undefined ? words.verifyHint : words.verifyCountHint;
}

/** What was protected and why, in plain words. */
export function protectionNotes(
  { minimum, contributors, count }: Publication,
  words: PublicationWords,
): readonly string[] {
  if (minimum === null) return [words.notProtected, words.whatElse, words.knownRegions];
  return [
    words.protectedBelow(minimum),
    contributors === null ? words.ownFigures : words.protectedContributors(contributors),
    ...(count === undefined ? [] : [words.contributorsBy[count.by]]),
    words.whatElse,
    words.knownRegions,
    words.limits,
  ];
}

import type { CountWords } from '../../locales/nl/count';
import type { ReportWords } from '../../locales/nl/report';
import type { CountDocument } from './document';

/** A table of a count as every writer shows it. */
export interface CountTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly label: string; readonly cells: readonly (number | string)[] }[];
  readonly note: string;
}

const FORMS = ['formeel', 'inleen', 'totaal'] as const;
const SECTORS = ['markt', 'overheid', 'totaal'] as const;

/** The tables of a count, in order. */
export function countTables(
  document: CountDocument,
  words: CountWords,
  report: ReportWords,
  reasons: Readonly<Record<string, string>>,
): readonly CountTable[] {
  const { tabel1, byKey, checks } = document;
  const place = (
    caption: string,
    of: (form: (typeof FORMS)[number], sector: (typeof SECTORS)[number]) => number,
    note = '',
  ): CountTable => ({
    caption,
    columns: [report.formLabel, ...SECTORS.map((sector) => report.sector[sector])],
    lines: FORMS.map((form) => ({
      label: report.form[form],
      cells: SECTORS.map((sector) => of(form, sector)),
    })),
    note,
  });
  const list = (caption: string, lines: CountDocument['perRegio']): CountTable => ({
    caption,
    columns: [caption, report.jobs, report.persons, report.rows, report.hours],
    lines: lines.map(({ key, jobs, persons, rows, hours }) => ({
      label: key === '' ? report.empty : key,
      cells: [jobs, persons, rows, hours],
    })),
    note: '',
  });
  return [
    place(report.tabel1, (form, sector) => tabel1[form][sector].jobs),
    ...(byKey === null
      ? [{ caption: words.byKey, columns: [report.formLabel], lines: [], note: words.noKey(document.year) }]
      : [
          place(
            words.byKey,
            (form, sector) => byKey.jobs[form][sector],
            words.keyUsed(byKey.markt, byKey.overheid, byKey.own),
          ),
        ]),
    place(report.tabel1Persons, (form, sector) => tabel1[form][sector].persons),
    list(report.perOverheidssector, document.perOverheidssector),
    list(report.perRegio, document.perRegio),
    {
      caption: report.notCounted,
      columns: [words.reason, report.rows, report.hours],
      lines: document.notCounted.map(({ reason, rows, hours }) => ({
        label: reasons[reason] ?? reason,
        cells: [rows, hours],
      })),
      note: '',
    },
    {
      caption: words.checks,
      columns: [words.check, report.rows, words.countedHere, words.firstPlaces],
      lines: checks.map(({ rule, asked, rows, counted, places }) => ({
        label: `${rule} ${words.checkNames[rule]}`,
        cells: asked
          ? [rows, counted, places.map(({ file, row }) => words.place(file, row)).join('; ')]
          : [words.notAsked, '', ''],
      })),
      note: checks.some(({ counted }) => counted > 0) ? words.stillCounted : '',
    },
    {
      caption: words.files,
      columns: [words.file, report.rows],
      lines: document.files.map(({ file, rows }) => ({ label: file, cells: [rows] })),
      note: '',
    },
  ];
}

/** What the count was made with, to compare it with another. */
export function receiptLines(
  { receipt }: CountDocument,
  words: CountWords,
  report: ReportWords,
): readonly (readonly [string, string])[] {
  return [
    [report.product, `${receipt.product.name} ${receipt.product.version}`],
    [report.parameters, receipt.parameters],
    [words.query, receipt.query.sha256],
    ...receipt.inputs.map(({ file, bytes, sha256 }): readonly [string, string] => [
      `${words.file} ${file} (${String(bytes)} bytes)`,
      sha256,
    ]),
    [report.outcomeLabel, receipt.outcome.sha256],
  ];
}

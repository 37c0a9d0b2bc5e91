import type { CountWords } from '../../locales/nl/count';
import type { ReportWords } from '../../locales/nl/report';
import { columnById } from '../../meting/form/columns';
import { canonicalJson } from '../canonical-json';
import type { ReadColumns } from './answer';
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
    note: lines.length === 0 ? words.none : '',
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
      note: document.notCounted.length === 0 ? words.none : '',
    },
    {
      caption: words.checks,
      columns: [words.check, report.rows, words.leftOutHere, words.firstPlaces],
      lines: checks.map(({ rule, asked, leavesOut, rows, leftOut, places }) => ({
        label: `${rule} ${words.checkNames[rule]}`,
        cells: asked
          ? [
              rows,
              leavesOut ? leftOut : words.leftOutByLaw,
              places.map(({ file, row }) => words.place(file, row)).join('; '),
            ]
          : [words.notAsked, '', ''],
      })),
      note: [
        ...(lacksEmployers(document) ? [words.noEmployers] : []),
        words.asCheckDoes,
        words.otherChecks(document.otherChecks),
      ].join(' '),
    },
    {
      caption: words.files,
      columns: [words.file, report.rows],
      lines: document.files.map(({ file, rows }) => ({ label: file, cells: [rows] })),
      note: document.noRows === 0 ? '' : words.noRows(document.noRows),
    },
    {
      caption: words.columns,
      columns: [words.file, words.columns],
      lines: alikeFiles(document).flatMap(({ label, columns }) => columnLines(label, columns, words)),
      note: '',
    },
  ];
}

/** Whether a file does not say of which employer a row is: nothing says then which rows are the same relation. */
function lacksEmployers({ files }: CountDocument): boolean {
  return files.some(({ columns }) => columns.absent.includes(columnById('lhnr').nl));
}

/** Files with the same columns together, named by the first. */
function alikeFiles({ files }: CountDocument) {
  const shapes = new Map<string, { readonly file: string; readonly columns: ReadColumns; more: number }>();
  for (const { file, columns } of files) {
    const shape = canonicalJson(columns);
    const first = shapes.get(shape);
    if (first === undefined) shapes.set(shape, { file, columns, more: 0 });
    else first.more += 1;
  }
  return [...shapes.values()].map(({ file, columns, more }) => ({
    columns,
    label: more === 0 ? file : `${file} (+ ${String(more)})`,
  }));
}

function columnLines(
  file: string,
  { read, absent, notAsked, unused, separator }: ReadColumns,
  words: CountWords,
): CountTable['lines'] {
  const line = (what: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [{ label: `${file}: ${what}`, cells: [texts.join('; ')] }];
  const said = ({ column, heading, value }: ReadColumns['read'][number]) =>
    heading === null ? `${column} = ${value ?? ''}` : heading === column ? column : `${column} ← ${heading}`;
  return [
    ...line(words.readAs, read.map(said)),
    ...line(words.absent, absent),
    ...line(words.columnsNotAsked, notAsked),
    ...line(words.unused, unused),
    ...line(words.separator, separator === null ? [] : [words.separators[separator] ?? separator]),
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
    [words.asked, askedText(receipt)],
    ...receipt.inputs.map(({ file, bytes, sha256 }): readonly [string, string] => [
      `${words.file} ${file} (${String(bytes)} bytes)`,
      sha256,
    ]),
    [report.outcomeLabel, receipt.outcome.sha256],
  ];
}

/** The options of the command that makes the same count. */
function askedText({
  year,
  month,
  settings,
  key,
  notation,
  encoding,
  columns,
}: CountDocument['receipt']): string {
  return [
    `--year ${String(year)} --month ${String(month)} --four-weeks ${settings.fourWeeks}`,
    ...(key === null ? [] : [`--key ${key.markt}/${key.overheid}`]),
    ...(notation.dates === null ? [] : [`--dates ${notation.dates}`]),
    ...(notation.decimal === null ? [] : [`--decimal ${notation.decimal}`]),
    `--encoding ${encoding}`,
    ...(columns === null ? [] : [`--columns ${canonicalJson(columns)}`]),
  ].join(' ');
}

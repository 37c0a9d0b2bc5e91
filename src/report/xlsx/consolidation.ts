import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { ConsolidationWords } from '../../locales/consolidation-words';
import type { Language } from '../../locales/language';
import type { ReportWords } from '../../locales/nl/report';
import { fillText } from '../../locales/rule-words';
import { PERIOD_TYPE_CODES } from '../../meting/form/codes';
import type { Consolidation } from '../../meting/consolidate/consolidation';
import { cellAddress, columnLetters } from '../../meting/form/ranges';
import { HOUR_UNITS } from '../../meting/count/compute-result';
import type { ReportDocument } from '../document';
import { appendRows, type NewCell } from '../../workbook/append-rows';
import { shownSummary } from '../consolidation-receipt';
import { employerName } from '../employer-name';
import { maskNames } from '../mask-document';
import type { ConsolidationReceipt } from '../receipt';
import { jobsChart } from './chart';
import { findingsSheet, heading, MADE, organisationPage, rangesIn, receiptSheet } from './parts';
import { cellText, columnRange, quoted, sheetName, SheetBuilder, styles, type Put } from './sheet';

const forms = ['formeel', 'inleen'] as const;

/** The sectors that are told apart: none, where they are taken together. */
const sectorsOf = ({ together }: Pick<Consolidation, 'together'>) =>
  together === null ? (['markt', 'overheid'] as const) : [];

export interface ConsolidationInput {
  readonly consolidation: Consolidation;
  /** The report about the same files. */
  readonly document: ReportDocument;
  readonly receipt: ConsolidationReceipt;
  /** Hours of one job by place in the list of period types, as the consolidation used them. */
  readonly hoursPerJob: readonly number[];
  readonly words: ReportWords;
  readonly consolidationWords: ConsolidationWords;
}

/**
 * Many workbooks as one: the results as formulas over the addends, which files were received and what became of them,
 * what only shows side by side, every finding, where each figure comes from, a page for each organisation, the receipt.
 */
export async function consolidationWorkbook(input: ConsolidationInput): Promise<Uint8Array> {
  const { document, words } = input;
  const { addends, perWerkgever } = input.consolidation;
  const consolidation = shownSummary(input.consolidation);
  const taken = new Set<string>();
  const names = {
    result: sheetName(words.result, taken),
    breakdown: sheetName(words.breakdown, taken),
    received: sheetName(words.received, taken),
    together: sheetName(words.together, taken),
    findings: sheetName(words.findings, taken),
    provenance: sheetName(words.provenance, taken),
    receipt: sheetName(words.receipt, taken),
  };
  const pages = document.files.map((file) => ({
    file,
    name: sheetName(file.organisation ?? file.file, taken),
  }));
  const masked = { ...input, consolidation };
  const provenance = provenanceSheet(masked, addends.length, names.provenance);
  const bytes = await writeXlsx({
    sheets: [
      resultSheet(masked, names, provenance),
      breakdownSheet(masked, names.breakdown),
      receivedSheet(masked, names.received, new Map(pages.map(({ file, name }) => [file.file, name]))),
      togetherSheet(masked, document.language, names.together),
      findingsSheet(document.files, words, names.findings),
      provenance.sheet,
      ...pages.map(({ file, name }) => organisationPage(file, words, name, names.received)),
      receiptSheet(input.receipt, words, names.receipt),
    ],
    properties: { title: words.consolidationTitle, created: MADE, modified: MADE },
    defaultFont: { name: 'Calibri', size: 11 },
  });
  // There can be hundreds of thousands of these: they are written one by one.
  const whole = await appendRows(
    new Blob([bytes as Uint8Array<ArrayBuffer>]),
    new Map([
      [names.provenance, addendRows(addends, provenance.first, input, names.result)],
      [names.breakdown, employerRows(perWerkgever, words, document.language)],
    ]),
  );
  return new Uint8Array(await whole.arrayBuffer());
}

/** The input with what is written row by row left out, and without numbers of persons. */
type MaskedInput = Omit<ConsolidationInput, 'consolidation'> & {
  readonly consolidation: Omit<Consolidation, 'addends' | 'perWerkgever'>;
};

/** Columns of the sheet of addends, 1-based. */
const ADDEND = { sector: 3, form: 4, rows: 8, hours: 9 } as const;
const kinds = PERIOD_TYPE_CODES.map(({ code }) => code);
const JOBS_COLUMN = ADDEND.hours + kinds.length;
/** Rows of the sheet of results on which the hours of one job stand: below the title. */
const NORM_ROW = 6;

interface Provenance {
  readonly sheet: WriteSheet;
  readonly first: number;
  readonly last: number;
}

/** Where every figure comes from. Its last row is the pattern of those that take its place. */
function provenanceSheet({ words }: MaskedInput, addends: number, name: string): Provenance {
  const sheet = new SheetBuilder(name, [34, 16, 12, 12, 18, 20, 18, 8, ...kinds.map(() => 12), 12, 50]);
  const texts = [
    words.file,
    words.sheet,
    words.sectorLabel,
    words.formLabel,
    words.overheidssectorLabel,
    words.regioLabel,
    words.werkgeverLabel,
  ];
  sheet.add(
    ...heading(
      ...texts,
      words.rows,
      ...kinds.map((kind) => `${words.hours} ${kind}`),
      words.jobs,
      words.addends,
    ),
  );
  const first = sheet.next;
  const decimal = { value: 0, style: styles.decimal };
  sheet.add(...texts, 0, ...kinds.map(() => decimal), decimal, words.addends);
  const last = first + Math.max(1, addends) - 1;
  return {
    sheet: sheet.build({
      freezePane: { rows: 1, columns: 1 },
      autoFilter: { range: `A1:${columnLetters(JOBS_COLUMN + 1)}${String(last)}` },
    }),
    first,
    last,
  };
}

/** Every addend: from which cells of which file which hours were taken. */
function* addendRows(
  addends: Consolidation['addends'],
  first: number,
  { hoursPerJob, words }: ConsolidationInput,
  result: string,
): Generator<readonly NewCell[]> {
  const used = kinds.map((_, i) => i).filter((i) => Number.isFinite(hoursPerJob[i + 1]));
  let row = first;
  for (const addend of addends) {
    const { file, sheet, overheidssector, regio, lhnr, ranges } = maskNames({ ...addend, units: null });
    const hours = kinds.map((_, i) => (addend.units[i + 1] ?? 0) / HOUR_UNITS);
    yield [
      cellText(file),
      cellText(sheet),
      addend.sector === '' ? '' : words.sector[addend.sector],
      words.form[addend.vorm],
      cellText(overheidssector),
      cellText(regio),
      cellText(lhnr),
      addend.rows,
      ...hours,
      {
        formula: used
          .map((i) => `${cellAddress(row, ADDEND.hours + i)}/${quoted(result)}!${normCell(i)}`)
          .join('+'),
        value: used.reduce((sum, i) => sum + (hours[i] ?? 0) / (hoursPerJob[i + 1] ?? NaN), 0),
      },
      cellText(rangesIn(ranges, words)),
    ];
    row++;
  }
}

function normCell(kind: number): string {
  return `$B$${String(NORM_ROW + kind)}`;
}

function resultSheet(
  { consolidation, hoursPerJob, words, consolidationWords }: MaskedInput,
  names: { readonly result: string; readonly provenance: string },
  { first, last }: Provenance,
): WriteSheet {
  const { files, missing, tabel1, reconciliation } = consolidation;
  const included = files.filter((file) => file.included).length;
  const sectors = sectorsOf(consolidation);
  const sheet = new SheetBuilder(names.result, [40, 14, 14, 14]);
  sheet.add({ value: words.consolidationTitle, style: styles.title });
  sheet.add({ value: words.resultHint, style: styles.quiet });
  const counted = words.countedFiles(included, files.length);
  sheet.add({
    value: missing.length === 0 ? counted : `${counted} ${words.notReceived(missing.length)}`,
    style: styles.quiet,
  });
  sheet.add(
    words.year,
    consolidation.year === null ? null : { value: consolidation.year, style: { numFmt: '0' } },
  );
  sheet.add(...heading(words.hoursPerJob, words.hours));
  kinds.forEach((kind, i) => {
    const value = hoursPerJob[i + 1] ?? NaN;
    sheet.add(kind, Number.isFinite(value) ? { value, style: { numFmt: '0.0000' } } : null);
  });
  const { together } = consolidation;
  if (together !== null) {
    const why = words.sectorsTogetherOf(together, together.told, included);
    sheet.add({ value: why, style: styles.quiet });
  }
  sheet.add(null);
  sheet.add({ value: words.tabel1, style: styles.bold });
  const columns = [...sectors, 'totaal'] as const;
  const heads = heading(words.formLabel, ...columns.map((sector) => words.sector[sector]));
  const head = sheet.add(...heads);
  const column = (at: number) => columnRange(names.provenance, at, first, last);
  forms.forEach((form) => {
    sheet.add(
      { value: words.form[form], style: styles.bold },
      ...sectors.map((sector) => ({
        formula: `SUMIFS(${column(JOBS_COLUMN)},${column(ADDEND.form)},"${words.form[form]}",${column(ADDEND.sector)},"${words.sector[sector]}")`,
        value: tabel1[form][sector].jobs,
        style: styles.decimal,
      })),
      {
        // Not the sum of the sectors: where they are not told apart, rows without a sector are in the total only.
        formula: `SUMIFS(${column(JOBS_COLUMN)},${column(ADDEND.form)},"${words.form[form]}")`,
        value: tabel1[form].totaal.jobs,
        style: styles.decimal,
      },
    );
  });
  sheet.add(
    { value: words.form.totaal, style: styles.sum },
    ...columns.map((sector, i) => {
      const letter = columnLetters(i + 2);
      return {
        formula: `SUM(${letter}${String(head + 1)}:${letter}${String(head + 2)})`,
        value: tabel1.totaal[sector].jobs,
        style: styles.sum,
      };
    }),
  );
  sheet.add(null);
  sheet.add({ value: words.tabel1Persons, style: styles.bold });
  sheet.add({ value: words.personsOnce, style: styles.quiet });
  sheet.add(...heads);
  for (const form of [...forms, 'totaal'] as const) {
    sheet.add(
      { value: words.form[form], style: styles.bold },
      ...columns.map((sector) => tabel1[form][sector].persons),
    );
  }
  const before = yearBeforeRows(consolidation, words);
  if (before.length > 0) {
    sheet.add(null);
    sheet.add({ value: words.previous, style: styles.bold });
    sheet.add(...heading(words.previous, words.previous, words.now, words.difference));
    for (const line of before) sheet.add(...line);
  }
  sheet.add(null);
  sheet.add(
    words.reconciliation,
    { value: reconciliation.rows, style: styles.whole },
    { value: reconciliation.hours, style: styles.decimal },
  );
  const { leftOut } = consolidation;
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  const said = consolidationWords.leftOut(leftOut, number.format(leftOut.jobs));
  if (said !== null) sheet.add({ value: said, style: styles.bold });
  return sheet.build({ charts: [jobsChart(names.result, head, sheet.next + 1, sectors.length || 1, words)] });
}

/** Persons and jobs by overheidssector, region and employer. Its last row is the pattern of those of the employers. */
function breakdownSheet(
  { consolidation: { perOverheidssector, perRegio }, words }: MaskedInput,
  name: string,
): WriteSheet {
  const sheet = new SheetBuilder(name, [40, 12, 10, 14, 14]);
  sheet.add({ value: words.personsInEachLine, style: styles.quiet });
  for (const [title, figures] of [
    [words.perOverheidssector, perOverheidssector],
    [words.perRegio, perRegio],
    [words.perWerkgever, [{ key: words.perWerkgever, persons: 0, rows: 0, hours: 0, jobs: 0 }]],
  ] as const) {
    sheet.add(null);
    sheet.add({ value: title, style: styles.bold });
    sheet.add(...heading(title, words.persons, words.rows, words.hours, words.jobs));
    for (const { key, persons, rows, hours, jobs } of figures)
      sheet.add(
        key === '' ? words.empty : key,
        persons,
        rows,
        { value: hours, style: styles.decimal },
        { value: jobs, style: styles.decimal },
      );
  }
  return sheet.build({});
}

function* employerRows(
  perWerkgever: Consolidation['perWerkgever'],
  words: ReportWords,
  language: Language,
): Generator<readonly NewCell[]> {
  for (const { key, persons, rows, hours, jobs } of perWerkgever)
    yield [key === '' ? words.empty : cellText(employerName(key, language)), persons, rows, hours, jobs];
}

/** The files that name their previous measurement, then and now. */
function yearBeforeRows({ yearBefore }: MaskedInput['consolidation'], words: ReportWords): readonly Put[][] {
  return (
    [
      [words.jobs, yearBefore.jobs],
      [words.persons, yearBefore.persons],
    ] as const
  )
    .filter(([, { files }]) => files > 0)
    .map(([label, { files, previous, now }]) => [
      `${label} (${words.filesNaming(files)})`,
      { value: previous, style: styles.decimal },
      { value: now, style: styles.decimal },
      { value: now - previous, style: styles.decimal },
    ]);
}

/** Which workbooks were received, what became of each, and which are missing. */
function receivedSheet(
  { consolidation: { files, missing }, words, consolidationWords }: MaskedInput,
  name: string,
  pageOf: ReadonlyMap<string, string>,
): WriteSheet {
  const sheet = new SheetBuilder(name, [34, 34, 8, 20, 10, 9, 12, 9, 10, 14, 12, 14, 12, 14, 12]);
  sheet.add(
    ...heading(
      words.organisation,
      words.file,
      words.year,
      words.statusLabel,
      words.countsLabel,
      words.severities.fout,
      words.openLabel,
      words.rows,
      words.persons,
      words.hours,
      words.jobs,
      `${words.jobs}: ${words.previous.toLowerCase()}`,
      words.difference,
      `${words.persons}: ${words.previous.toLowerCase()}`,
      words.difference,
    ),
  );
  for (const { file, organisation, year, status, included, fout, open, figure, previous } of files) {
    const page = pageOf.get(file);
    sheet.add(
      { value: organisation ?? file, style: styles.text, ...(page === undefined ? {} : { goTo: page }) },
      file,
      year === null ? null : { value: year, style: { numFmt: '0' } },
      consolidationWords.status[status],
      included ? words.yes : words.no,
      fout,
      open,
      figure.rows,
      figure.persons,
      { value: figure.hours, style: styles.decimal },
      { value: figure.jobs, style: styles.decimal },
      ...sincePrevious(previous.jobs, included ? figure.jobs : null),
      ...sincePrevious(previous.persons, included ? figure.persons : null),
    );
  }
  for (const organisation of missing)
    sheet.add(organisation, '', null, consolidationWords.status.missing, words.no);
  return sheet.build({
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:O${String(Math.max(2, sheet.next - 1))}` },
  });
}

/** A figure of the previous measurement and the change since; empty where one of the two is not known. */
function sincePrevious(before: number | null, now: number | null): Put[] {
  const figure = (value: number | null): Put => (value === null ? null : { value, style: styles.decimal });
  return [figure(before), figure(before === null || now === null ? null : now - before)];
}

/** What only shows when the workbooks lie side by side. */
function togetherSheet(
  { consolidation: { findings }, words, consolidationWords }: MaskedInput,
  language: Language,
  name: string,
): WriteSheet {
  const sheet = new SheetBuilder(name, [15, 8, 36, 9, 50, 50, 50, 40, 40]);
  sheet.add(
    ...heading(
      words.severityLabel,
      words.rule,
      words.finding,
      words.count,
      words.what,
      words.consequence,
      words.action,
      words.index,
      words.cells,
    ),
  );
  for (const { rule, severity, count, facts, files, cells } of findings) {
    const text = consolidationWords.findings[rule];
    const fill = (each: string) => fillText(each, facts, language);
    sheet.add(
      words.severity[severity],
      rule,
      text.title,
      count,
      fill(text.what),
      fill(text.consequence),
      fill(text.todo),
      files.join(', '),
      cells.map((cell) => `${cell.file}: ${cell.sheet}!${String(cell.row)}`).join(', '),
    );
  }
  if (findings.length === 0) sheet.add(words.noFindings);
  return sheet.build({ freezePane: { rows: 1 } });
}

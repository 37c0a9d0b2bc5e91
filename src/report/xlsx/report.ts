import { writeXlsx, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import type { ReportWords } from '../../locales/nl/report';
import { cellAddress } from '../../meting/ranges';
import { canonicalJson } from '../canonical-json';
import type { ReportDocument, ReportFile, ReportFinding } from '../document';
import { columnRange, sheetName, SheetBuilder, styles, type Put } from './sheet';

/** Ranges written in one cell at most; the cell says how many there are. */
const RANGES_IN_CELL = 1000;
/** A fixed moment: the same report gives the same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 1));

const forms = ['formeel', 'inleen'] as const;
const sectors = ['markt', 'overheid'] as const;

export interface WorkbookOptions {
  /** Whether the figures of a file are added up; those of the others are shown, not counted. */
  readonly counts: (file: ReportFile) => boolean;
  /** A page of its own for each organisation. */
  readonly pages: boolean;
  readonly title: string;
}

/**
 * The report as a workbook: the results as formulas over one line a file, a chart of Excel itself, the findings, where
 * each figure comes from, and the receipt. Texts are cells of text: nothing that stood in a file becomes a formula.
 */
export async function xlsxReport(
  document: ReportDocument,
  words: ReportWords,
  options: WorkbookOptions,
): Promise<Uint8Array> {
  const taken = new Set<string>();
  const names = {
    result: sheetName(words.result, taken),
    files: sheetName(words.index, taken),
    findings: sheetName(words.findings, taken),
    notCounted: sheetName(words.notCounted, taken),
    provenance: sheetName(words.provenance, taken),
    receipt: sheetName(words.receipt, taken),
  };
  const pages = options.pages
    ? document.files.map((file) => ({ file, name: sheetName(file.organisation ?? file.file, taken) }))
    : [];
  const files = filesSheet(
    document,
    words,
    names.files,
    options,
    new Map(pages.map(({ file, name }) => [file, name])),
  );
  return writeXlsx({
    sheets: [
      resultSheet(document, words, names, files, options),
      files.sheet,
      findingsSheet(document.files, words, names.findings),
      notCountedSheet(document, words, names.notCounted),
      provenanceSheet(document, words, names.provenance),
      ...pages.map(({ file, name }) => organisationPage(file, words, name, names.files)),
      receiptSheet(document, words, names.receipt),
    ],
    properties: {
      title: options.title,
      creator: document.receipt.product.name,
      created: MADE,
      modified: MADE,
      custom: { BA_Rapport: String(document.version) },
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function heading(...labels: readonly string[]): Put[] {
  return labels.map((value) => ({ value, style: styles.heading }));
}

interface FilesSheet {
  readonly sheet: WriteSheet;
  readonly first: number;
  readonly last: number;
  readonly rowOf: ReadonlyMap<ReportFile, number>;
}

/** Columns of the sheet of files. */
const FILE_COLUMNS = { counts: 5, jobs: 10, total: 14 } as const;

function filesSheet(
  { files }: ReportDocument,
  words: ReportWords,
  name: string,
  { counts }: WorkbookOptions,
  pageOf: ReadonlyMap<ReportFile, string>,
): FilesSheet {
  const sheet = new SheetBuilder(name, [34, 30, 8, 22, 10, 9, 14, 9, 9, 12, 12, 12, 12, 12]);
  sheet.add(
    ...heading(
      words.file,
      words.organisation,
      words.year,
      words.statusLabel,
      words.countsLabel,
      words.severities.fout,
      words.severities.waarschuwing,
      words.rows,
      words.persons,
      ...sectors.flatMap((sector) =>
        forms.map((form) => `${words.sector[sector]}, ${words.form[form].toLowerCase()}`),
      ),
      words.jobs,
    ),
  );
  const first = sheet.next;
  const rowOf = new Map<ReportFile, number>();
  for (const file of files) {
    const { result } = file;
    const row = sheet.next;
    const page = pageOf.get(file);
    rowOf.set(file, row);
    const jobs = sectors.flatMap((sector) => forms.map((form) => result?.tabel1[form][sector].jobs ?? null));
    sheet.add(
      page === undefined ? file.file : { value: file.file, goTo: page, style: styles.text },
      file.organisation ?? '',
      file.year === null ? null : { value: file.year, style: { numFmt: '0' } },
      words.status[file.status],
      counts(file) ? words.yes : words.no,
      file.counts.fout,
      file.counts.waarschuwing,
      result?.counted.rows ?? null,
      result?.counted.persons ?? null,
      ...jobs.map((value) => ({ value, style: styles.decimal })),
      {
        formula: `SUM(${cellAddress(row, FILE_COLUMNS.jobs)}:${cellAddress(row, FILE_COLUMNS.total - 1)})`,
        value: jobs.reduce<number>((sum, each) => sum + (each ?? 0), 0),
        style: styles.sum,
      },
    );
  }
  const last = Math.max(first, sheet.next - 1);
  return {
    sheet: sheet.build({ freezePane: { rows: 1, columns: 1 }, autoFilter: { range: `A1:N${String(last)}` } }),
    first,
    last,
    rowOf,
  };
}

function resultSheet(
  { files, totals }: ReportDocument,
  words: ReportWords,
  names: { readonly result: string; readonly files: string },
  { first, last }: FilesSheet,
  { counts, title }: WorkbookOptions,
): WriteSheet {
  const sheet = new SheetBuilder(names.result, [34, 14, 14, 14]);
  const counted = files.filter((file) => counts(file) && file.result !== null);
  sheet.add({ value: title, style: styles.title });
  sheet.add({ value: words.resultHint, style: styles.quiet });
  sheet.add({ value: words.countedFiles(counted.length, totals.files), style: styles.quiet });
  sheet.add(null);
  sheet.add({ value: words.tabel1, style: styles.bold });
  const head = sheet.add(
    ...heading(words.formLabel, words.sector.markt, words.sector.overheid, words.sector.totaal),
  );
  const yes = columnRange(names.files, FILE_COLUMNS.counts, first, last);
  forms.forEach((form, f) => {
    const row = sheet.next;
    const values = sectors.map((sector) =>
      counted.reduce((sum, { result }) => sum + (result?.tabel1[form][sector].jobs ?? 0), 0),
    );
    sheet.add(
      { value: words.form[form], style: styles.bold },
      ...sectors.map((_, s) => ({
        formula: `SUMIFS(${columnRange(names.files, FILE_COLUMNS.jobs + s * 2 + f, first, last)},${yes},"${words.yes}")`,
        value: values[s] ?? 0,
        style: styles.decimal,
      })),
      {
        formula: `SUM(B${String(row)}:C${String(row)})`,
        value: (values[0] ?? 0) + (values[1] ?? 0),
        style: styles.decimal,
      },
    );
  });
  const [from, to] = [head + 1, head + 2];
  const totalOf = (column: 'B' | 'C' | 'D', s: (typeof sectors)[number] | 'totaal') => ({
    formula: `SUM(${column}${String(from)}:${column}${String(to)})`,
    value: counted.reduce((sum, { result }) => sum + (result?.tabel1.totaal[s].jobs ?? 0), 0),
    style: styles.sum,
  });
  sheet.add(
    { value: words.form.totaal, style: styles.sum },
    totalOf('B', 'markt'),
    totalOf('C', 'overheid'),
    totalOf('D', 'totaal'),
  );
  const chart: SheetChart = {
    type: 'column',
    barGrouping: 'stacked',
    title: words.chart,
    altText: words.chart,
    anchor: { from: { row: to + 2, col: 0 }, to: { row: to + 20, col: 4 } },
    legend: 'bottom',
    axes: { y: { title: words.jobs } },
    series: forms.map((form, i) => ({
      name: words.form[form],
      values: `'${names.result}'!$B$${String(from + i)}:$C$${String(from + i)}`,
      categories: `'${names.result}'!$B$${String(head)}:$C$${String(head)}`,
      color: i === 0 ? '154273' : '8FB8DE',
    })),
  };
  return sheet.build({ charts: [chart], freezePane: { rows: head } });
}

function findingRow(file: ReportFile, finding: ReportFinding, words: ReportWords): Put[] {
  return [
    file.file,
    words.severity[finding.severity],
    finding.rule,
    finding.title,
    finding.sheet,
    rangesIn(finding.cells, words),
    finding.count,
    finding.explained,
    finding.message,
    finding.consequence,
    finding.action,
    finding.source?.text ?? '',
  ];
}

function rangesIn(ranges: readonly string[], words: ReportWords): string {
  return ranges.length <= RANGES_IN_CELL
    ? ranges.join(', ')
    : `${ranges.slice(0, RANGES_IN_CELL).join(', ')} (${words.examplesOf(RANGES_IN_CELL, ranges.length)})`;
}

function findingsSheet(files: readonly ReportFile[], words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [28, 15, 8, 36, 14, 28, 9, 11, 50, 50, 50, 40]);
  sheet.add(
    ...heading(
      words.file,
      words.severityLabel,
      words.rule,
      words.finding,
      words.sheet,
      words.cells,
      words.count,
      words.explainedLabel,
      words.what,
      words.consequence,
      words.action,
      words.source,
    ),
  );
  for (const file of files) {
    if (file.unreadable) {
      sheet.add(file.file, words.status.unreadable, '', '', '', '', null, null, file.unreadable.message);
    }
    for (const finding of file.findings) sheet.add(...findingRow(file, finding, words));
  }
  return sheet.build({
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:L${String(Math.max(2, sheet.next - 1))}` },
  });
}

function notCountedSheet({ files }: ReportDocument, words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [34, 70, 10, 16]);
  sheet.add(...heading(words.file, words.reason, words.rows, words.hours));
  for (const { file, result } of files) {
    for (const { message, rows, hours } of result?.notCounted ?? []) {
      sheet.add(file, message, rows, { value: hours, style: styles.decimal });
    }
  }
  return sheet.build({ freezePane: { rows: 1 } });
}

/** From which cells of which file each figure is added up. */
function provenanceSheet({ files }: ReportDocument, words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [34, 12, 12, 14, 16, 16, 60]);
  sheet.add(
    ...heading(
      words.file,
      words.sectorLabel,
      words.formLabel,
      words.jobs,
      words.hours,
      words.sheet,
      words.addends,
    ),
  );
  for (const { file, result } of files) {
    for (const { sheet: from, sector, form, cells } of result?.addends ?? []) {
      const figure = result?.tabel1[form][sector];
      sheet.add(
        file,
        words.sector[sector],
        words.form[form],
        { value: figure?.jobs ?? null, style: styles.decimal },
        { value: figure?.hours ?? null, style: styles.decimal },
        from,
        rangesIn(cells, words),
      );
    }
  }
  return sheet.build({ freezePane: { rows: 1 } });
}

/** What one organisation needs to know: its state, its figures and its findings. */
function organisationPage(file: ReportFile, words: ReportWords, name: string, back: string): WriteSheet {
  const sheet = new SheetBuilder(name, [26, 14, 14, 14, 16, 60]);
  sheet.add({ value: file.organisation ?? file.file, style: styles.title });
  sheet.add({ value: words.index, goTo: back, style: styles.quiet });
  sheet.add(words.file, file.file);
  sheet.add(words.year, file.year === null ? null : { value: file.year, style: { numFmt: '0' } });
  sheet.add(words.statusLabel, `${words.status[file.status]}. ${words.statusExplained[file.status]}`);
  if (file.unreadable) sheet.add(words.message, file.unreadable.message);
  sheet.add(null);
  if (file.result) {
    const { tabel1 } = file.result;
    sheet.add(...heading(words.tabel1, words.sector.markt, words.sector.overheid, words.sector.totaal));
    for (const form of ['formeel', 'inleen', 'totaal'] as const) {
      const style = form === 'totaal' ? styles.sum : styles.decimal;
      sheet.add(
        { value: words.form[form], style: form === 'totaal' ? styles.sum : styles.bold },
        ...(['markt', 'overheid', 'totaal'] as const).map((sector) => ({
          value: tabel1[form][sector].jobs,
          style,
        })),
      );
    }
    sheet.add(words.persons, null, null, file.result.counted.persons);
    sheet.add(null);
  }
  sheet.add(...heading(words.severityLabel, words.rule, words.count, words.sheet, words.cells, words.what));
  for (const finding of file.findings) {
    sheet.add(
      words.severity[finding.severity],
      finding.rule,
      finding.count,
      finding.sheet,
      rangesIn(finding.cells, words),
      `${finding.message} ${finding.action}`,
    );
  }
  if (file.findings.length === 0 && !file.unreadable) sheet.add(words.noFindings);
  return sheet.build();
}

function receiptSheet({ receipt }: ReportDocument, words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [40, 70]);
  sheet.add({ value: words.receipt, style: styles.title });
  sheet.add(words.product, `${receipt.product.name} ${receipt.product.version}`);
  sheet.add(words.rulesVersion, receipt.rules);
  sheet.add(words.parameters, receipt.parameters);
  sheet.add(words.settings, canonicalJson(receipt.settings));
  sheet.add(words.outcomeLabel, receipt.outcome.sha256);
  sheet.add(null);
  sheet.add(...heading(words.file, words.hash));
  for (const { file, sha256 } of receipt.inputs) sheet.add(file, sha256 ?? words.openWorkbook);
  return sheet.build();
}

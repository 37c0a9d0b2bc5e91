import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { ReportWords } from '../../locales/nl/report';
import { cellAddress } from '../../meting/form/ranges';
import type { ReportDocument, ReportFile } from '../document';
import { jobsChart } from './chart';
import { findingsSheet, heading, MADE, rangesIn, receiptSheet } from './parts';
import { columnRange, sheetName, SheetBuilder, styles } from './sheet';

const forms = ['formeel', 'inleen'] as const;
const sectors = ['markt', 'overheid'] as const;

/**
 * The report as a workbook: the results as formulas over one line a file, a chart of Excel itself, the findings, where
 * each figure comes from, and the receipt. Texts are cells of text: nothing that stood in a file becomes a formula.
 */
export async function xlsxReport(document: ReportDocument, words: ReportWords): Promise<Uint8Array> {
  const taken = new Set<string>();
  const names = {
    result: sheetName(words.result, taken),
    files: sheetName(words.index, taken),
    findings: sheetName(words.findings, taken),
    notCounted: sheetName(words.notCounted, taken),
    provenance: sheetName(words.provenance, taken),
    receipt: sheetName(words.receipt, taken),
  };
  const files = filesSheet(document, words, names.files);
  return writeXlsx({
    sheets: [
      resultSheet(document, words, names, files),
      files.sheet,
      findingsSheet(document.files, words, names.findings),
      notCountedSheet(document, words, names.notCounted),
      provenanceSheet(document, words, names.provenance),
      receiptSheet(document, words, names.receipt),
    ],
    properties: {
      title: words.title,
      creator: document.receipt.product.name,
      created: MADE,
      modified: MADE,
      custom: { BA_Rapport: String(document.version) },
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

interface FilesSheet {
  readonly sheet: WriteSheet;
  readonly first: number;
  readonly last: number;
}

/** A file that could be read is added up; one with errors is too, and says that it is provisional. */
function counts({ result }: ReportFile): boolean {
  return result !== null;
}

/** Columns of the sheet of files. */
const FILE_COLUMNS = { counts: 5, jobs: 10, total: 14 } as const;

function filesSheet({ files }: ReportDocument, words: ReportWords, name: string): FilesSheet {
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
  for (const file of files) {
    const { result } = file;
    const row = sheet.next;
    const jobs = sectors.flatMap((sector) => forms.map((form) => result?.tabel1[form][sector].jobs ?? null));
    sheet.add(
      file.file,
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
  };
}

function resultSheet(
  { files, totals }: ReportDocument,
  words: ReportWords,
  names: { readonly result: string; readonly files: string },
  { first, last }: FilesSheet,
): WriteSheet {
  const sheet = new SheetBuilder(names.result, [34, 14, 14, 14]);
  const counted = files.filter((file) => counts(file) && file.result !== null);
  sheet.add({ value: words.title, style: styles.title });
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
  return sheet.build({ charts: [jobsChart(names.result, head, to + 2, words)], freezePane: { rows: head } });
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

import { MADE_WITHOUT_TITLE } from '../../meting/form/made-without';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { ReportWords } from '../../locales/nl/report';
import { isNotYetKnown } from '../../meting/count/left-out';
import { cellAddress, columnLetters } from '../../meting/form/ranges';
import type { ReportDocument, ReportFile } from '../document';
import { jobsChart } from './chart';
import { coverSheet, findingsSheet, heading, MADE, numberHeading, rangesIn, receiptSheet } from './parts';
import { columnRange, sheetName, SheetBuilder, styles } from './sheet';

const forms = ['formeel', 'inleen'] as const;

/** What the columns of jobs are about: totals only where any file does not tell the sectors apart. */
function partsOf({ files }: Pick<ReportDocument, 'files'>): readonly ('markt' | 'overheid' | 'totaal')[] {
  return files.some(({ result }) => result?.together) ? ['totaal'] : ['markt', 'overheid'];
}

/**
 * The report as a workbook: the results as formulas over one line a file, a chart of Excel itself, the findings, where
 * each figure comes from, and the receipt. Texts are cells of text: nothing that stood in a file becomes a formula.
 */
export async function xlsxReport(document: ReportDocument, words: ReportWords): Promise<Uint8Array> {
  const taken = new Set<string>();
  const names = {
    cover: sheetName(words.cover, taken),
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
      coverSheet(document, words, names.cover),
      resultSheet(document, words, names, files),
      files.sheet,
      findingsSheet(document.files, words, names.findings),
      notCountedSheet(document, words, names.notCounted),
      provenanceSheet(document, words, names.provenance),
      receiptSheet(document.receipt, words, names.receipt),
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

/** Columns of the sheet of files; those of jobs come last, with their total after them. */
const FILE_COLUMNS = { counts: 5, jobs: 10 } as const;

function filesSheet({ files }: ReportDocument, words: ReportWords, name: string): FilesSheet {
  const sectors = partsOf({ files });
  const total = FILE_COLUMNS.jobs + sectors.length * forms.length;
  const sheet = new SheetBuilder(name, [34, 30, 8, 22, 10, 9, 16, 9, 10, 12, 12, 12, 12, 12]);
  sheet.add(
    ...heading(words.file, words.organisation, words.year, words.statusLabel, words.countsLabel),
    ...numberHeading(
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
    // Where no row counts yet there is no outcome, and no zero.
    const result = file.result && !isNotYetKnown(file.result) ? file.result : null;
    const row = sheet.next;
    const jobs = sectors.flatMap((sector) => forms.map((form) => result?.tabel1[form][sector]?.jobs ?? null));
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
      result && {
        formula: `SUM(${cellAddress(row, FILE_COLUMNS.jobs)}:${cellAddress(row, total - 1)})`,
        value: jobs.reduce<number>((sum, each) => sum + (each ?? 0), 0),
        style: styles.sum,
      },
    );
  }
  const last = Math.max(first, sheet.next - 1);
  return {
    sheet: sheet.build({
      freezePane: { rows: 1, columns: 1 },
      autoFilter: { range: `A1:${columnLetters(total)}${String(last)}` },
    }),
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
  const sectors = partsOf({ files });
  const together = files.find(({ result }) => result?.together)?.result?.together ?? null;
  const told = counted.filter(({ result }) => result?.together).length;
  sheet.add({ value: words.title, style: styles.title });
  sheet.add({ value: words.resultHint, style: styles.quiet });
  sheet.add({ value: words.countedFiles(counted.length, totals.files), style: styles.quiet });
  if (together !== null) {
    const why = words.sectorsTogetherOf(together, told, counted.length);
    sheet.add({ value: why, style: styles.quiet });
  }
  if (counted.some(({ result }) => result?.lastText))
    sheet.add({ value: words.sectorsLastText, style: styles.quiet });
  sheet.add(null);
  sheet.add({ value: words.tabel1, style: styles.bold });
  const shown = together === null ? ([...sectors, 'totaal'] as const) : (['totaal'] as const);
  const head = sheet.add(
    ...heading(words.formLabel),
    ...numberHeading(...shown.map((sector) => words.sector[sector])),
  );
  const yes = columnRange(names.files, FILE_COLUMNS.counts, first, last);
  forms.forEach((form, f) => {
    const row = sheet.next;
    const values = sectors.map((sector) =>
      counted.reduce((sum, { result }) => sum + (result?.tabel1[form][sector]?.jobs ?? 0), 0),
    );
    sheet.add(
      { value: words.form[form], style: styles.bold },
      ...sectors.map((_, s) => ({
        formula: `SUMIFS(${columnRange(names.files, FILE_COLUMNS.jobs + s * 2 + f, first, last)},${yes},"${words.yes}")`,
        value: values[s] ?? 0,
        style: styles.decimal,
      })),
      ...(together === null
        ? [
            {
              formula: `SUM(B${String(row)}:C${String(row)})`,
              value: (values[0] ?? 0) + (values[1] ?? 0),
              style: styles.decimal,
            },
          ]
        : []),
    );
  });
  const [from, to] = [head + 1, head + 2];
  const totalOf = (sector: (typeof shown)[number], i: number) => {
    const column = columnLetters(i + 2);
    return {
      formula: `SUM(${column}${String(from)}:${column}${String(to)})`,
      value: counted.reduce((sum, { result }) => sum + (result?.tabel1.totaal[sector]?.jobs ?? 0), 0),
      style: styles.sum,
    };
  };
  sheet.add({ value: words.form.totaal, style: styles.sum }, ...shown.map(totalOf));
  return sheet.build({
    charts: [jobsChart(names.result, head, to + 2, sectors.length, words)],
    freezePane: { rows: head },
  });
}

function notCountedSheet({ files }: ReportDocument, words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [34, 70, 10, 16]);
  sheet.add(...heading(words.file, words.reason), ...numberHeading(words.rows, words.hours));
  for (const { file, result, madeWithout } of files) {
    for (const { message, rows, hours } of result?.notCounted ?? []) {
      sheet.add(file, message, rows, { value: hours, style: styles.decimal });
    }
    for (const { message, count } of madeWithout) {
      sheet.add(file, `${MADE_WITHOUT_TITLE[words.lang === 'nl' ? 'nl' : 'en']}: ${message}`, count);
    }
  }
  return sheet.build({ freezePane: { rows: 1 } });
}

/** From which cells of which file each figure is added up. */
function provenanceSheet({ files }: ReportDocument, words: ReportWords, name: string): WriteSheet {
  const sheet = new SheetBuilder(name, [34, 12, 12, 14, 16, 16, 60]);
  sheet.add(
    ...heading(words.file, words.sectorLabel, words.formLabel),
    ...numberHeading(words.jobs, words.hours),
    ...heading(words.sheet, words.addends),
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

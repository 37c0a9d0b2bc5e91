import Papa from 'papaparse';
import { writeXlsx } from 'hucre/xlsx';
import type { CountWords } from '../../locales/nl/count';
import type { ReportWords } from '../../locales/nl/report';
import { canonicalJson } from '../canonical-json';
import { spreadsheetText } from '../spreadsheet-text';
import { heading, MADE } from '../xlsx/parts';
import { sheetName, SheetBuilder, styles } from '../xlsx/sheet';
import { printable } from '../printable';
import { COUNT_RECEIPT_FORMAT, type CountDocument } from './document';
import { countReceiptCells } from './receipt';
import { countTables, receiptLines } from './tables';

export const COUNT_FORMATS = ['json', 'csv', 'xlsx'] as const;
export type CountFormat = (typeof COUNT_FORMATS)[number];

export interface CountTexts {
  readonly count: CountWords;
  readonly report: ReportWords;
  /** Why a row does not count, by reason. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Writes a count down; without a form as plain text. */
export function writeCount(
  document: CountDocument,
  format: CountFormat | null,
  texts: CountTexts,
): string | Promise<Uint8Array> {
  switch (format) {
    case null:
      return countText(document, texts);
    case 'json':
      return `${canonicalJson(document, 2)}\n`;
    case 'csv':
      return countCsv(document, texts);
    case 'xlsx':
      return countXlsx(document, texts);
  }
}

function countText(document: CountDocument, { count, report, reasons }: CountTexts): string {
  const number = new Intl.NumberFormat(report.locale, { maximumFractionDigits: 2 });
  const text = (cell: number | string) => (typeof cell === 'number' ? number.format(cell) : printable(cell));
  const blocks = countTables(document, count, report, reasons).map(({ caption, columns, lines, note }) => {
    const table = [columns, ...lines.map(({ label, cells }) => [label, ...cells].map(text))];
    const widths = columns.map((_, i) => Math.max(...table.map((line) => (line[i] ?? '').length)));
    // Figures to the right, texts to the left.
    const padded = (line: readonly string[]) =>
      line
        .map((cell, i) =>
          i === 0 || (i === line.length - 1 && /[a-z]/i.test(cell))
            ? cell.padEnd(widths[i] ?? 0)
            : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd();
    return [
      caption,
      ...(lines.length === 0 ? [] : table.map((line) => `  ${padded(line)}`)),
      ...(note === '' ? [] : [`  ${note}`]),
    ].join('\n');
  });
  const { rows, jobs, unknown } = document.leftOut;
  const left = rows === 0 ? [] : [report.leftOut(rows, number.format(jobs), unknown, 0)];
  const receipt = [
    report.receipt,
    ...receiptLines(document, count, report).map(
      ([name, value]) => `  ${printable(name)}: ${printable(value)}`,
    ),
  ].join('\n');
  return `${[count.title(document.year, document.month), report.resultHint, ...blocks, ...left, count.small, receipt].join('\n\n')}\n`;
}

function countCsv(document: CountDocument, { count, report, reasons }: CountTexts): string {
  const decimal = (figure: number) =>
    document.language === 'nl' ? String(figure).replace('.', ',') : String(figure);
  const lines = countTables(document, count, report, reasons).flatMap(
    ({ caption, columns, lines: rows, note }) => [
      ...rows.flatMap(({ label, cells }) =>
        cells.map((cell, i) => [
          caption,
          label,
          columns[i + 1] ?? '',
          typeof cell === 'number' ? decimal(cell) : cell,
        ]),
      ),
      ...(note === '' ? [] : [[caption, '', '', note]]),
    ],
  );
  const receipt = receiptLines(document, count, report).map(([name, value]) => [
    report.receipt,
    name,
    '',
    value,
  ]);
  const carried = countReceiptCells(document.receipt).map((part) => [
    report.receipt,
    COUNT_RECEIPT_FORMAT,
    '',
    part,
  ]);
  const all = [[count.table, count.line, count.column, count.value], ...lines, ...receipt, ...carried];
  const safe = all.map((line) =>
    line.map((field, i) => (i === 3 && /^-?\d/.test(field) ? field : spreadsheetText(field))),
  );
  const delimiter = document.language === 'nl' ? ';' : ',';
  return `\uFEFF${Papa.unparse(safe, { delimiter, newline: '\r\n' })}\r\n`;
}

function countXlsx(document: CountDocument, { count, report, reasons }: CountTexts): Promise<Uint8Array> {
  const taken = new Set<string>();
  const title = count.title(document.year, document.month);
  const result = new SheetBuilder(sheetName(report.result, taken), [60, 16, 16, 16, 18]);
  result.add({ value: title, style: styles.title });
  result.add({ value: report.resultHint, style: styles.quiet });
  result.add({ value: count.small, style: styles.quiet });
  for (const { caption, columns, lines, note } of countTables(document, count, report, reasons)) {
    result.add(null);
    result.add({ value: caption, style: styles.bold });
    if (lines.length > 0) result.add(...heading(...columns));
    for (const { label, cells } of lines)
      result.add(
        { value: label, style: styles.text },
        ...cells.map((value) => ({
          value,
          style:
            typeof value === 'string' ? styles.text : Number.isInteger(value) ? styles.whole : styles.decimal,
        })),
      );
    if (note !== '') result.add({ value: note, style: styles.quiet });
  }
  const proof = new SheetBuilder(sheetName(report.receipt, taken), [60, 70]);
  proof.add({ value: report.receipt, style: styles.title });
  for (const [name, value] of receiptLines(document, count, report)) proof.add(name, value);
  for (const part of countReceiptCells(document.receipt)) proof.add(COUNT_RECEIPT_FORMAT, part);
  return writeXlsx({
    sheets: [result.build(), proof.build()],
    properties: { title, creator: document.receipt.product.name, created: MADE, modified: MADE },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}
